/** A hit of a term: words from `from` up to, without, `to`. */
export interface TermHit {
  from: number;
  to: number;
}

/** Finds many terms in rows of plain words. */
export interface TermMatcher {
  /** All hits by term; a term without a hit is not in it. */
  scan(words: readonly string[]): Map<string, TermHit[]>;
}

type Token = { kind: 'word'; test: WordTest } | { kind: 'gap'; most: number } | Group;
type WordTest = (word: string) => boolean;
interface Group {
  kind: 'group';
  alternatives: Token[][];
}

/** So many different words are remembered with the terms that can begin with them. */
const mostKnownWords = 50_000;

/**
 * Prepares terms (their syntax: see clause-patterns.ts). No regular expression runs over the text: each distinct word is asked
 * once which terms can begin with it, so the cost grows with the text alone and no text makes it explode.
 */
export function createTermMatcher(
  groups: Readonly<Record<string, readonly string[]>>,
  terms: Iterable<string>,
): TermMatcher {
  const compile = termCompiler(groups);
  const prepared = [...new Set(terms)].map((text) => ({ text, group: compile(text) }));
  const beginners = new Map<string, typeof prepared>();
  const beginningWith = (word: string) => {
    const known = beginners.get(word);
    if (known) return known;
    const found = prepared.filter(({ group }) => canBegin(group, word));
    // A file made of nothing but different words must not fill the memory.
    if (beginners.size >= mostKnownWords) beginners.clear();
    beginners.set(word, found);
    return found;
  };
  return {
    scan: (words) => {
      const hits = new Map<string, TermHit[]>();
      for (const [from, word] of words.entries()) {
        for (const { text, group } of beginningWith(word)) {
          const to = matchAt([group], 0, words, from);
          if (to === -1) continue;
          const before = hits.get(text);
          if (before) before.push({ from, to });
          else hits.set(text, [{ from, to }]);
        }
      }
      return hits;
    },
  };
}

function termCompiler(groups: Readonly<Record<string, readonly string[]>>): (terms: string) => Group {
  const compiled = new Map<string, Group>();
  const compile = (terms: string): Group => {
    const known = compiled.get(terms);
    if (known) return known;
    const alternatives = terms.split('|').map((term) => term.trim().split(/\s+/).map(token));
    const made: Group = { kind: 'group', alternatives };
    compiled.set(terms, made);
    return made;
  };
  const token = (text: string): Token => {
    if (/^~\d$/.test(text)) return { kind: 'gap', most: Number(text.slice(1)) };
    if (!text.startsWith('@')) return { kind: 'word', test: wordTest(text) };
    const named = groups[text.slice(1)];
    if (!named) throw new Error(`There is no group of words ${text}`);
    return compile(named.join(' | '));
  };
  return compile;
}

function canBegin(token: Token | undefined, word: string): boolean {
  if (token?.kind === 'word') return token.test(word);
  if (token?.kind === 'group') return token.alternatives.some(([first]) => canBegin(first, word));
  return false;
}

/** Where the tokens end if they begin at this word, else -1. */
function matchAt(tokens: readonly Token[], index: number, words: readonly string[], at: number): number {
  const token = tokens[index];
  if (!token) return at;
  if (token.kind === 'word') {
    const word = words[at];
    return word !== undefined && token.test(word) ? matchAt(tokens, index + 1, words, at + 1) : -1;
  }
  if (token.kind === 'gap') {
    for (let skipped = 0; skipped <= token.most && at + skipped < words.length; skipped += 1) {
      const end = matchAt(tokens, index + 1, words, at + skipped);
      if (end !== -1) return end;
    }
    return -1;
  }
  for (const alternative of token.alternatives) {
    const end = matchAt(alternative, 0, words, at);
    const rest = end === -1 ? -1 : matchAt(tokens, index + 1, words, end);
    if (rest !== -1) return rest;
  }
  return -1;
}

/** Test of a word with `*` for any letters. */
function wordTest(pattern: string): WordTest {
  const [start = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return (word) => word === pattern;
  const end = rest.at(-1) ?? '';
  const middle = rest.slice(0, -1);
  return (word) => {
    if (word.length < start.length + end.length || !word.startsWith(start) || !word.endsWith(end))
      return false;
    let from = start.length;
    for (const part of middle) {
      const found = word.indexOf(part, from);
      if (found === -1 || found + part.length > word.length - end.length) return false;
      from = found + part.length;
    }
    return true;
  };
}
