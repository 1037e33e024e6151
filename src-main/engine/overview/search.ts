import type { HitKind, SearchAnswer, SearchHit, SearchQuestion } from '../../contract/search.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';
import { spellingsOf } from '../kernel/folded-text.ts';
import { queryOf, typedWords } from '../kernel/search-query.ts';
import { forgiven, nearestWords } from './near-names.ts';
import { passageIn } from './passage-in.ts';
import { matchingBreaches } from './repo/breaches.ts';
import { matchingCampaigns } from './repo/campaigns.ts';
import { matchingComparisons } from './repo/comparisons.ts';
import { matchingConsents } from './repo/consents.ts';
import { matchingContents } from './repo/contents.ts';
import { type FileHit, listedFiles, matchingFiles, passageText } from './repo/files.ts';
import { listedFound, matchingFound } from './repo/found/matching-found.ts';
import { matchingInquiries } from './repo/inquiries.ts';
import { listedOthers } from './repo/listed.ts';
import { nameWords } from './repo/near-words.ts';
import { wordsOfRegister } from './repo/register-words.ts';
import { assessmentsOfVendors, listedRecords, recordCandidates, recordsByNumber } from './repo/search.ts';
import { inSearchOrder } from './search-order.ts';

/** So many assessments of found vendors are offered below the records. */
const offeredAssessments = 3;

type Question = Pick<SearchQuestion, 'text' | 'limit' | 'kinds' | 'language'>;
type Found = Pick<SearchAnswer, 'hits' | 'readAs'>;

/**
 * Names first; what is found in the rest of the records only while there is room, and names that were misspelled only when
 * nothing is called as typed. Without words, what there is of the kinds asked for.
 */
export function searchRecords(db: WriteDb, question: Question): Found {
  const { text, limit } = question;
  const words = typedWords(text).map(spellingsOf);
  const ofRegister = wordsOfRegister(db);
  const by = (column: 'name' | 'any'): Query | null => queryFor(words, column, ofRegister);
  const byName = by('name');
  const byAny = by('any');
  if (byName === null || byAny === null) return { hits: listed(db, question), readAs: [] };
  const named = inSearchOrder(matching(db, byName, question), text);
  const others = named.length >= limit ? [] : inSearchOrder(matching(db, byAny, question), text);
  const near = named.length > 0 || others.length >= limit ? nothing : nearNames(db, question, ofRegister);
  const hits = once([...named, ...others, ...near.hits], limit);
  const shown = withRuns(db, named, hits, question);
  return { hits: shown.map((hit) => withPassage(db, hit, text)), readAs: near.readAs };
}

const nothing: Found = { hits: [], readAs: [] };

/** What is asked in the language of FTS5: of all indexes, and of the register, the largest by far, by its own words. */
interface Query {
  everywhere: string;
  ofRegister: string | null;
}

function queryFor(
  words: readonly (readonly string[])[],
  column: 'name' | 'any',
  ofRegister: ReturnType<typeof wordsOfRegister>,
): Query | null {
  const everywhere = queryOf(words, column);
  return everywhere === null ? null : { everywhere, ofRegister: queryOf(words, column, ofRegister) };
}

function matching(db: ReadDb, { everywhere: query, ofRegister }: Query, question: Question): SearchHit[] {
  const { kinds, language } = question;
  const wants = (...some: HitKind[]) => kinds === null || some.some((kind) => kinds.includes(kind));
  const found = [
    ...(ofRegister !== null && wants('vendor', 'service', 'subProcessor', 'document')
      ? firstRecords(db, ofRegister, question)
      : []),
    ...(wants('breach') ? matchingBreaches(db, query) : []),
    ...(wants('consentText', 'consentDocument', 'consentUse') ? matchingConsents(db, query) : []),
    ...(wants('campaign') ? matchingCampaigns(db, query) : []),
    ...(wants('comparison') ? matchingComparisons(db, query) : []),
    ...(wants('persona', 'contentPiece') ? matchingContents(db, query) : []),
    ...(ofRegister !== null && wants('inquiry') ? matchingInquiries(db, ofRegister) : []),
    ...(wants('file') ? matchingFiles(db, query) : []),
    ...matchingFound(db, query, kinds, language),
  ];
  return kinds === null ? found : found.filter(({ kind }) => kinds.includes(kind));
}

/** Of many candidates only those are read that can be shown. */
function firstRecords(db: ReadDb, query: string, { text, limit, kinds }: Question): SearchHit[] {
  const first = inSearchOrder(recordCandidates(db, query, kinds), text, limit);
  return recordsByNumber(
    db,
    first.map(({ number }) => number),
  );
}

/** Records whose names nearly begin with what was typed. */
function nearNames(db: WriteDb, question: Question, ofRegister: ReturnType<typeof wordsOfRegister>): Found {
  const readings = typedWords(question.text).map((typed) => ({ typed, words: readingsOf(db, typed) }));
  if (
    readings.every(
      ({ typed, words }) => words === null || spellingsOf(typed).some((own) => words.includes(own)),
    )
  )
    return nothing;
  const words = readings.map((reading) => reading.words ?? spellingsOf(reading.typed));
  const query = queryFor(words, 'name', ofRegister);
  if (query === null) return nothing;
  const hits = inSearchOrder(matching(db, query, question), question.text);
  const readAs = readings.flatMap((reading) => reading.words?.slice(0, 1) ?? []);
  return hits.length === 0 ? nothing : { hits, readAs };
}

/** How a typed word may be meant; null where nothing near it is a name. */
function readingsOf(db: WriteDb, typed: string): string[] | null {
  const [folded = ''] = spellingsOf(typed);
  if (forgiven(folded) === 0) return null;
  const near = nearestWords(folded, nameWords(db));
  return near.length === 0 ? null : near;
}

function listed(db: ReadDb, { kinds, limit, language }: Question): SearchHit[] {
  if (kinds === null) return [];
  const all = [
    ...listedRecords(db, kinds),
    ...listedOthers(db, kinds),
    ...listedFound(db, kinds, language),
    ...(kinds.includes('file') ? listedFiles(db) : []),
  ];
  return once(inSearchOrder(all, ''), limit);
}

/** A file tells where it says what was typed; read only for what is shown. */
function withPassage(db: ReadDb, hit: SearchHit, typed: string): SearchHit {
  if (hit.passage === null) return hit;
  const { passageNumber, ...rest } = hit as FileHit;
  return { ...rest, passage: { ...hit.passage, text: passageIn(passageText(db, passageNumber), typed) } };
}

/** The first of each record, so many of them. */
function once(hits: readonly SearchHit[], most: number): SearchHit[] {
  const known = new Set<string>();
  const first: SearchHit[] = [];
  for (const hit of hits) {
    if (first.length === most) break;
    const key = `${hit.kind}:${hit.id}`;
    if (!known.has(key)) first.push(hit);
    known.add(key);
  }
  return first;
}

/** Below vendors that are called so, the newest of their assessments. */
function withRuns(
  db: ReadDb,
  named: readonly SearchHit[],
  hits: SearchHit[],
  { limit, kinds }: Question,
): SearchHit[] {
  if (hits.length >= limit || (kinds !== null && !kinds.includes('assessment'))) return hits;
  const vendorIds = named.flatMap(({ kind, id }) => (kind === 'vendor' ? [id] : []));
  if (vendorIds.length === 0) return hits;
  const runs = assessmentsOfVendors(db, vendorIds.slice(0, offeredAssessments), offeredAssessments).map(
    (run) => ({
      ...run,
      kind: 'assessment' as const,
      textId: null,
      versionId: null,
      parentId: null,
      passage: null,
    }),
  );
  return once([...hits, ...runs], limit);
}
