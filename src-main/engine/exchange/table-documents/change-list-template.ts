import { ChangeField } from '../../../contract/consent-import.ts';
import type { Translate } from '../../reports/texts.ts';

const widths: Record<ChangeField, number> = {
  place: 30,
  address: 36,
  kind: 18,
  text: 34,
  version: 10,
  from: 20,
  until: 20,
  campaign: 22,
  reason: 34,
};

/** An empty list to fill in; the second sheet says what goes where, so that no example can be imported by mistake. */
export function changeListTemplate(t: Translate) {
  const fields = ChangeField.options;
  return {
    title: t('list.sheet'),
    fileName: t('list.templateName'),
    sheets: [
      {
        name: t('list.sheet'),
        columns: fields.map((field) => ({ title: t(`column.${field}`), width: widths[field] })),
        rows: [],
      },
      {
        name: t('list.hints'),
        columns: [
          { title: t('list.hintColumn'), width: 18 },
          { title: t('list.hintText'), width: 110 },
        ],
        rows: fields.map((field) => [t(`column.${field}`), t(`hint.${field}`)]),
      },
    ],
  };
}
