import type { Glossary, HelpBook } from '../../../src-main/contract/help.ts';
import type { Language } from '../../../src-main/contract/values.ts';

/** Something of the help that can be found by name. */
export interface HelpRow {
  id: string;
  kind: 'term' | 'screen';
  title: string;
  /** The beginning of what it says. */
  detail: string;
  /** Further words by which it is found. */
  words: string;
  href: string;
}

/** Every term of the glossary and every help text, for whoever offers things by name. */
export function helpRows(
  book: HelpBook | undefined,
  glossary: Glossary | undefined,
  language: Language,
): HelpRow[] {
  const terms = (glossary?.terms ?? []).map(
    ({ id, term, text, forms }): HelpRow => ({
      id: `term-${id}`,
      kind: 'term',
      title: term[language],
      detail: text[language],
      words: forms[language].join(' '),
      href: `/help?term=${id}`,
    }),
  );
  const screens = (book?.screens ?? [])
    .filter(({ places }) => places.every(({ path }) => path !== '*'))
    .map(
      ({ id, title, purpose }): HelpRow => ({
        id: `help-${id}`,
        kind: 'screen',
        title: title[language],
        detail: purpose[language],
        words: '',
        href: `/help?view=screens&screen=${id}`,
      }),
    );
  return [...terms, ...screens];
}
