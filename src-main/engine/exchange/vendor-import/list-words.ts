import type { Language } from '../../../contract/values.ts';
import { VendorField } from '../../../contract/vendor-import.ts';
import { foldedWords } from '../../kernel/folded-text.ts';
import { translatorOf } from '../../reports/texts.ts';
import type { Templates } from '../../templates.ts';
import type { ListWords, RowProblem } from '../../vendors/rules/vendor-list/read-row.ts';

/** Words that an import puts into the register: purposes of categories that many lists know, titles of papers. */
export function listWords(templates: Templates, language: Language): ListWords {
  const texts = templates.reportTexts('vendor-tables');
  const t = translatorOf([texts], language);
  // Told once for all rows: a list of 10,000 vendors has the same few categories.
  const categories = new Map(
    Object.keys(texts.texts.category ?? {}).map((key) => [key.toLowerCase(), t(`category.${key}`)]),
  );
  return {
    purpose: (category) => categories.get(foldedWords(category).join('')) ?? category,
    paper: (field, link) => `${t(`paper.${field}`)}: ${link}`,
    keptLaw: (name) => `${t('paper.keptLaw')}: ${name}`,
    contactRole: t('paper.contactRole'),
  };
}

/** Tells a problem of a row in a sentence: for the screen and for the list of rows that were left. */
export function problemTeller(templates: Templates, language: Language): (problem: RowProblem) => string {
  const t = translatorOf([templates.reportTexts('vendor-tables')], language);
  return ({ code, field, value }) => t(`problem.${code}`, { field: t(`column.${field}`), value });
}

/** How our own lists call their columns, in both languages. */
export function ownTitles(templates: Templates): Record<VendorField, string[]> {
  const { column } = templates.reportTexts('vendor-tables').texts;
  const titles = VendorField.options.map((field) => [field, Object.values(column?.[field] ?? {})]);
  return Object.fromEntries(titles) as Record<VendorField, string[]>;
}
