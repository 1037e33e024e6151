import type {
  AgreementState,
  RiskLevel,
  VendorFilter,
  VendorRow,
} from '../../../contract/vendor-register.ts';
import { documentOf } from '../document.ts';
import type { Shape } from '../drawing/shapes.ts';
import { verdictShape } from '../drawing/transfer-chain.ts';
import type { RegisterFacts } from '../facts/register.ts';
import { cell, dataTable, heads, paragraph, status, titledCell } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import type { Sheet } from '../sheet.ts';
import { shorten } from '../typography.ts';

const riskShape: Record<RiskLevel, Shape> = {
  high: 'cross',
  medium: 'triangle',
  low: 'tick',
  open: 'dashedCircle',
};
const agreementShape: Record<AgreementState, Shape> = {
  complete: 'tick',
  gaps: 'triangle',
  missing: 'cross',
  expired: 'cross',
  open: 'dashedCircle',
};

/** The register as the list shows it: same filter, same order. */
export function vendorRegister(sheet: Sheet, facts: RegisterFacts): PrintDefinition {
  const { t, format } = sheet;
  const day = format.dayOfInstant(facts.company.createdAt);
  const filter = filterText(sheet, facts.filter);
  return documentOf(
    sheet,
    facts.company,
    {
      title: t('register.overline'),
      subject: t('register.sub', { count: facts.rows.length, day }),
      runningTitle: t('register.overline'),
      isLandscape: true,
    },
    [
      { text: t('register.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: t('register.title'), style: 'title', tag: 'H1' },
      paragraph(t('register.sub', { count: facts.rows.length, day }), 'sub', [0, 2, 0, 0]),
      ...(filter ? [paragraph(t('register.filtered', { filter }), 'small', [0, 3, 0, 0])] : []),
      facts.rows.length === 0
        ? paragraph(t(filter ? 'register.empty' : 'register.none'), 'body', [0, 14, 0, 0])
        : table(sheet, facts),
    ],
  );
}

function table(sheet: Sheet, facts: RegisterFacts): Node {
  const { t } = sheet;
  const head = heads(
    [
      t('register.vendor'),
      t('register.role'),
      t('register.countries'),
      t('register.agreement'),
      t('register.risk'),
      t('register.findings'),
      t('register.status'),
      t('register.review'),
      t('register.owner'),
    ],
    [5],
  );
  head[6] = { ...head[6], margin: [8, 0, 0, 0] };
  return dataTable(
    ['*', 80, 92, 72, 72, 36, 84, 62, 76],
    head,
    facts.rows.map((row) => rowOf(sheet, row)),
    [0, 14, 0, 0],
  );
}

function rowOf(sheet: Sheet, row: VendorRow): Node[] {
  const { t, format } = sheet;
  const review = row.nextReviewOn ? format.day(row.nextReviewOn) : '–';
  return [
    titledCell(row.name, shorten(row.service, 400, 7.5)),
    cell(row.role ? t(`role.${row.role}`) : '–'),
    {
      stack: [
        cell(
          row.countries.slice(0, 8).join(', ') || (row.transferVerdict ? t('register.countryUnknown') : '–'),
        ),
        ...(row.transferVerdict
          ? [status(sheet, verdictShape[row.transferVerdict], t(`transfer.${row.transferVerdict}`))]
          : []),
      ],
    },
    status(sheet, agreementShape[row.agreement], t(`agreementState.${row.agreement}`)),
    status(sheet, riskShape[row.risk], t(`riskLevel.${row.risk}`)),
    cell(row.openFindings === null ? '–' : String(row.openFindings), { alignment: 'right' }),
    {
      margin: [8, 0, 0, 0],
      stack: [
        cell(t(`status.${row.status}`)),
        ...(row.statusService ? [paragraph(shorten(row.statusService, 200, 7.5), 'micro')] : []),
      ],
    },
    row.isReviewOverdue ? status(sheet, 'triangle', t('register.overdue', { day: review })) : cell(review),
    cell(row.ownerName || '–'),
  ];
}

function filterText({ t }: Sheet, filter: VendorFilter): string {
  const parts = [
    ...(filter.view === 'all' ? [] : [t(`view.${filter.view}`)]),
    ...filter.statuses.map((one) => t(`status.${one}`)),
    ...filter.roles.map((one) => t(`role.${one}`)),
    ...filter.risks.map((one) => `${t('register.risk')} ${t(`riskLevel.${one}`)}`),
    ...filter.countries,
    ...filter.protectionNeeds.map((one) => t(`need.${one}`)),
    ...(filter.search ? [t('register.search', { text: filter.search })] : []),
  ];
  return parts.join(' · ');
}
