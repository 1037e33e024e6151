import type { ScoringLaw } from '../../../contract/scoring-check.ts';
import type { ScoringRule } from '../../../contract/scoring-model.ts';
import { foldedWords } from '../../kernel/folded-text.ts';

/** A word that gave something away, and the group it belongs to. */
export interface FoundWord {
  group: string;
  word: string;
}

/** Art. 9(1) GDPR: the special category that a rule uses or implies, by the words of its attribute, values and name; or null. */
export function specialCategoryOf(
  rule: ScoringRule,
  { specialCategories }: Pick<ScoringLaw, 'specialCategories'>,
): FoundWord | null {
  return firstWord(textsOf(rule), specialCategories);
}

/** An attribute that stands in for age, sex or origin; or null. */
export function biasRiskOf(
  rule: ScoringRule,
  { biasRisks }: Pick<ScoringLaw, 'biasRisks'>,
): FoundWord | null {
  return firstWord(rule.kind === 'profile' ? [rule.attribute] : [], biasRisks);
}

function textsOf(rule: ScoringRule): string[] {
  if (rule.kind === 'behaviour') return [rule.label, rule.event];
  const values = rule.test.kind === 'oneOf' || rule.test.kind === 'noneOf' ? rule.test.values : [];
  return [rule.label, rule.attribute, ...values];
}

/** The first word of a group that stands in the texts, exceptions set aside. */
function firstWord(texts: readonly string[], groups: ScoringLaw['specialCategories']): FoundWord | null {
  const all = texts.map((text) => ` ${wordsOf(text).join(' ')} `).join('|');
  for (const { id, words, except } of groups) {
    const rest = except.reduce((text, exception) => text.replaceAll(` ${exception}`, ' '), all);
    const at = words
      .map((word) => rest.indexOf(word.endsWith('.') ? ` ${word.slice(0, -1)} ` : ` ${word}`))
      .find((place) => place >= 0);
    if (at !== undefined) return { group: id, word: rest.slice(at + 1).split(' ')[0] ?? '' };
  }
  return null;
}

/** Names of columns are often written together: "healthStatus", "health_status". */
function wordsOf(text: string): string[] {
  return foldedWords(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' '));
}
