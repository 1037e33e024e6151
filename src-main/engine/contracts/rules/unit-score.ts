import type { ClauseWording, ElementWordings } from './clause-patterns.ts';
import { leadWords, type ScannedContract } from './scanned-contract.ts';
import type { TermHit } from './term-matcher.ts';

/** How well a unit fits an element: score from 0 to 1 and the words that hit, in their order. */
export interface UnitScore {
  score: number;
  hits: string[];
  isContrary: boolean;
}

/** What each further word and a fitting heading add. */
const perRaise = 0.05;
const mostRaise = 0.15;
const forHeading = 0.1;

/** The best wording that fits the unit; null where none does. */
export function unitScore(
  contract: ScannedContract,
  unit: number,
  element: ElementWordings,
): UnitScore | null {
  const own = contract.hits[unit];
  if (!own || element.never.some((term) => own.has(term))) return null;
  const fitting = element.wordings
    .filter((wording) => fits(contract, unit, wording))
    .toSorted((one, other) => other.weight - one.weight);
  const [best] = fitting;
  if (!best) return null;
  const raises = element.raises.filter((term) => own.has(term));
  const inHeading = element.headings.filter((term) => headingOf(contract, unit).has(term));
  const score =
    best.weight + Math.min(mostRaise, raises.length * perRaise) + (inHeading.length > 0 ? forHeading : 0);
  return {
    score: Math.min(1, Math.round(score * 100) / 100),
    hits: wordsThatHit(contract, unit, [...best.needs, ...raises]),
    isContrary: best.isContrary,
  };
}

function fits(contract: ScannedContract, unit: number, wording: ClauseWording): boolean {
  const own = contract.hits[unit];
  if (!own) return false;
  if (!wording.evenIfDenied && (own.has(contract.denials) || own.has(contract.definitions))) return false;
  if (wording.without.some((term) => own.has(term))) return false;
  if (!wording.needs.every((term) => own.has(term))) return false;
  if (!wording.under.every((term) => headingOf(contract, unit).has(term))) return false;
  if (!wording.context.every((term) => stoodAround(contract, unit, term))) return false;
  return wording.needs.length === 0
    ? isFirstOfSection(contract, unit)
    : saysItItself(contract, unit, wording.needs);
}

/** An item of a list counts only if it brings one of the words itself: the line that leads into it is a unit of its own. */
function saysItItself(contract: ScannedContract, unit: number, needs: readonly string[]): boolean {
  const start = leadWords(contract.units, contract.units[unit]?.lead ?? null).length;
  return needs.some((term) => contract.hits[unit]?.get(term)?.some(({ to }) => to > start));
}

function isFirstOfSection(contract: ScannedContract, unit: number): boolean {
  return contract.units[unit - 1]?.section !== contract.units[unit]?.section;
}

function headingOf(contract: ScannedContract, unit: number): ReadonlyMap<string, TermHit[]> {
  return contract.headingHits[contract.units[unit]?.section ?? -1] ?? new Map();
}

/** Whether a term stands in the unit, in its heading or in the two units before it under the same heading. */
function stoodAround(contract: ScannedContract, unit: number, term: string): boolean {
  if (headingOf(contract, unit).has(term)) return true;
  const section = contract.units[unit]?.section;
  return [unit, unit - 1, unit - 2].some(
    (at) => contract.units[at]?.section === section && contract.hits[at]?.has(term),
  );
}

function wordsThatHit(contract: ScannedContract, unit: number, terms: readonly string[]): string[] {
  const { units, sections, hits } = contract;
  const at = units[unit];
  const words = [...leadWords(units, at?.lead ?? null), ...(at?.words ?? [])];
  const found = terms
    .flatMap((term) => hits[unit]?.get(term)?.slice(0, 1) ?? [])
    .toSorted((one, other) => one.from - other.from);
  const text = sections[at?.section ?? -1]?.text ?? '';
  const told = found.flatMap(({ from, to }) => {
    const first = words[from];
    const last = words[to - 1];
    return first && last ? [text.slice(first.from, last.to).replace(/\s+/g, ' ')] : [];
  });
  return [...new Set(told)];
}
