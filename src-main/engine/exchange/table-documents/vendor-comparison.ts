import type { ComparedVendor, Comparison } from '../../../contract/comparison-view.ts';
import type { TableDocument } from '../../../contract/table-documents.ts';
import { comparisonOf } from '../../comparisons/comparison-of.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { SheetCell } from '../../kernel/table-files.ts';
import { shownCriteria } from '../../reports/layouts/vendor-comparison/words.ts';
import { type Translate, translatorOf } from '../../reports/texts.ts';

type Wanted = Extract<TableDocument, { kind: 'vendorComparison' }>;

/** A comparison as it stands: ranks, musts, points and price on the first sheet, every question on the second. */
export function vendorComparisonTable(tools: QueryTools, { comparisonId, language }: Wanted) {
  const t = translatorOf([tools.templates.reportTexts('vendor-comparison')], language);
  const comparison = comparisonOf(tools, { comparisonId });
  const { vendors, content, questions } = comparison;
  const names = vendors.map(({ vendor, service }) => `${vendor}: ${service}`);
  const columns = [
    { title: t('comparison.criterion'), width: 44 },
    { title: t('comparison.weight'), width: 12 },
    ...names.map((title) => ({ title, width: 26 })),
  ];
  return {
    title: t('comparison.title', { name: content.name }),
    fileName: t('sheet.fileName'),
    sheets: [
      { name: t('sheet.overview'), columns, rows: overview(comparison, t, language) },
      {
        name: t('sheet.questions'),
        columns: [
          { title: t('sheet.part'), width: 30 },
          { title: t('sheet.question'), width: 44 },
          ...names.flatMap((title) => [
            { title, width: 18 },
            { title: t('sheet.note', { name: title }), width: 44 },
          ]),
        ],
        rows: questions.map(({ questionnaireId, label, cells }): SheetCell[] => [
          questionnaireId.startsWith('own.') ? t('sheet.ownPart') : t(`comparison.c_${questionnaireId}`),
          label[language],
          ...cells.flatMap(({ value, note }) => [t(`sheet.value_${value ?? 'open'}`), note]),
        ]),
      },
    ],
  };
}

function overview(comparison: Comparison, t: Translate, language: Wanted['language']): SheetCell[][] {
  const { vendors, musts, content } = comparison;
  const row = (title: string, cellOf: (vendor: ComparedVendor, index: number) => SheetCell): SheetCell[] => [
    title,
    null,
    ...vendors.map(cellOf),
  ];
  return [
    row(t('sheet.standing'), ({ standing }) => t(`sheet.standing_${standing}`)),
    row(t('sheet.rank'), ({ rank }) => rank),
    row(t('comparison.ofHundred'), ({ total }) => (total === null ? null : tenths(total))),
    ...musts.map(({ title, cells }) =>
      row(title[language], (_vendor, index) => cells[index]?.text[language] ?? null),
    ),
    row(t('sheet.cost'), ({ yearlyCents }) => (yearlyCents === null ? null : yearlyCents / 100)),
    row(t('sheet.age'), ({ evidence }) => evidence.months),
    row(t('comparison.c_subProcessors'), ({ subProcessors }) => subProcessors),
    ...shownCriteria(comparison).map((criterion): SheetCell[] => [
      t('sheet.points', { criterion: t(`comparison.c_${criterion}`) }),
      content.weights[criterion] / 10,
      ...vendors.map(({ scores }) => {
        const score = scores[criterion] ?? null;
        return score === null ? null : tenths(score);
      }),
    ]),
  ];
}

/** Rounded down to one digit after the mark, as on the screen. */
function tenths(points: number): number {
  return Math.floor(points * 10 + 1e-6) / 10;
}
