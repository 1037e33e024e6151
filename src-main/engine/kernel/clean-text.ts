/** Signs that nobody sees and that make two equal texts differ: soft hyphens, zero widths, marks of direction. */
const unseen = /[\u00AD\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** Control characters but tab and line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

/**
 * A text as it is kept: composed letters (NFC), line breaks of one kind, without signs that nobody sees and that come
 * along when text is pasted. Words, spaces and typographic signs stay as they are.
 */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(unseen, '').replace(controls, '');
}
