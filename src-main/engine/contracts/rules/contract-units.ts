import type { DocumentSection } from '../../../contract/document-text.ts';
import { leadOf, listsAfter, listsAt, noLists } from './list-leads.ts';
import { type PlainWord, plainWords } from './plain-words.ts';
import { type Stretch, sentencesOf } from './sentences.ts';
import { hasVerb } from './split-text.ts';

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

/** All units of a contract in their order. */
export function contractUnits(sections: readonly DocumentSection[]): ContractUnit[] {
  const units: ContractUnit[] = [];
  for (const [section, { text }] of sections.entries()) {
    let lists = noLists;
    for (const line of linesOf(text)) {
      lists = listsAt(lists, line.text);
      for (const { from, to } of withoutRunInHeadings(line.text)) {
        const words = plainWords(line.text.slice(from, to)).map((word) => ({
          ...word,
          from: word.from + line.from + from,
          to: word.to + line.from + from,
        }));
        if (words.length === 0) continue;
        const isLead = /[:,]\s*$/.test(line.text.slice(from, to));
        units.push({
          section,
          from: line.from + from,
          to: Math.min(line.from + to, line.from + from + longestUnit),
          words: words.slice(0, 300),
          lead: leadOf(lists),
          isLead,
        });
        if (isLead) lists = listsAfter(lists, line.text, units.length - 1);
      }
    }
  }
  return units;
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
