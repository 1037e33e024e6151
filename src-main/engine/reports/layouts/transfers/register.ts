import type { TransferLaw } from '../../../../contract/law.ts';
import type { TransferList, TransferRow } from '../../../../contract/transfer-register.ts';
import { documentOf } from '../../document.ts';
import { verdictShape } from '../../drawing/transfer-chain.ts';
import type { CompanyFacts } from '../../facts/company.ts';
import { countryNameOf } from '../../facts/country-name.ts';
import { cell, dataTable, heading, heads, paragraph, status, titledCell } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { figureRow } from '../figure-row.ts';
import { type Reasons, reasonsOf } from './reasons.ts';

export interface RegisterFacts {
  company: CompanyFacts;
  law: TransferLaw;
  list: TransferList;
}

/** Every transfer to a third country as it is filtered (Art. 30(1)(e), Art. 44 GDPR): tool, assessment, verdict, and each reason once. */
export function transferRegister(sheet: Sheet, { company, law, list }: RegisterFacts): PrintDefinition {
  const { t, format } = sheet;
  const { rows, unknown, total, counts } = list;
  const isFiltered = rows.length !== total || unknown.length !== list.unknownTotal;
  const day = format.day(list.day);
  const title = t('transferRegister.title');
  return documentOf(
    sheet,
    company,
    {
      title: `${title}, ${day}`,
      subject: t('transferRegister.overline'),
      runningTitle: title,
      isLandscape: true,
    },
    [
      { text: t('transferRegister.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: title, style: 'title', tag: 'H1' },
      paragraph(t('transferRegister.sub', { day, count: total }), 'sub', [0, 2, 0, 6]),
      ...(isFiltered
        ? [paragraph(t('transferRegister.filtered', { count: rows.length, total }), 'small', [0, 0, 0, 6])]
        : []),
      figureRow([
        ...(['not_permitted', 'action_required', 'conditions', 'ok_note'] as const).map(
          (verdict) => [t(`transferWords.${verdict}`), String(counts[verdict])] as const,
        ),
        [t('transferRegister.unknownFigure'), String(list.unknownTotal)],
      ]),
      ...(rows.length === 0 && unknown.length === 0
        ? [
            paragraph(
              t(isFiltered ? 'transferRegister.empty' : 'transferRegister.none'),
              'body',
              [0, 14, 0, 0],
            ),
          ]
        : []),
      ...(rows.length === 0 ? [] : transferTables(sheet, rows, law)),
      ...(unknown.length === 0 ? [] : unknownRecipients(sheet, unknown, law)),
    ],
  );
}

function transferTables(sheet: Sheet, rows: readonly TransferRow[], law: TransferLaw): Node[] {
  const reasons = reasonsOf(sheet, rows);
  return [
    dataTable(
      [92, 112, 62, 110, 60, 84, '*'],
      heads(
        ['vendor', 'path', 'country', 'tool', 'tia', 'verdict', 'data'].map((id) =>
          sheet.t(`transferRegister.${id}`),
        ),
      ),
      rows.map((row) => cells(sheet, row, law, reasons)),
      [0, 14, 0, 0],
    ),
    ...reasons.table,
  ];
}

/** One short line each: there is nothing to tell of them but that the country is missing. */
function unknownRecipients(sheet: Sheet, rows: readonly TransferRow[], law: TransferLaw): Node[] {
  const { t } = sheet;
  return [
    heading(t('transferRegister.unknownTitle')),
    paragraph(t('transferRegister.unknownText', { count: rows.length }), 'body'),
    dataTable(
      [250, 220, 110, '*'],
      heads(['vendor', 'recipient', 'seat', 'dataOnly'].map((id) => t(`transferRegister.${id}`))),
      rows.map((row) => [
        cell([...new Set([row.vendor, row.service])].join(', ')),
        cell(
          [...(row.subject ? [row.importer, row.place] : []), t(`transferWords.kind_${row.kind}`)]
            .filter(Boolean)
            .join(', '),
        ),
        cell(countryNameOf(sheet, law, row.seat) || '–'),
        cell(row.dataCategories.join(', ') || '–'),
      ]),
      [0, 8, 0, 0],
    ),
  ];
}

function cells(sheet: Sheet, row: TransferRow, law: TransferLaw, { numberOf }: Reasons): Node[] {
  const { t, format } = sheet;
  const { tia } = row;
  const toolLines = [
    row.hasFallback ? t('transferWords.withFallback') : '',
    row.dpfCheckedOn ? t('transferRegister.checkedOn', { day: format.day(row.dpfCheckedOn) }) : '',
  ].filter(Boolean);
  const tiaLines = [
    tia.on ? format.day(tia.on) : '',
    tia.reviewOn ? t('transferRegister.reviewOn', { day: format.day(tia.reviewOn) }) : '',
  ].filter(Boolean);
  return [
    titledCell(row.vendor, row.service === row.vendor ? '' : row.service),
    { stack: [cell(row.exporter), titledCell(`→ ${row.importer}`, t(`transferWords.kind_${row.kind}`))] },
    titledCell(countryNameOf(sheet, law, row.country) || t('transferWords.unknown'), row.place),
    {
      stack: [
        cell(t(`transferWords.tool_${row.tool}`)),
        ...toolLines.map((line) => paragraph(line, 'micro')),
      ],
    },
    {
      stack: [cell(t(`transferWords.tia_${tia.state}`)), ...tiaLines.map((line) => paragraph(line, 'micro'))],
    },
    {
      stack: [
        status(sheet, verdictShape[row.verdict], t(`transferWords.${row.verdict}`)),
        paragraph(t('transferRegister.reasonNumber', { number: numberOf(row) }), 'micro', [0, 1, 0, 0]),
      ],
    },
    {
      stack: [
        cell(row.dataCategories.join(', ') || '–'),
        ...(row.since
          ? [paragraph(t('transferRegister.since', { day: format.day(row.since) }), 'micro')]
          : []),
      ],
    },
  ];
}
