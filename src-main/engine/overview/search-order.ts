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
  'letterWording',
  'savedView',
  'statement',
];

const placeOfKind = new Map(kindOrder.map((kind, place) => [kind, place]));

interface Placed<Hit> {
  hit: Hit;
  folded: string;
  /** Made only when two of one rank are compared by name. */
  key: string | null;
}

/**
 * Hits in the order people expect: names that begin with what was typed, then by kind, then by name; the first so many. Only
 * ranks that are needed for those are put in order by name.
 */
export function inSearchOrder<Hit extends Pick<SearchHit, 'kind' | 'title'>>(
  hits: readonly Hit[],
  typed: string,
  most = hits.length,
): Hit[] {
  const start = foldText(typed).trim();
  const byRank = new Map<number, Placed<Hit>[]>();
  for (const hit of hits) {
    const folded = foldText(hit.title);
    const kind = placeOfKind.get(hit.kind) ?? kindOrder.length;
    const rank = kind + (folded.startsWith(start) ? 0 : kindOrder.length + 1);
    const placed: Placed<Hit> = { hit, folded, key: null };
    const equal = byRank.get(rank);
    if (equal) equal.push(placed);
    else byRank.set(rank, [placed]);
  }
  const ordered: Hit[] = [];
  for (const rank of [...byRank.keys()].sort((one, other) => one - other)) {
    if (ordered.length >= most) break;
    for (const { hit } of byRank.get(rank)?.sort(byName) ?? []) ordered.push(hit);
  }
  return ordered.slice(0, most);
}

function byName(one: Placed<unknown>, other: Placed<unknown>): number {
  one.key ??= keyOfFolded(one.folded);
  other.key ??= keyOfFolded(other.folded);
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}
