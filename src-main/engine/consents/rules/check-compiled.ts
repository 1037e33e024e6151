import type { Language } from '../../../contract/values.ts';
import { anyOf } from './check-expressions.ts';
import type { ConsentPattern, ConsentPatterns } from './check-law.ts';

/** A pattern ready to be searched, in one language. */
export interface CompiledPattern {
  element: string;
  isDeniable: boolean;
  onlyBeside: string | undefined;
  onlyAfter: string | undefined;
  notBeside: string | undefined;
  found: RegExp | null;
  lookalikes: RegExp | null;
  notInClauseWith: RegExp | null;
  onlyInTextWith: RegExp | null;
}

export interface CompiledPatterns {
  shows: readonly CompiledPattern[];
  breaks: readonly CompiledPattern[];
  deniedSpans: RegExp | null;
  deniedClauses: RegExp | null;
  doubleNegation: RegExp | null;
}

const kept = new WeakMap<ConsentPatterns, Partial<Record<Language, CompiledPatterns>>>();

/** The patterns of a language as expressions; made once for each law. */
export function compilePatterns(patterns: ConsentPatterns, language: Language): CompiledPatterns {
  const known = kept.get(patterns) ?? {};
  kept.set(patterns, known);
  known[language] ??= {
    shows: patterns.shows.map((pattern) => compile(pattern, language)),
    breaks: patterns.breaks.map((pattern) => compile(pattern, language)),
    deniedSpans: anyOf(patterns.denial[language].spans, true),
    deniedClauses: anyOf(patterns.denial[language].wholeClauses, false),
    doubleNegation: anyOf(patterns.doubleNegation[language], false),
  };
  return known[language];
}

function compile(pattern: ConsentPattern, language: Language): CompiledPattern {
  const { element, isDeniable, onlyBeside, onlyAfter, notBeside } = pattern;
  const { found, lookalikes, notInClauseWith, onlyInTextWith, matchesCase } = pattern[language];
  return {
    element,
    isDeniable,
    onlyBeside,
    onlyAfter,
    notBeside,
    found: anyOf(found, matchesCase),
    lookalikes: anyOf(lookalikes, matchesCase),
    notInClauseWith: anyOf(notInClauseWith, false),
    onlyInTextWith: anyOf(onlyInTextWith, false),
  };
}
