import type { DocumentSection } from '../../../contract/document-text.ts';
import { type PlainWord, plainWords } from './plain-words.ts';
import { type Stretch, sentencesOf } from './sentences.ts';
import { hasVerb, isItem } from './split-text.ts';

/** A sentence, an item of a list or a row of a table: the smallest passage that is offered. */
export interface ContractUnit {
  section: number;
  /** Where it stands in the section's text. */
  from: number;
  to: number;
  words: PlainWord[];
  /** The unit that leads into the list which this one is an item of; null outside of lists. */
  lead: number | null;
  /** Ends with a colon: what follows belongs to it. */
  isLead: boolean;
}

/** A longer unit is cut: what stands in it would be no passage that a person reads at a glance. */
const longestUnit = 1500;

const row = / \| /;

/** All units of a contract in their order. */
export function contractUnits(sections: readonly DocumentSection[]): ContractUnit[] {
  const units: ContractUnit[] = [];
  for (const [section, { text }] of sections.entries()) {
    let lead: number | null = null;
    let leadNumber = '';
    for (const line of linesOf(text)) {
      const startsAsItem = isItem(line.text) || row.test(line.text) || isBelow(line.text, leadNumber);
      // A list ends where a whole paragraph begins; a few words without a sign may still be an item.
      if (!startsAsItem && isParagraph(line.text)) lead = null;
      for (const { from, to } of withoutRunInHeadings(line.text)) {
        const words = plainWords(line.text.slice(from, to)).map((word) => ({
          ...word,
          from: word.from + line.from + from,
          to: word.to + line.from + from,
        }));
        if (words.length === 0) continue;
        const isLead = /:\s*$/.test(line.text.slice(from, to));
        units.push({
          section,
          from: line.from + from,
          to: Math.min(line.from + to, line.from + from + longestUnit),
          words: words.slice(0, 300),
          lead,
          isLead,
        });
        if (!isLead || startsAsItem) continue;
        lead = units.length - 1;
        leadNumber = numberOf(line.text);
      }
    }
  }
  return units;
}

/** The number that a clause begins with, without the last full stop. */
function numberOf(text: string): string {
  return /^\s*(\d{1,2}(?:\.\d{1,2})*)\.?\s/.exec(text)?.[1] ?? '';
}

/** 2.2.1 stands below 2.2. */
function isBelow(text: string, leadNumber: string): boolean {
  return leadNumber !== '' && numberOf(text).startsWith(`${leadNumber}.`);
}

const labelled = /^\s*\p{Lu}[^:.;]{1,60}:\s+\S/u;

function isParagraph(text: string): boolean {
  if (labelled.test(text) || text.length > 220) return true;
  return text.length > 40 && /[.!?:]$/.test(text.trimEnd()) && /^\s*[^\p{Ll}]/u.test(text);
}

/** A clause's own heading at its beginning ("5.2 List of sub-processors.") is read together with its first sentence. */
function withoutRunInHeadings(text: string): Stretch[] {
  const [first, second, ...rest] = sentencesOf(text);
  if (!first || !second) return first ? [first] : [];
  const start = text.slice(first.from, first.to);
  const isOne =
    /^\s*(?:\(?\d|§|\(?[a-z]\))/.test(start) && start.split(/\s+/).length <= 11 && !hasVerb(start);
  return isOne ? [{ from: first.from, to: second.to }, ...rest] : [first, second, ...rest];
}

function linesOf(text: string): { text: string; from: number }[] {
  const lines: { text: string; from: number }[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, from });
    from += line.length + 1;
  }
  return lines;
}
