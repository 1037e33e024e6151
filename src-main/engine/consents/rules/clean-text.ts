import type { VersionContent, Wording } from '../../../contract/consent-record.ts';
import { cleanText } from '../../kernel/clean-text.ts';

/** A version with each of its texts as it is kept; the wording is evidence. */
export function cleanContent(content: VersionContent): VersionContent {
  const { confirmationMail: mail } = content;
  return {
    ...content,
    wording: cleanWording(content.wording),
    withdrawalRoute: cleanText(content.withdrawalRoute),
    confirmationMail: mail && {
      ...mail,
      subject: cleanWording(mail.subject),
      body: cleanWording(mail.body),
      confirmationPage: cleanWording(mail.confirmationPage),
    },
  };
}

function cleanWording({ de, en }: Wording): Wording {
  return { de: de === null ? null : cleanText(de), en: en === null ? null : cleanText(en) };
}
