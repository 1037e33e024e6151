import { type ContractWord, contractWords } from './contract-words.ts';

/** A stretch of a document as it was read: its heading, its page if the file has pages, its text. */
export interface ContractSection {
  heading: string | null;
  page: number | null;
  text: string;
  /** Read from a document: headings are known already and every line is a paragraph. */
  isRead?: boolean;
}

/** The smallest part of a contract that is compared: a numbered paragraph, else a paragraph. */
export interface Clause {
  /** Mark of the paragraph as it is written, for example "(2)" or "7.2"; empty where there is none. */
  number: string;
  heading: string;
  page: number | null;
  text: string;
  words: ContractWord[];
}

const counted =
  '§+\\s*\\d+[a-z]?|(?:Art(?:ikel|icle|\\.)?|Section|Clause|Ziffer|Ziff\\.|Abschnitt|Anlage|Anhang|Annex|Appendix|Schedule)\\s+[\\dIVX]+[A-Z]?|\\d+(?:\\.\\d+)*\\.?|[IVX]+\\.|[A-H]\\.';
const numberedLine = new RegExp(`^(${counted})\\s*[:.–-]?\\s+(\\S.*)$`, 'u');
const paragraphMark = /^(\(\d{1,3}[a-z]?\)|\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}\.)\s+(?=\S)/u;
const listMark = /^(?:\(?[a-z]{1,3}\)|[-–•*·])\s+/u;
const pageLine =
  /^(?:(?:Seite|Page|S\.|p\.)\s*\d+(?:\s*(?:von|of|\/)\s*\d+)?|[-–]\s*\d+\s*[-–]|\d+\s*(?:von|of|\/)\s*\d+)$/iu;
const sentenceEnd = /[.;:!?]["”“»)]?$/u;

interface Draft {
  number: string;
  heading: string;
  page: number | null;
  lines: string[];
}

/** Parts a contract into clauses by headings, numbers and paragraphs; a page break within a sentence parts nothing. */
export function splitClauses(sections: readonly ContractSection[]): Clause[] {
  return draftsOf(sections).flatMap(({ lines, ...rest }) => clauseOf(rest, lines.join('\n')));
}

/** All headings of a contract, those without a text of their own included. */
export function headingsOf(sections: readonly ContractSection[]): string[] {
  return [...new Set(draftsOf(sections).map(({ heading }) => heading))];
}

function draftsOf(sections: readonly ContractSection[]): Draft[] {
  const drafts: Draft[] = [];
  let heading = '';
  const begin = (page: number | null, number = '') => drafts.push({ number, heading, page, lines: [] });
  for (const section of sections) {
    if (section.heading !== null && section.heading !== heading) {
      heading = section.heading;
      begin(section.page);
    }
    let isAfterBlank = true;
    const lines = linesOf(section.text);
    for (const [at, line] of lines.entries()) {
      if (line === '') {
        isAfterBlank = true;
        continue;
      }
      const last = drafts.at(-1);
      isAfterBlank ||= section.isRead === true;
      const isFirst = isAfterBlank || (last !== undefined && endsHere(last, line));
      const title = section.isRead
        ? null
        : headingIn(line, { isFirst, isAlone: isAfterBlank && (lines[at + 1] ?? '') === '' });
      if (title !== null) {
        heading = title;
        begin(section.page);
      } else {
        const mark = line.match(paragraphMark)?.[1];
        const isNew = mark !== undefined || (isAfterBlank && last !== undefined && endsHere(last, line));
        if (last === undefined || (isNew && last.lines.length > 0)) begin(section.page, mark ?? '');
        else if (mark !== undefined) last.number = mark;
        drafts.at(-1)?.lines.push(line);
      }
      isAfterBlank = false;
    }
  }
  return drafts;
}

/** A clause with its words; nothing where there are none. */
export function clauseOf(facts: Omit<Clause, 'text' | 'words'>, text: string): Clause[] {
  const words = contractWords(text);
  return words.length === 0 ? [] : [{ ...facts, text: text.trim(), words: contractWords(text.trim()) }];
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => !pageLine.test(line));
}

/** A paragraph goes on where the last one stopped in the middle of a sentence, and with the items of a list. */
function endsHere({ lines }: Draft, line: string): boolean {
  const last = lines.at(-1);
  return last !== undefined && sentenceEnd.test(last) && !listMark.test(line);
}

/** The line without its marks, if it is a heading: numbered and first, or unnumbered and alone between blank lines. */
function headingIn(line: string, place: { isFirst: boolean; isAlone: boolean }): string | null {
  const marked = line.match(/^#{1,6}\s+(.*?)\s*#*$/u)?.[1];
  if (marked !== undefined && line.length <= 200) return marked;
  const isShort = line.length <= 90 && !/[.;,:!?]$/u.test(line) && line.split(/\s+/u).length <= 10;
  if (!isShort) return null;
  const title = line.match(numberedLine)?.[2];
  if (title !== undefined) return place.isFirst && /^\p{Lu}/u.test(title) ? line : null;
  return place.isAlone && /^\p{Lu}/u.test(line) && !listMark.test(line) ? line : null;
}
