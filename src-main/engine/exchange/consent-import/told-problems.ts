import type { Language } from '../../../contract/values.ts';
import type { RowProblem } from '../../consents/rules/change-list/judge-rows.ts';
import { tellMoment } from '../../kernel/told-time.ts';
import { translatorOf } from '../../reports/texts.ts';
import type { Templates } from '../../templates.ts';

/** Tells a problem of a row in a sentence: for the screen and for the list of rows that were left. */
export function problemTeller(
  templates: Templates,
  language: Language,
  zone: string,
): (problem: RowProblem) => string {
  const t = translatorOf([templates.reportTexts('consent-tables')], language);
  return ({ code, field, value, at, figure }) =>
    t(`problem.${code}`, {
      field: t(`column.${field}`),
      value,
      at: at === null ? '' : tellMoment(new Date(at).toISOString(), zone, language),
      figure: figure ?? 0,
    });
}
