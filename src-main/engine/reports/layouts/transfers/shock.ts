import type { TransferLaw } from '../../../../contract/law.ts';
import type { TransferVerdict } from '../../../../contract/transfer.ts';
import type {
  ShockAnswer,
  ShockPoint,
  ShockTexts,
  ShockVendor,
} from '../../../../contract/transfer-shock.ts';
import { documentOf } from '../../document.ts';
import { verdictShape } from '../../drawing/transfer-chain.ts';
import type { CompanyFacts } from '../../facts/company.ts';
import { countryNameOf } from '../../facts/country-name.ts';
import { cell, dataTable, heading, heads, paragraph, status, titledCell } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { figureRow } from '../figure-row.ts';

export interface ShockFacts {
  company: CompanyFacts;
  law: TransferLaw;
  shock: ShockAnswer;
  texts: ShockTexts;
}

/** What would change if a basis fell: one page for the manager, then every vendor and transfer with what to do. */
export function transferShock(sheet: Sheet, facts: ShockFacts): PrintDefinition {
  const { t, format } = sheet;
  const { shock, company } = facts;
  const title = t('transferShock.title');
  const what = shock.falls.map((fall) => fallName(sheet, fall)).join('; ');
  return documentOf(
    sheet,
    company,
    { title, subject: t('transferShock.overline'), runningTitle: `${title} · ${what}` },
    [
      { text: t('transferShock.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: title, style: 'title', tag: 'H1' },
      paragraph(t('transferShock.assumption', { what, day: format.day(shock.day) }), 'sub', [0, 2, 0, 2]),
      paragraph(t('transferShock.nothingStored'), 'small', [0, 0, 0, 10]),
      ...managerPage(sheet, facts),
      ...theList(sheet, facts),
    ],
  );
}

function fallName({ t, own }: Sheet, { kind, country, name }: ShockAnswer['falls'][number]): string {
  if (kind === 'adequacy' && country === 'US') return t('transferWords.fall_dpf');
  return t(`transferWords.fall_${kind}`, { country: own(name) });
}

function managerPage(sheet: Sheet, { shock, texts }: ShockFacts): Node[] {
  const { t, format, own } = sheet;
  const { vendors, campaigns } = shock;
  const figures = { ...shock.numbers, campaigns: campaigns.length };
  const urgent = vendors.filter(({ after }) => after === 'not_permitted' || after === 'action_required');
  const none = vendors.length === 0 ? 'nobody' : 'noneWithout';
  return [
    figureRow(
      (['vendors', 'services', 'campaigns'] as const).map(
        (id) => [t(`transferShock.${id}`), String(figures[id])] as const,
      ),
    ),
    figureRow(
      (['transfers', 'subProcessors', 'covered'] as const).map(
        (id) => [t(`transferShock.${id}`), String(figures[id])] as const,
      ),
    ),
    heading(t('transferShock.first')),
    urgent.length === 0
      ? paragraph(t(`transferShock.${none}`), 'body')
      : dataTable(
          ['*', 150, 150],
          heads([t('transferShock.vendors'), t('transferShock.change'), t('transferShock.toDo')]),
          urgent
            .slice(0, 12)
            .map((vendor) => [
              titledCell(vendor.name, datesOf(sheet, vendor)),
              change(sheet, vendor.before, vendor.after),
              cell(remedyTitles(sheet, vendor, texts).slice(0, 3).join(', ')),
            ]),
        ),
    heading(t('transferShock.campaignsTitle')),
    ...(campaigns.length === 0
      ? [paragraph(t('transferShock.noCampaigns'), 'body')]
      : campaigns
          .slice(0, 8)
          .map(({ name, isReleased, steps }) =>
            status(
              sheet,
              'cross',
              `${name}: ${t(isReleased ? 'transferShock.released' : 'transferShock.planned')} (${[
                ...new Set(steps.map(({ vendor }) => vendor)),
              ].join(', ')})`,
            ),
          )),
    heading(t('transferShock.history')),
    ...texts.events.map((event) =>
      paragraph(
        `${format.day(event.day)}  ${own(event.title)}${event.isPending ? ` (${t('transferShock.pending')})` : ''}`,
        'small',
      ),
    ),
    paragraph(t('transferShock.asOf', { day: format.day(texts.asOf) }), 'micro', [0, 2, 0, 0]),
  ];
}

function theList(sheet: Sheet, { shock, law, texts }: ShockFacts): Node[] {
  const { t, own } = sheet;
  if (shock.vendors.length === 0) return [];
  return [
    {
      text: t('transferShock.list'),
      style: 'h2',
      tag: 'H2',
      outline: true,
      pageBreak: 'before',
      margin: [0, 0, 0, 5],
    },
    ...shock.vendors.flatMap((vendor) => [
      heading(vendor.name),
      paragraph(datesOf(sheet, vendor), 'small', [0, 0, 0, 3]),
      dataTable(
        [120, 120, 60, '*'],
        heads(['importer', 'change', 'fallback', 'reason'].map((id) => t(`transferShock.${id}`))),
        vendor.services.flatMap(({ name, points }) =>
          points.map((point) => pointRow(sheet, { law, point, name })),
        ),
      ),
      paragraph(
        `${t('transferShock.toDo')}: ${remedyTitles(sheet, vendor, texts).join(', ')}`,
        'small',
        [0, 3, 0, 0],
      ),
    ]),
    heading(t('transferShock.measures')),
    ...texts.remedies
      .filter(({ kind }) => shock.vendors.some(({ remedies }) => remedies.includes(kind)))
      .map(({ title, text, article }) => titledCell(own(title), `${own(text)} ${own(article)}`, 'small')),
  ];
}

function pointRow(
  sheet: Sheet,
  { law, point, name }: { law: TransferLaw; point: ShockPoint; name: string },
): Node[] {
  const { t, own } = sheet;
  const where = [point.place, countryNameOf(sheet, law, point.country)].filter(Boolean).join(', ');
  return [
    titledCell(
      point.importer,
      [t(`transferWords.kind_${point.kind}`), where, name].filter(Boolean).join(', '),
    ),
    change(sheet, point.before, point.after),
    cell(t(`transferShock.fallback_${point.fallback}`)),
    paragraph(own(point.reason), 'micro'),
  ];
}

function change(sheet: Sheet, before: TransferVerdict, after: TransferVerdict): Node {
  const { t } = sheet;
  return {
    stack: [
      paragraph(`${t('transferShock.before')}: ${t(`transferWords.${before}`)}`, 'micro'),
      status(sheet, verdictShape[after], t(`transferWords.${after}`)),
    ],
  };
}

function datesOf({ t, format }: Sheet, { noticeBy, daysToNotice, endsOn, daysToEnd }: ShockVendor): string {
  const notice =
    noticeBy === null || daysToNotice === null
      ? ''
      : daysToNotice < 0
        ? t('transferShock.noticePast', { day: format.day(noticeBy) })
        : t('transferShock.notice', { day: format.day(noticeBy), days: daysToNotice });
  const end =
    endsOn === null || daysToEnd === null
      ? ''
      : t('transferShock.end', { day: format.day(endsOn), days: daysToEnd });
  return [notice, end].filter(Boolean).join(' · ') || t('transferShock.noDates');
}

function remedyTitles({ own }: Sheet, { remedies }: ShockVendor, texts: ShockTexts): string[] {
  return texts.remedies.filter(({ kind }) => remedies.includes(kind)).map(({ title }) => own(title));
}
