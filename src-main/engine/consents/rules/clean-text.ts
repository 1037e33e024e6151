import type { VersionContent, Wording } from '../../../contract/consent-record.ts';

/** Signs that nobody sees and that make two equal wordings differ: soft hyphens, zero widths, marks of direction. */
const unseen = /[\u00AD\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** Control characters but tab and line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

/**
 * A wording as it is kept: composed letters (NFC), line breaks of one kind, without signs that nobody sees and that come
 * along when text is pasted. Words, spaces and typographic signs stay as they are: the wording is evidence.
 */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(unseen, '').replace(controls, '');
}

/** The same for every text of a version. */
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
