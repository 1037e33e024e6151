import type { AnswerValue } from '../../../contract/assessments.ts';
import { foldedWords } from '../../kernel/folded-text.ts';

const words: Record<Exclude<AnswerValue, 'unknown'>, string> = {
  fulfilled:
    'yes|y|ja|j|true|wahr|x|checked|1|compliant|implemented|fully implemented|fulfilled|met|fully met|pass|passed|done|ok|in place|erfullt|umgesetzt|vorhanden|konform|yes always|complies|full',
  partly:
    'partial|partially|partly|teilweise|partially compliant|partially implemented|partially met|in progress|in umsetzung|partial compliant|some|mostly',
  missing:
    'no|n|nein|false|falsch|0|non compliant|noncompliant|not compliant|not implemented|not met|fail|failed|missing|fehlt|nicht erfullt|nicht umgesetzt|planned|geplant|to do|not in place|none',
  notApplicable:
    'na|n a|not applicable|entfallt|nicht anwendbar|nicht zutreffend|trifft nicht zu|does not apply',
};

const known = new Map(
  Object.entries(words).flatMap(([value, all]) =>
    all.split('|').map((word) => [word, value as AnswerValue] as const),
  ),
);

export interface ReadValue {
  value: AnswerValue;
  /** The answer was no plain word: somebody has to look at it. */
  isGuess: boolean;
}

/**
 * What an answer means. A plain word is taken for what it says; a sentence that begins with yes or no for that, to be looked
 * at; everything else is the vendor's words without a value of ours.
 */
export function readValue(answer: string): ReadValue {
  const all = foldedWords(answer);
  const plain = known.get(all.join(' '));
  if (plain !== undefined) return { value: plain, isGuess: false };
  for (let count = Math.min(3, all.length); count > 0; count -= 1) {
    const start = all.slice(0, count).join(' ');
    const value = start.length > 1 || count > 1 ? known.get(start) : undefined;
    if (value !== undefined && value !== 'fulfilled') return { value, isGuess: true };
    if (value !== undefined && /^(yes|ja)$/.test(start)) return { value, isGuess: true };
  }
  return { value: 'unknown', isGuess: true };
}
