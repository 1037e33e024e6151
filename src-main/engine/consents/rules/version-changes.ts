import type { VersionContent } from '../../../contract/consent-record.ts';

/** Facts around the wording that differ: the form, what it leads to, the mail to confirm. */
export function changedFacts(older: VersionContent, newer: VersionContent): string[] {
  const formKeys = Object.keys(newer.form) as (keyof VersionContent['form'])[];
  const form = formKeys.filter((key) => older.form[key] !== newer.form[key]).map((key) => `form.${key}`);
  const kept = [
    'placement',
    'privacyNoticeId',
    'imprintId',
    'withdrawalPageId',
    'withdrawalRoute',
    'confirmationMail',
    'address',
  ] as const;
  const differs = (key: (typeof kept)[number]) => JSON.stringify(older[key]) !== JSON.stringify(newer[key]);
  return [...form, ...kept.filter(differs)];
}
