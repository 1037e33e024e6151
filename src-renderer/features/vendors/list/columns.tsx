import { type ReactNode, useMemo } from 'react';
import type { VendorRow } from '../../../../src-main/contract/vendor-register.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { agreementShape, riskShape, statusShape, transferShape } from '../words.ts';
import type { Slot } from './slots.ts';

/** Columns in the order of the table; the name always stays. */
export const columnIds = [
  'name',
  'service',
  'countries',
  'reason',
  'risk',
  'status',
  'transfer',
  'openFindings',
  'agreement',
  'ownerName',
  'need',
  'nextReviewOn',
] as const;
export type ColumnId = (typeof columnIds)[number];

type Shape = Omit<Column<Slot>, 'id' | 'header' | 'cell'>;

const shapes: Record<ColumnId, Shape> = {
  name: { width: 124, flex: 2, priority: 1, sortable: true, isRowHeader: true },
  service: { width: 96, flex: 3, priority: 7, sortable: true },
  countries: { width: 64, flex: 1, priority: 6 },
  reason: { width: 112, flex: 3, priority: 3 },
  risk: { width: 80, priority: 2, sortable: true },
  status: { width: 168, priority: 8, sortable: true },
  transfer: { width: 132, priority: 9 },
  openFindings: { width: 72, priority: 5, align: 'end', sortable: true },
  agreement: { width: 96, priority: 4, sortable: true },
  ownerName: { width: 112, flex: 1, priority: 10, sortable: true },
  need: { width: 92, priority: 11 },
  nextReviewOn: { width: 84, priority: 2, align: 'end', sortable: true },
};

/** The columns that are shown, with their words and cells. */
export function useVendorColumns(shown: readonly ColumnId[], inside: ReadonlySet<string>): Column<Slot>[] {
  const t = useTexts('vendors');
  const names = shown.join();
  return useMemo(() => {
    const cells = cellsOf(t, inside);
    return columnIds
      .filter((id) => names.split(',').includes(id))
      .map((id) => ({
        ...shapes[id],
        id,
        header: t(`column.${id}`),
        cell: ({ row }: Slot) => (row ? cells[id](row) : id === 'name' && <Loading />),
      }));
  }, [names, t, inside]);
}

function Loading() {
  const t = useTexts('vendors');
  return <span className="font-normal text-ink-3">{t('loadingRow')}</span>;
}

type Cells = Record<ColumnId, (row: VendorRow) => ReactNode>;
type Texts = ReturnType<typeof useTexts<'vendors'>>;

function cellsOf(t: Texts, inside: ReadonlySet<string>): Cells {
  return {
    name: ({ name }) => name,
    service: ({ service }) => <span className="text-ink-2">{service}</span>,
    countries: ({ countries }) => <Countries countries={countries} inside={inside} />,
    reason: (row) => <Reason row={row} />,
    risk: ({ risk }) => (
      <Tag bare status={riskShape[risk]}>
        {t(`risk.${risk}`)}
      </Tag>
    ),
    status: ({ status, statusService }) => (
      <>
        <Tag bare status={statusShape[status]}>
          {t(`status.${status}`)}
        </Tag>
        {statusService && <span className="text-ink-2"> {statusService}</span>}
      </>
    ),
    transfer: ({ transferVerdict }) =>
      transferVerdict && (
        <Tag bare status={transferShape[transferVerdict]}>
          {t(`transfer.${transferVerdict}`)}
        </Tag>
      ),
    openFindings: ({ openFindings }) => openFindings ?? '–',
    agreement: (row) => <Agreement row={row} />,
    ownerName: ({ ownerName }) => <span className="text-ink-2">{ownerName || '–'}</span>,
    need: ({ protectionNeed }) => (protectionNeed ? t(`need.${protectionNeed}`) : '–'),
    nextReviewOn: (row) => <Review row={row} />,
  };
}

function Countries({ countries, inside }: { countries: readonly string[]; inside: ReadonlySet<string> }) {
  const t = useTexts('vendors');
  if (countries.length === 0) return <span className="text-ink-3">{t('noCountry')}</span>;
  const near = countries.filter((code) => inside.has(code)).join(', ');
  const far = countries.filter((code) => !inside.has(code)).join(', ');
  return (
    <>
      {near}
      {far && <span className="text-ink-2">{near ? ` + ${far}` : far}</span>}
    </>
  );
}

function Reason({ row }: { row: VendorRow }) {
  const t = useTexts('vendors');
  const language = useLanguage();
  // A rejection of one service among several is what counts most, and which it is.
  if (row.status === 'rejected' && row.statusService)
    return t('rejectedService', { service: row.statusService });
  if (row.reason) return inLanguage(row.reason, language);
  if (row.isReviewOverdue) return t('reviewIsOverdue');
  return <span className="text-ink-2">{t(row.risk === 'open' ? 'notAssessed' : 'noFindings')}</span>;
}

function Agreement({ row: { agreement, role } }: { row: VendorRow }) {
  const t = useTexts('vendors');
  const isNeeded = role === null || role === 'processor' || agreement !== 'open';
  if (!isNeeded) return <span className="text-ink-2">{t('agreement.notNeeded')}</span>;
  return (
    <Tag bare status={agreementShape[agreement]}>
      {t(`agreement.${agreement}`)}
    </Tag>
  );
}

function Review({ row: { nextReviewOn, isReviewOverdue } }: { row: VendorRow }) {
  const t = useTexts('vendors');
  const language = useLanguage();
  if (!nextReviewOn) return <span className="text-ink-2">{t('reviewOpen')}</span>;
  if (!isReviewOverdue) return formatDay(nextReviewOn, language);
  return (
    <span
      className="inline-flex items-center gap-1 align-middle font-semibold text-risk"
      title={formatDay(nextReviewOn, language)}
    >
      <StatusShape status="due" size={13} plain />
      {t('reviewOverdue')}
    </span>
  );
}
