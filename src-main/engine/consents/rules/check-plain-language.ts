import type { ElementState } from '../../../contract/consent-check.ts';
import { matchesIn } from './check-expressions.ts';
import type { Reading } from './check-findings.ts';
import type { Span } from './check-sentences.ts';

/**
 * Art. 7(2) GDPR asks for clear and plain language. Measured by the mean length of a sentence in words; two negations in
 * one breath break it, however short the sentences are.
 */
export function plainLanguage(
  { sentences, patterns }: Reading,
  mostWords: number,
): { state: ElementState; span: Span | null } {
  for (const { text, start } of sentences) {
    const [negations] = matchesIn(patterns.doubleNegation, text, start);
    if (negations !== undefined) return { state: 'violated', span: negations };
  }
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const isPlain = sentences.length > 0 && words / sentences.length <= mostWords;
  return { state: isPlain ? 'present' : 'missing', span: null };
}
