import type { Evidence } from '../../../../contract/attachments.ts';
import type { Day } from '../../../../contract/values.ts';
import type { ControlFacts, MeasuresFacts } from '../../facts/measures.ts';
import { cell, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Control by control: goal and article, what is done, evidence with its dates, who looked at it last. */
export function controlTable(sheet: Sheet, { controls, day }: MeasuresFacts): Node {
  const { t } = sheet;
  return dataTable(
    [106, '*', 116, 72],
    heads([t('measures.control'), t('measures.done'), t('measures.evidence'), t('measures.checked')]),
    controls.map((one) => rowOf(sheet, one, day)),
  );
}

function rowOf(sheet: Sheet, { control, measure, owner }: ControlFacts, day: Day): Node[] {
  const { t, own, format } = sheet;
  const { level, note, checkedOn } = measure;
  return [
    {
      stack: [
        cell(own(control.label), { bold: true }),
        paragraph(control.articles.map(own).join(', '), 'micro'),
      ],
    },
    {
      stack: [
        cell(level === null ? t('measures.open') : t('measures.levelIs', { level: t(`level.${level}`) }), {
          bold: true,
        }),
        paragraph(own(control.goal), 'small', [0, 0, 0, 2]),
        ...(note ? [cell(note)] : []),
      ],
    },
    { stack: evidenceCell(sheet, measure.evidence, level === null || level === 'none', day) },
    {
      stack: [cell(checkedOn ? format.day(checkedOn) : '–'), ...(owner ? [paragraph(owner, 'small')] : [])],
    },
  ];
}

function evidenceCell(sheet: Sheet, evidence: readonly Evidence[], isNotAsked: boolean, day: Day): Node[] {
  const { t } = sheet;
  if (evidence.length === 0) return [isNotAsked ? cell('–') : status(sheet, 'cross', t('proof.missing'))];
  return evidence.map((one, index) => ({
    margin: [0, index === 0 ? 0 : 4, 0, 0],
    stack: evidenceLines(sheet, one, day),
  }));
}

function evidenceLines(sheet: Sheet, { title, page, datedOn, expiresOn }: Evidence, day: Day): Node[] {
  const { t, format } = sheet;
  const name = page ? t('measures.page', { title, page }) : title;
  const dated = datedOn ? t('measures.dated', { day: format.day(datedOn) }) : '';
  if (expiresOn !== null && expiresOn < day)
    return [
      cell(name),
      ...(dated ? [paragraph(dated, 'small')] : []),
      status(sheet, 'triangle', t('measures.expired', { day: format.day(expiresOn) }), 'small'),
    ];
  const until = expiresOn ? t('measures.until', { day: format.day(expiresOn) }) : '';
  const dates = [dated, until].filter(Boolean).join(', ');
  return [cell(name), ...(dates ? [paragraph(dates, 'small')] : [])];
}
