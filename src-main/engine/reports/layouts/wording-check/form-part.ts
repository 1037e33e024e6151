import type { WordingCheckFacts } from '../../facts/wording-check.ts';
import { factColumns, factTable, heading, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { chapterTitle } from '../consent/chapter-title.ts';

/** Facts of the form that were told to the check; they count as much as the words. */
export function formPart(sheet: Sheet, { text, version, law }: WordingCheckFacts): Node[] {
  const { t, own } = sheet;
  const { form, placement, existingCustomer } = version.content;
  const said = (is: boolean) => t(is ? 'common.yes' : 'common.no');
  const fact = (name: keyof typeof form, is: boolean): [string, string] => [
    t(`consentFact.${name}`),
    said(is),
  ];
  return [
    chapterTitle(t('wordingCheck.form')),
    factColumns(
      factTable(
        sheet,
        [
          [t('consentFact.checkboxes'), String(form.checkboxes)],
          [t('consentFact.purposes'), String(form.purposes)],
          fact('prechecked', form.prechecked),
          fact('requiredForService', form.requiredForService),
          fact('separateFromTerms', form.separateFromTerms),
          [t('wordingCheck.placement'), placement ? t(`consentPlacement.${placement}`) : t('common.open')],
        ],
        150,
      ),
      factTable(
        sheet,
        [
          fact('tracking', form.tracking),
          fact('profiling', form.profiling),
          fact('thirdParties', form.thirdParties),
          fact('thirdCountry', form.thirdCountry),
          fact('specialCategories', form.specialCategories),
          fact('children', form.children),
        ],
        150,
      ),
    ),
    ...(text.procedure === 'existingCustomer'
      ? [
          heading(t('wordingCheck.conditions'), 'h4', [0, 10, 0, 3]),
          ...law.existingCustomer.map(({ id, text: condition }): Node => {
            const holds = existingCustomer.includes(id);
            return { ...status(sheet, holds ? 'tick' : 'dash', own(condition)), margin: [0, 0, 0, 3] };
          }),
        ]
      : []),
  ];
}
