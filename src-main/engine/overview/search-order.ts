import type { SearchHit } from '../../contract/search.ts';
import { foldText, sortKey } from '../kernel/folded-text.ts';

const kindOrder: readonly SearchHit['kind'][] = [
  'vendor',
  'request',
  'comparison',
  'breach',
  'consentText',
  'campaign',
  'persona',
  'contentPiece',
  'scoringModel',
  'transferAssessment',
  'certificate',
  'service',
  'subProcessor',
  'document',
  'file',
  'consentDocument',
  'consentUse',
  'person',
  'contact',
  'inquiry',
  'subProcessorNotice',
  'treatment',
  'breachTask',
  'breachLetter',
  'assessment',
  'answer',
  'ownMeasure',
  'postponement',
  'transferScenario',
  'questionnaire',
  'savedView',
  'statement',
];

/** Hits in the order people expect: names that begin with what was typed, then by kind, then by name. */
export function inSearchOrder(hits: readonly SearchHit[], typed: string): SearchHit[] {
  const start = foldText(typed).trim();
  const rank = (hit: SearchHit) => (foldText(hit.title).startsWith(start) ? 0 : 1);
  return hits
    .map((hit) => ({ hit, rank: rank(hit), kind: kindOrder.indexOf(hit.kind), key: sortKey(hit.title) }))
    .toSorted(
      (one, other) =>
        one.rank - other.rank ||
        one.kind - other.kind ||
        (one.key < other.key ? -1 : one.key > other.key ? 1 : 0),
    )
    .map(({ hit }) => hit);
}
