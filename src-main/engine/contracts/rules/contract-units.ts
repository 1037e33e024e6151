import type { DocumentSection } from '../../../contract/document-text.ts';
import { type PlainWord, plainWords } from './plain-words.ts';
import { sentencesOf } from './sentences.ts';

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

/** What an item of a list begins with. Letters in brackets, numbers with one level, bullets. */
const item =
  /^\s*(?:[-–—•●▪◦*·]\s|\(?[a-z]{1,2}\)\s|\(?[ivx]{1,4}[).]\s|\(\d{1,2}\)\s|\d{1,2}\)\s|[a-z]\.\s)/u;
const row = / \| /;

/** All units of a contract in their order. */
export function contractUnits(sections: readonly DocumentSection[]): ContractUnit[] {
  const units: ContractUnit[] = [];
  for (const [section, { text }] of sections.entries()) {
    let lead: number | null = null;
    for (const line of linesOf(text)) {
      const isItem = item.test(line.text) || row.test(line.text);
      // A paragraph that begins after a list ends it; one that is short enough may be an item without a sign.
      if (!isItem && line.text.length > 220) lead = null;
      for (const { from, to } of sentencesOf(line.text)) {
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
        if (isLead && !isItem) lead = units.length - 1;
        else if (!isItem && !startsSmall(line.text)) lead = isLead ? units.length - 1 : lead;
      }
    }
  }
  return units;
}

function startsSmall(text: string): boolean {
  return /^\s*\p{Ll}/u.test(text);
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
