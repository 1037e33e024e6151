/** A word of a contract as it is compared, with its place in the text. */
export interface ContractWord {
  key: string;
  start: number;
  end: number;
  /** Number of another clause of the same contract that the text points to; its key says only that it points. */
  reference: string | null;
}

/** Words and figures; hyphens, soft hyphens and breaks behind them join what a line end has parted. */
const word = /[\p{L}\p{N}]+(?:(?:[-\u2010\u2011\u00ad]\s*|[.,](?=\p{N}))[\p{L}\p{N}]+)*|[%\p{Sc}]/gu;

/** Numbers that only count clauses: behind the end of a sentence or at the beginning, never within one ("thirty (30) days"). */
const numbering =
  /(?:^|[.;:!?]["”“»]?\s+|\n\s*)(?:§+\s*)?(\(\p{L}{1,3}\)|\(\d{1,3}[a-z]?\)|\d{1,3}(?:\.\d{1,3})+\.?(?=\s+\p{Lu})|\d{1,3}\.(?=\s+\p{Lu})(?!\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)))/gu;

const laws =
  'StGB|BDSG|BGB|HGB|TDDDG|TTDSG|TMG|DDG|TKG|AO|SGB|GDPR|DSGVO|DS-GVO|UWG|GeschGehG|ZPO|StPO|BetrVG|KUG|U\\.S\\.C';
/** "§ 5" and "clause 7.2" of this contract; not "§ 203 StGB". */
const references = new RegExp(
  `(?:§+|\\b(?:Ziffer|Ziff\\.|Abschnitt|Section|Sec\\.|Clause|Punkt))\\s*(\\d+(?:\\.\\d+)*[a-z]?)(?![^.;]{0,40}\\b(?:${laws})\\b)`,
  'giu',
);

/** The words of a text as two versions are compared by: case, space, breaks, punctuation and numbering do not count. */
export function contractWords(text: string): ContractWord[] {
  const counted = rangesOf(text, numbering);
  const pointed = rangesOf(text, references);
  const words: ContractWord[] = [];
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    if (counted.some((range) => start >= range.start && end <= range.end)) continue;
    const key = keyOf(match[0]);
    const isPointer = pointed.some((range) => start >= range.start && end <= range.end);
    words.push({ key: isPointer ? '§' : key, start, end, reference: isPointer ? key : null });
  }
  return words;
}

/** The same words as one string, each between spaces, for searching. */
export function wordString(words: readonly ContractWord[]): string {
  return ` ${words.map(({ key }) => key).join(' ')} `;
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%\p{Sc}.,]/gu, '');
}

function rangesOf(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => {
    const inner = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(inner);
    return { start, end: start + inner.length };
  });
}
