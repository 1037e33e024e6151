import type { GlossaryTerm } from '../../../src-main/contract/help.ts';
import type { Language } from '../../../src-main/contract/values.ts';

/** Finds the terms of the glossary in a text, in the order of the glossary. */
export type TermFinder = (text: string) => GlossaryTerm[];

/** Makes ready to find terms in texts of one language: whole words, in German with the usual endings. */
export function termFinder(terms: readonly GlossaryTerm[], language: Language): TermFinder {
  const owners = new Map<string, GlossaryTerm>();
  for (const term of terms) for (const form of term.forms[language]) owners.set(keyOf(form, language), term);
  const forms = [...owners.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const ending = language === 'de' ? '(?:en|es|er|n|s|e)?' : '';
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${forms.join('|')})${ending}(?![\\p{L}\\p{N}])`,
    language === 'de' ? 'gu' : 'giu',
  );
  return (text) => {
    const found = new Set<GlossaryTerm>();
    for (const [, form = ''] of text.matchAll(pattern)) {
      const term = owners.get(keyOf(form, language));
      if (term) found.add(term);
    }
    return terms.filter((term) => found.has(term));
  };
}

/** The term that a label is as a whole, such as the name of a fact. */
export function termOfLabel(
  terms: readonly GlossaryTerm[],
  label: string,
  language: Language,
): GlossaryTerm | undefined {
  const wanted = label.trim().toLowerCase();
  return terms.find((term) => term.forms[language].some((form) => form.toLowerCase() === wanted));
}

/** German nouns are told from verbs by their capital; English words are not. */
function keyOf(form: string, language: Language): string {
  return language === 'de' ? form : form.toLowerCase();
}

function escaped(form: string): string {
  return form.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
