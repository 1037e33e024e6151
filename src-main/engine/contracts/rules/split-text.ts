import type { DocumentSection } from '../../../contract/document-text.ts';
import { hyphenatedPairs, joinedLines } from './joined-lines.ts';

const numbered =
  /^(?:§\s*\d+[a-z]?|(?:[Aa]rt(?:ikel|icle)?|ARTI(?:KEL|CLE)|[Kk]lausel|[Cc]lause|CLAUSE|[Ss]ection|SECTION|[Aa]bschnitt|[Tt]eil|[Pp]art|[Zz]iffer)\.?\s+[\dIVX]+|\d{1,2}(?:\.\d{1,2}){0,2}\.?|[IVX]{1,5}\.|[A-Z]\.)(?=\s|$)/u;
const annex =
  /^(?:anlage|anhang|annex|appendix|schedule|exhibit|attachment)(?:\s+[\dIVXA-Z]{1,4})?(?:\s*[:–—.-]|\s|$)/iu;
const ender = /[.;,!?]$/;
const verb =
  /(?<!\p{L})(?:ist|sind|wird|werden|hat|haben|darf|kann|muss|soll|verpflichtet|shall|will|may|must|is|are|has|have|agrees?)(?!\p{L})/iu;

/** What an item of a list begins with: letters in brackets, numbers in brackets, bullets. */
const item =
  /^\s*(?:[-–—•●▪◦*·]\s|\(?[a-z]{1,2}\)\s|\(?[ivx]{1,4}[).]\s|\(\d{1,2}\)\s|\d{1,2}\)\s|[a-z]\.\s)/u;

/** Whether a text has one of the verbs with which sentences of contracts are made. */
export function hasVerb(text: string): boolean {
  return verb.test(text);
}

/** Whether a line is an item of a list. */
export function isItem(line: string): boolean {
  return item.test(line);
}

/** Whether a line of plain text is a heading: short, without the end of a sentence, numbered or written in another way as one. */
export function isHeading(line: string, isAlone: boolean): boolean {
  const text = line.trim();
  if (text.length < 3 || text.length > 100 || ender.test(text) || !/\p{L}/u.test(text)) return false;
  if (text.includes(' | ')) return false;
  if (/:$/.test(text)) return false;
  if (annex.test(text)) return text.split(/\s+/).length <= 14;
  if (numbered.test(text)) {
    const rest = text.replace(numbered, '').trim();
    if (/^§|^art|^clause|^klausel|^section/i.test(text) && rest === '') return true;
    return /^["'„“(]?[\p{Lu}\p{N}]/u.test(rest) && rest.split(/\s+/).length <= 12 && !verb.test(rest);
  }
  const isCapitals = text === text.toUpperCase() && /\p{L}{3}/u.test(text);
  if (isCapitals) return text.split(/\s+/).length <= 12;
  return (
    isAlone &&
    /^\p{Lu}/u.test(text) &&
    text.split(/\s+/).length <= 8 &&
    !verb.test(text) &&
    !/\d{4}/.test(text)
  );
}

/** Parts plain text at its headings. Lines of `#` as in Markdown count as well. */
export function splitText(text: string): DocumentSection[] {
  const sections: DocumentSection[] = [];
  let heading: string | null = null;
  let lines: string[] = [];
  const close = () => {
    const body = lines.join('\n').trim();
    if (body !== '' || heading !== null) sections.push({ heading, page: null, text: body });
    lines = [];
  };
  for (const paragraph of paragraphsOf(text)) {
    const marked = /^#{1,6}\s+(.+?)\s*#*$/.exec(paragraph.text)?.[1];
    const bold = /^\*\*([^*]{3,100})\*\*$/.exec(paragraph.text)?.[1];
    const found =
      marked ?? bold ?? (isHeading(paragraph.text, paragraph.isAlone) ? paragraph.text.trim() : null);
    if (found === null) {
      lines.push(paragraph.text);
      continue;
    }
    close();
    heading = found;
  }
  close();
  return sections;
}

/** Paragraphs of a text whose lines may be broken anywhere: lines that belong together become one. */
function paragraphsOf(text: string): { text: string; isAlone: boolean }[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n\n')
    .split('\n')
    .map((line) => line.replace(/[\t ]+/g, ' ').trim());
  const hyphenated = hyphenatedPairs(lines);
  const paragraphs: { text: string; isAlone: boolean }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      open = false;
      continue;
    }
    const last = paragraphs.at(-1);
    const before = lines[index - 1] ?? '';
    if (open && last && continues(before, line)) {
      last.text = joinedLines(last.text, line, hyphenated);
      last.isAlone = false;
    } else {
      paragraphs.push({ text: line, isAlone: before === '' && (lines[index + 1] ?? '') === '' });
    }
    open = true;
  }
  return paragraphs;
}

/** Whether a line goes on with the sentence of the line before it. */
function continues(before: string, line: string): boolean {
  if (/^(?:#|\||[-–—•●▪◦*·]\s|\(?[a-z]{1,2}\)\s|\(?[ivx]{1,4}\)\s|\(\d{1,2}\)\s|§\s*\d)/u.test(line))
    return false;
  if (/^(?:#|\|)/.test(before) || / \| /.test(before) || / \| /.test(line)) return false;
  if (/^\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}/u.test(line) && /[.;:!?]$/.test(before)) return false;
  if (isHeading(before, false)) return false;
  if (/^[\p{Ll}(]/u.test(line) && !/[:]$/.test(before)) return true;
  // A line that is much shorter than a page is wide ends its paragraph.
  return before.length >= 45 && !/[:]$/.test(before) && !isHeading(line, false);
}
