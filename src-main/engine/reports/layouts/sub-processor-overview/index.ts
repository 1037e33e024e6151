import type { TransferVerdict } from '../../../../contract/transfer.ts';
import { documentOf } from '../../document.ts';
import { countryMap } from '../../drawing/country-map.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { SubProcessorFacts } from '../../facts/sub-processors.ts';
import { cell, chapter, dataTable, heads, paragraph, status, titledCell } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { shorten } from '../../typography.ts';
import { openPeriods } from './open-periods.ts';

const verdictShape: Record<TransferVerdict, Shape> = {
  ok: 'tick',
  ok_note: 'tick',
  conditions: 'triangle',
  action_required: 'cross',
  not_permitted: 'cross',
};

/** Who stands behind the vendors: map, concentration, periods to object that run, and the whole chain. */
export function subProcessorOverview(sheet: Sheet, facts: SubProcessorFacts): PrintDefinition {
  const { t } = sheet;
  const { found, vendorName } = facts;
  const title =
    vendorName === null ? t('subProcessors.title') : t('subProcessors.titleOf', { name: vendorName });
  const outside = found.firms.filter(({ isThirdCountry }) => isThirdCountry).length;
  return documentOf(
    sheet,
    facts.company,
    { title, subject: t('subProcessors.overline'), runningTitle: title, isLandscape: true },
    [
      { text: t('subProcessors.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: title, style: 'title', tag: 'H1' },
      ...(found.firms.length === 0
        ? [paragraph(t('subProcessors.none'), 'body', [0, 8, 0, 0])]
        : [
            paragraph(
              t('subProcessors.sum', {
                firms: found.firms.length,
                vendors: found.vendorsWithChain,
                all: found.vendors,
                outside,
              }),
              'sub',
              [0, 3, 0, 8],
            ),
            chapter(sheet, 1, t('subProcessors.map')),
            mapNode(sheet, facts),
            paragraph(t('subProcessors.mapExplain'), 'micro'),
            chapter(sheet, 2, t('subProcessors.concentration')),
            concentrationTable(sheet, facts),
            chapter(sheet, 3, t('subProcessors.periods')),
            ...openPeriods(sheet, facts),
            chapter(sheet, 4, t('subProcessors.chain')),
            chainTable(sheet, facts),
          ]),
    ],
  );
}

function mapNode({ colors, t }: Sheet, { found }: SubProcessorFacts): Node {
  return { svg: countryMap(found.byCountry, colors, t), margin: [0, 4, 0, 4] };
}

function concentrationTable(sheet: Sheet, { found }: SubProcessorFacts): Node {
  const { t } = sheet;
  return dataTable(
    ['*', 92, 150, 116, 120],
    heads([
      t('subProcessors.firm'),
      t('subProcessors.share'),
      t('subProcessors.vendors'),
      t('subProcessors.countries'),
      t('subProcessors.transfer'),
    ]),
    found.firms.map((firm) => [
      titledCell(shorten(firm.name, 210, 9), shorten(firm.otherNames.join(', '), 400, 7.5)),
      cell(t('subProcessors.ofVendors', { count: firm.vendors, all: found.vendorsWithChain })),
      cell(shorten([...new Set(firm.uses.map(({ vendorName }) => vendorName))].join(', '), 600, 9)),
      cell([...firm.countries, ...(firm.hasUnknownCountry ? ['?'] : [])].join(', ')),
      status(sheet, verdictShape[firm.worst], t(`transfer.${firm.worst}`)),
    ]),
  );
}

function chainTable(sheet: Sheet, { uses }: SubProcessorFacts): Node {
  const { t } = sheet;
  return dataTable(
    [112, 30, '*', '*', 92, 104, 100],
    heads([
      t('subProcessors.vendor'),
      t('subProcessors.level'),
      t('subProcessors.firm'),
      t('subProcessors.purpose'),
      t('subProcessors.place'),
      t('subProcessors.transfer'),
      t('subProcessors.dates'),
    ]),
    uses.map((use) => [
      titledCell(shorten(use.vendorName, 108, 9), shorten(use.serviceName, 220, 7.5)),
      cell(String(use.level)),
      titledCell(
        shorten(use.name, 260, 9),
        use.above === null ? '' : t('subProcessors.below', { name: shorten(use.above, 200, 7.5) }),
      ),
      cell(shorten(use.purpose, 500, 9)),
      cell([use.city, use.country ?? '?'].filter((part) => part !== '').join(', ')),
      status(sheet, verdictShape[use.verdict], t(`transfer.${use.verdict}`)),
      cell(datesOf(sheet, use.since, use.until)),
    ]),
  );
}

function datesOf({ t, format }: Sheet, since: string | null, until: string | null): string {
  return [
    since === null ? '' : t('subProcessors.since', { day: format.day(since) }),
    until === null ? '' : t('subProcessors.until', { day: format.day(until) }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
