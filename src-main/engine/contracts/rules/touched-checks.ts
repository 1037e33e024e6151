import type {
  CitedQuote,
  ClauseChange,
  ClauseTouch,
  ComparedClause,
  ContractComparison,
} from '../../../contract/contract-versions.ts';
import { contractWords } from './contract-words.ts';

/** What checks rest on: words that answers cite in the older version, and the best passage of the finder in each version. */
export interface Rests {
  quotes: readonly CitedQuote[];
  /** Checks whose answers cite another file: what the finder proposes for them is told, but they do not rest on it. */
  elsewhere: ReadonlySet<string>;
  before: readonly CitedQuote[];
  after: readonly CitedQuote[];
}

/** Share of its words that a quote must find in one clause to rest on it although somebody shortened or mended it. */
const nearlyAll = 0.75;

/**
 * Which checks rest on which clause, and which of them are to be answered again. A check whose answer cites the older version
 * rests on that quote alone; the others on the best passage that the finder proposes, in the older and in the newer version.
 */
export function withChecks(clauses: readonly ClauseChange[], rests: Rests): ContractComparison {
  const older = streamOf(clauses, 'before');
  const newer = streamOf(clauses, 'after');
  const checks = clauses.map((): ClauseTouch[] => []);
  const note = (places: readonly number[], touch: ClauseTouch) => {
    for (const place of places) {
      if (!checks[place]?.some(({ id }) => id === touch.id)) checks[place]?.push(touch);
    }
  };
  const quoted = new Set<string>();
  for (const { id, text } of rests.quotes) {
    const places = clausesWith(text, older);
    note(places, { id, by: 'quote' });
    if (places.length > 0) quoted.add(id);
  }
  for (const [passages, stream] of [[rests.before, older] as const, [rests.after, newer] as const]) {
    for (const { id, text } of passages) {
      const by = rests.elsewhere.has(id) ? 'otherFile' : 'passage';
      if (!quoted.has(id)) note(clausesWith(text, stream), { id, by });
    }
  }
  const compared = clauses.map((clause, at): ComparedClause => ({ ...clause, checks: checks[at] ?? [] }));
  return {
    isSame: clauses.every(({ status }) => status === 'unchanged'),
    clauses: compared,
    touched: touchedBy(compared),
  };
}

function touchedBy(clauses: readonly ComparedClause[]): ClauseTouch[] {
  const touched = new Map<string, ClauseTouch>();
  for (const { status, checks } of clauses) {
    if (status === 'unchanged' || status === 'moved') continue;
    for (const check of checks) if (touched.get(check.id)?.by !== 'quote') touched.set(check.id, check);
  }
  return [...touched.values()];
}

/** The words of one version behind each other, and the clause that each belongs to. */
interface Stream {
  words: string;
  /** Clause by the place in `words` at which it begins. */
  starts: { at: number; clause: number }[];
  bags: { clause: number; words: ReadonlySet<string> }[];
}

function streamOf(clauses: readonly ClauseChange[], side: 'before' | 'after'): Stream {
  const stream: Stream = { words: ' ', starts: [], bags: [] };
  clauses.forEach((clause, at) => {
    const text = clause[side]?.text;
    if (text === undefined) return;
    const keys = contractWords(text).map(({ key }) => key);
    stream.starts.push({ at: stream.words.length, clause: at });
    stream.words += keys.map((key) => `${key} `).join('');
    stream.bags.push({ clause: at, words: new Set(keys) });
  });
  return stream;
}

/** The clauses that hold a quote: word for word, also across clauses and with gaps ("…"), else the one with nearly all of it. */
function clausesWith(quote: string, stream: Stream): number[] {
  const pieces = quote.split(/\s*(?:\[?\(?(?:…|\.{3})\)?\]?)\s*/u).filter((piece) => piece.trim() !== '');
  return [...new Set(pieces.flatMap((piece) => clausesWithPiece(piece, stream)))];
}

function clausesWithPiece(piece: string, { words, starts, bags }: Stream): number[] {
  const keys = contractWords(piece).map(({ key }) => key);
  if (keys.length === 0) return [];
  const wanted = `${keys.join(' ')} `;
  const found = words.indexOf(` ${wanted}`) + 1;
  if (found > 0) {
    const first = starts.findLast(({ at }) => at <= found);
    const within = starts.filter(({ at }) => at > found && at < found + wanted.length);
    return [first, ...within].flatMap((one) => one?.clause ?? []);
  }
  if (keys.length < 3) return [];
  const shares = bags.map(({ clause, words: own }) => ({
    clause,
    share: keys.filter((key) => own.has(key)).length / keys.length,
  }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one), {
    clause: -1,
    share: 0,
  });
  return best.share >= nearlyAll ? [best.clause] : [];
}
