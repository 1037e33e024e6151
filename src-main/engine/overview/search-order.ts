import type { SearchHit } from '../../contract/search.ts';
import { foldText, keyOfFolded } from '../kernel/folded-text.ts';

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
  'proposal',
  'transferScenario',
  'questionnaire',
  'savedView',
  'statement',
];

const placeOfKind = new Map(kindOrder.map((kind, place) => [kind, place]));

interface Placed<Hit> {
  hit: Hit;
  rank: number;
  folded: string;
  /** Made only when two of one rank are compared by name. */
  key: string | null;
}

/** Hits in the order people expect: names that begin with what was typed, then by kind, then by name. */
export function inSearchOrder<Hit extends Pick<SearchHit, 'kind' | 'title'>>(
  hits: readonly Hit[],
  typed: string,
): Hit[] {
  const start = foldText(typed).trim();
  const placed = hits.map((hit): Placed<Hit> => {
    const folded = foldText(hit.title);
    const kind = placeOfKind.get(hit.kind) ?? kindOrder.length;
    return { hit, rank: kind + (folded.startsWith(start) ? 0 : kindOrder.length + 1), folded, key: null };
  });
  placed.sort((one, other) => one.rank - other.rank || byName(one, other));
  return placed.map(({ hit }) => hit);
}

function byName(one: Placed<unknown>, other: Placed<unknown>): number {
  one.key ??= keyOfFolded(one.folded);
  other.key ??= keyOfFolded(other.folded);
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}
