/** The texts of a workbook, each once; cells name them by number. */
export interface SharedTexts {
  numberOf(text: string): number;
  /** Whether the text of a number has more than one line. */
  isBroken(number: number): boolean;
  /** What belongs at the end of the part that lists them. */
  xml(): string;
}

/** Texts that come after the given number of others. */
export function sharedTexts(before: number): SharedTexts {
  const numbers = new Map<string, number>();
  const broken: boolean[] = [];
  const items: string[] = [];
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = before + items.length;
      const shown = plain(text);
      numbers.set(text, number);
      broken.push(shown.includes('\n'));
      items.push(itemOf(shown));
      return number;
    },
    isBroken: (number) => broken[number - before] ?? false,
    xml: () => items.join(''),
  };
}

/** More characters than this make a spreadsheet damaged. */
const longestText = 32_767;

/** What XML cannot hold goes; what looks like the format's own escapes is escaped itself. */
export function plain(text: string): string {
  const clean = text
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return clean.length <= longestText ? clean : `${clean.slice(0, longestText - 1)}…`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are what XML cannot hold.
const special = /[&<>\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function itemOf(text: string): string {
  const escaped = text.replace(special, (sign) => named[sign] ?? escapeOf(sign));
  // Programs cut space at the ends of a text unless told to keep it.
  const isSpaced = /^\s|\s$|[\n\t]/.test(text);
  return `<si><t${isSpaced ? ' xml:space="preserve"' : ''}>${escaped}</t></si>`;
}

/** The format's own escape of a sign. */
function escapeOf(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
