import type { VendorStatus } from '../../../contract/vendor-record.ts';
import { documentOf } from '../document.ts';
import { type Shape, shape, shapeColor } from '../drawing/shapes.ts';
import { shareBar } from '../drawing/share-bar.ts';
import { breachFigures, type ManagementFacts } from '../facts/management.ts';
import type { OpenPoint } from '../facts/open-points.ts';
import { cell, dataTable, factTable, heads, paragraph, status } from '../nodes.ts';
import type { Margin, Node, PrintDefinition } from '../print/definition.ts';
import { textWidth } from '../print/paper.ts';
import type { Sheet } from '../sheet.ts';
import { measure, printableLine, shorten, shortenLines } from '../typography.ts';
import { signatureField } from './signature-field.ts';

/** Points that the first column of the decisions has for its words. */
const pointWidth = 246;
/** More rows do not fit on the page; what is left out is counted. */
const pointsShown = 6;

const statusShapes: Record<VendorStatus, Shape> = {
  approved: 'tick',
  approvedWithConditions: 'triangle',
  rejected: 'cross',
  inAssessment: 'clock',
  candidate: 'dashedCircle',
  retired: 'dash',
};
const statusOrder = Object.keys(statusShapes) as VendorStatus[];

/** One page for the manager: vendors by verdict, breaches, requests, campaigns, and what to decide, with names. */
export function managementPage(sheet: Sheet, facts: ManagementFacts, zone: string): PrintDefinition {
  const { t, format } = sheet;
  const { company, day } = facts;
  const asOf = t('common.asOf', { day: format.day(day) });
  return documentOf(
    sheet,
    company,
    { title: t('management.title'), subject: asOf, runningTitle: t('management.title'), asOf },
    [
      { text: t('management.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: t('management.title'), style: 'title', tag: 'H1' },
      paragraph(
        `${printableLine(shortenLines(company.profile.name, 1, 300, 11.5))} · ${asOf}`,
        'sub',
        [0, 2, 0, 9],
      ),
      verdictBand(sheet, facts),
      ...vendorPart(sheet, facts),
      ...transferLine(sheet, facts),
      figuresPart(sheet, facts, zone),
      ...decisionsPart(sheet, facts),
      signatures(sheet, facts),
    ],
  );
}

function headOf(text: string, margin: Margin = [0, 12, 0, 4]): Node {
  return { text, style: 'h3', tag: 'H2', margin };
}

function verdictBand(sheet: Sheet, { points }: ManagementFacts): Node {
  const { t, colors } = sheet;
  const overdue = points?.filter(({ isOverdue }) => isOverdue).length ?? 0;
  const count = points?.length ?? 0;
  const kind: Shape = points === null ? 'ring' : overdue > 0 ? 'cross' : count > 0 ? 'triangle' : 'tick';
  const owned = points?.some(({ owner }) => owner.trim()) ? 'some' : 'none';
  const sentence =
    points === null
      ? t('management.pastText')
      : t(overdue > 0 ? 'management.overdueText' : 'management.calmText', { count, overdue, owned });
  return {
    layout: 'band',
    tag: 'none',
    table: {
      widths: [30, '*'],
      body: [
        [
          { svg: shape(kind, 26, shapeColor(kind, colors), colors.surface), margin: [0, 3, 0, 0] },
          {
            margin: [4, 0, 0, 0],
            stack: [
              {
                text: points === null ? t('management.past') : t('management.decide', { count }),
                style: 'verdict',
                tag: 'P',
              },
              paragraph(sentence, 'body', [0, 1, 0, 0]),
            ],
          },
        ],
      ],
    },
  };
}

function vendorPart(sheet: Sheet, { vendors }: ManagementFacts): Node[] {
  const { t, colors } = sheet;
  const groups = statusOrder
    .map((one) => ({ one, names: vendors.filter(({ status: of }) => of === one).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0);
  if (groups.length === 0)
    return [headOf(t('management.vendors', { count: 0 })), paragraph(t('management.noVendors'), 'body')];
  const parts = groups.map(({ one, names }) => ({ count: names.length, shape: statusShapes[one] }));
  const alt = groups.map(({ one, names }) => `${t(`status.${one}`)}: ${names.length}`).join('; ');
  return [
    headOf(t('management.vendors', { count: vendors.length })),
    { svg: shareBar(parts, textWidth(false), colors), alt, margin: [0, 0, 0, 4] },
    dataTable(
      [142, 36, '*'],
      heads([t('management.verdict'), t('management.number'), t('management.names')], [1]),
      groups.map(({ one, names }) => [
        status(sheet, statusShapes[one], t(`status.${one}`)),
        cell(String(names.length), { alignment: 'right' }),
        cell(printableLine(shortenLines(names.join(', '), groups.length > 3 ? 1 : 2, 288, 9))),
      ]),
    ),
  ];
}

/** One line about transfers, where some of them may not go on or nobody can tell. */
function transferLine({ t }: Sheet, { transfers }: ManagementFacts): Node[] {
  if (transfers === null || transfers.forbidden + transfers.toDo + transfers.unknown === 0) return [];
  return [paragraph(t('management.transfers', { ...transfers }), 'small', [0, 2, 0, 0])];
}

function figuresPart(sheet: Sheet, facts: ManagementFacts, zone: string): Node {
  const { t } = sheet;
  const year = facts.day.slice(0, 4);
  const breaches = breachFigures(facts, zone);
  const { requests, campaigns } = facts;
  const of = (is: (row: NonNullable<typeof campaigns>[number]) => boolean) =>
    campaigns === null ? '–' : String(campaigns.filter(is).length);
  const column = (title: string, rows: [string, string][]): Node => ({
    width: '*',
    stack: [headOf(title), factTable(sheet, rows, 110)],
  });
  return {
    columnGap: 18,
    columns: [
      column(t('management.breaches'), [
        [t('management.openNow'), String(breaches.open)],
        [t('management.recorded', { year }), String(breaches.recorded)],
        [t('management.notified'), String(breaches.notified)],
        [t('management.closed'), String(breaches.closed)],
      ]),
      column(t('management.requests'), [
        [t('management.openNow'), String(requests.open)],
        [t('management.overdue'), String(requests.overdue)],
        [t('management.answered', { year }), String(requests.answered)],
        [t('management.late'), String(requests.late)],
      ]),
      column(t('management.campaigns'), [
        [t('management.running'), of(({ state }) => state === 'running' || state === 'released')],
        [t('management.inReview'), of(({ state }) => state === 'inReview')],
        [t('management.fallen'), of(({ hasFallenBack }) => hasFallenBack)],
        [t('management.ended'), of(({ state }) => state === 'ended')],
      ]),
    ],
  };
}

function decisionsPart(sheet: Sheet, { points }: ManagementFacts): Node[] {
  const { t } = sheet;
  if (points === null) return [];
  const title = headOf(t('management.whatToDecide'));
  if (points.length === 0) return [title, paragraph(t('management.nothing'), 'body')];
  const more = points.length - pointsShown;
  return [
    title,
    dataTable(
      ['*', 116, 108],
      heads([t('management.point'), t('management.owner'), t('management.until')]),
      points.slice(0, pointsShown).map((point) => pointRow(sheet, point, true)),
    ),
    ...(more > 0 ? [paragraph(t('common.more', { count: more }), 'small', [0, 3, 0, 0])] : []),
  ];
}

/** What is asked, of whom, until when; in one line where a page has to hold it. */
export function pointRow(sheet: Sheet, point: OpenPoint, isShort: boolean): Node[] {
  const { t, format } = sheet;
  const told = (what: string) => t(`openPoint.${point.kind}`, { what, count: point.count });
  const room = Math.max(60, pointWidth - measure(told(''), 9));
  const due = point.dueOn === null ? t('openPoint.noDay') : format.day(point.dueOn);
  return [
    isShort
      ? cell(told(shorten(point.what, room, 9)))
      : point.detail
        ? { stack: [cell(told(point.what)), paragraph(point.detail, 'micro')] }
        : cell(told(point.what)),
    cell(isShort ? shortenLines(point.owner, 1, 112, 9) || '–' : point.owner || '–'),
    point.isOverdue ? status(sheet, 'triangle', t('openPoint.overdue', { day: due })) : cell(due),
  ];
}

function signatures(sheet: Sheet, { company }: ManagementFacts): Node {
  const { t } = sheet;
  const person = (kind: string) => company.people.find((one) => one.function === kind);
  return {
    margin: [0, 20, 0, 0],
    unbreakable: true,
    columnGap: 13,
    columns: [
      signatureField(
        sheet,
        person('dpo')?.role || t('management.dpo'),
        person('dpo')?.name ?? '',
        t('management.told'),
      ),
      signatureField(
        sheet,
        person('approver')?.role || t('management.approver'),
        person('approver')?.name ?? '',
        t('management.noted'),
      ),
      { text: '', width: '*' },
    ],
  };
}
