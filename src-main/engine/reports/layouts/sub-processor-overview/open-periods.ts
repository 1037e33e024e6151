import type { SubProcessorFacts } from '../../facts/sub-processors.ts';
import { cell, dataTable, heads, paragraph, titledCell } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { shorten } from '../../typography.ts';

/** Periods to object that run (Art. 28(2) GDPR), with what they are about. */
export function openPeriods(sheet: Sheet, { open }: SubProcessorFacts): Node[] {
  const { t, format } = sheet;
  if (open.length === 0) return [paragraph(t('subProcessors.noPeriods'), 'body')];
  return [
    dataTable(
      [130, 80, 96, '*'],
      heads([
        t('subProcessors.vendor'),
        t('subProcessors.told'),
        t('subProcessors.objectUntil'),
        t('subProcessors.changes'),
      ]),
      open.map(({ vendorName, serviceName, noticedOn, period, changes }) => [
        titledCell(shorten(vendorName, 126, 9), shorten(serviceName, 240, 7.5)),
        cell(format.day(noticedOn)),
        cell(period.until === null ? t('subProcessors.noDay') : format.day(period.until)),
        {
          stack: changes
            .filter(({ state }) => state === 'open')
            .slice(0, 12)
            .map(({ kind, name, purpose, place }) =>
              cell(
                shorten(
                  `${t(`subProcessors.kind_${kind}`)}: ${[name, purpose, place].filter((part) => part !== '').join(' · ')}`,
                  900,
                  9,
                ),
              ),
            ),
        },
      ]),
    ),
    paragraph(t('subProcessors.counting'), 'micro', [0, 3, 0, 0]),
  ];
}
