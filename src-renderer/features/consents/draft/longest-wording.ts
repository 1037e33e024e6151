import type { VersionContent } from '../../../../src-main/contract/consent-record.ts';

/** Longest text that the file takes, in characters. */
export const longestWording = 20_000;

/** Whether a text of the version is longer than the file takes: then none of it is saved, and the field says so. */
export function isTooLong({ wording, confirmationMail, withdrawalRoute }: VersionContent): boolean {
  const texts = [
    ...[wording, confirmationMail?.body, confirmationMail?.confirmationPage].flatMap((one) => [
      one?.de,
      one?.en,
    ]),
    withdrawalRoute,
  ];
  return texts.some((text) => (text ?? '').length > longestWording);
}
