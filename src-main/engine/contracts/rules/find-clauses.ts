import type { FoundClauses, FoundPassage } from '../../../contract/contracts.ts';
import type { DocumentSection } from '../../../contract/document-text.ts';
import type { Language } from '../../../contract/values.ts';
import type { ClausePatterns } from './clause-patterns.ts';
import { contractUnits } from './contract-units.ts';
import { guessLanguage } from './guess-language.ts';
import { mergedPassages } from './merged-passages.ts';
import { scannedContract } from './scanned-contract.ts';
import { unitScore } from './unit-score.ts';

/** So many passages are offered for an element. */
const mostPassages = 3;
/** A passage is offered if it is at least so good, measured by the best one. */
const shareOfBest = 0.62;

/**
 * Passages of a contract that may fulfil the elements of the checklist, best first. Proposals only: what is found fulfils nothing,
 * and what is not found may stand there in other words.
 */
export function findClauses(
  { sections, language: told }: { sections: readonly DocumentSection[]; language: Language | undefined },
  patterns: ClausePatterns,
): FoundClauses {
  const language =
    told ?? guessLanguage(sections.map(({ heading, text }) => `${heading ?? ''} ${text}`).join('\n'));
  const units = contractUnits(sections);
  const contract = scannedContract(sections, units, { patterns, language });
  const elements = patterns.elements.map((element) => {
    const scored = units.flatMap((_unit, index) => {
      const score = unitScore(contract, index, element[language]);
      return score === null ? [] : [{ unit: index, ...score }];
    });
    const passages = mergedPassages(contract, scored, language);
    return { id: element.id, passages: bestOf(passages) };
  });
  return { language, elements };
}

function bestOf(passages: readonly FoundPassage[]): FoundPassage[] {
  const sorted = passages.toSorted((one, other) => other.score - one.score);
  const best = sorted[0]?.score ?? 0;
  return sorted.filter(({ score }) => score >= best * shareOfBest).slice(0, mostPassages);
}
