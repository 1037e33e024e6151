import type { FoundPassage } from '../../../src-main/contract/contracts.ts';
import type { ClausePatterns } from '../../../src-main/engine/contracts/rules/clause-patterns.ts';
import { findClauses } from '../../../src-main/engine/contracts/rules/find-clauses.ts';
import { splitText } from '../../../src-main/engine/contracts/rules/split-text.ts';
import { sectionsOf } from '../../../src-main/engine/exchange/document-text/block.ts';
import { markdownBlocks } from '../../../src-main/engine/exchange/document-text/read-markdown.ts';
import { type AnnotatedContract, marksOf, plainText, textWithout } from './annotated-contracts.ts';

/** What was found of the elements that are there, and what was offered for those that are not. */
export interface ClauseFigures {
  /** Elements that are there, over all contracts. */
  present: number;
  /** Of these, the best passage is a right one; one of the first three is. */
  first: number;
  firstThree: number;
  /** Elements that are not there, in whole contracts and where their passages were cut out. */
  absent: number;
  /** Of these, something was offered all the same. */
  falseAlarms: number;
  /** `contract: element` of what was missed and of what was offered wrongly, to look at. */
  missed: string[];
  wrong: string[];
}

/** Figures over contracts: each as it is, and once more for each element with that element's passages cut out. */
export function clauseFigures(
  contracts: readonly AnnotatedContract[],
  patterns: ClausePatterns,
): ClauseFigures {
  const figures: ClauseFigures = {
    present: 0,
    first: 0,
    firstThree: 0,
    absent: 0,
    falseAlarms: 0,
    missed: [],
    wrong: [],
  };
  for (const contract of contracts) {
    const marks = marksOf(contract);
    const whole = passagesIn(contract, plainText(contract), patterns);
    for (const { id } of patterns.elements) {
      const right = marks.filter(({ ids }) => ids.includes(id)).map(({ text }) => text);
      const isTolerated = marks.some(({ tolerated }) => tolerated.includes(id));
      if (right.length > 0) {
        countPresent(figures, `${contract.name}: ${id}`, whole.get(id) ?? [], right);
        const cut = passagesIn(contract, textWithout(contract, id), patterns);
        countAbsent(figures, `${contract.name} without ${id}`, cut.get(id) ?? []);
      } else if (!isTolerated) {
        countAbsent(figures, `${contract.name}: ${id}`, whole.get(id) ?? []);
      }
    }
  }
  return figures;
}

function passagesIn(
  { language, isMarkdown }: AnnotatedContract,
  text: string,
  patterns: ClausePatterns,
): Map<string, FoundPassage[]> {
  const sections = isMarkdown ? sectionsOf(markdownBlocks(text).blocks) : splitText(text);
  const { elements } = findClauses({ sections, language }, patterns);
  return new Map(elements.map(({ id, passages }) => [id, passages]));
}

function countPresent(
  figures: ClauseFigures,
  what: string,
  passages: readonly FoundPassage[],
  right: readonly string[],
): void {
  figures.present += 1;
  const place = passages.findIndex(({ text }) => right.some((wanted) => isSame(text, wanted)));
  if (place === 0) figures.first += 1;
  if (place >= 0) figures.firstThree += 1;
  else figures.missed.push(`${what}: ${passages[0]?.text ?? 'nothing'}`);
}

function countAbsent(figures: ClauseFigures, what: string, [best]: readonly FoundPassage[]): void {
  figures.absent += 1;
  if (!best) return;
  figures.falseAlarms += 1;
  figures.wrong.push(`${what}: ${best.score} ${best.text.slice(0, 160)} {${best.hits.join('; ')}}`);
}

/** Whether a passage shows what was marked: most words of one stand in the other. */
function isSame(found: string, wanted: string): boolean {
  const [one, other] = [wordsOf(found), wordsOf(wanted)];
  const [shorter, longer] = one.length < other.length ? [one, new Set(other)] : [other, new Set(one)];
  const shared = shorter.filter((word) => longer.has(word)).length;
  return shared >= 0.75 * shorter.length && shorter.length >= Math.min(3, other.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}
