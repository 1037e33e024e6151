import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { useTimeLeft } from '../../lib/clock-words.ts';
import { formatDay, formatInstant, formatNumber } from '../../lib/format.ts';
import { useNow } from '../../lib/use-now.ts';
import { Button } from '../../ui/button.tsx';
import { DueMark } from '../../ui/charts/due-mark.tsx';
import { Link } from '../../ui/link.tsx';
import { type PlainColumn, PlainTable } from '../../ui/plain-table.tsx';
import { SampleMark } from '../../ui/sample-mark.tsx';
import { Tag } from '../../ui/tag.tsx';
import { inOrderOfNeed } from './company-order.ts';
import type { OpenedCompany } from './use-companies.ts';

export interface OpenedCompaniesProps {
  companies: readonly OpenedCompany[];
  onOpen: (vaultId: string) => void;
}

/** Numbers and next dates side by side, the company that needs somebody most first. */
export function OpenedCompanies({ companies, onOpen }: OpenedCompaniesProps) {
  const t = useTexts('companies');
  const columns = useColumns(onOpen);
  return (
    <div className="overflow-x-auto">
      <PlainTable
        caption={t('opened')}
        columns={columns}
        rows={inOrderOfNeed(companies)}
        rowId={({ vault }) => vault.id}
      />
    </div>
  );
}

function useColumns(onOpen: (vaultId: string) => void): PlainColumn<OpenedCompany>[] {
  const t = useTexts('companies');
  const language = useLanguage();
  const number = (count: number, isGrave = false) => (
    <span className={isGrave && count > 0 ? 'font-semibold text-caution' : ''}>
      {formatNumber(count, language)}
    </span>
  );
  return [
    { id: 'name', header: t('column.name'), isRowHeader: true, cell: (row) => <Name row={row} /> },
    { id: 'clocks', header: t('column.clocks'), cell: (row) => <Clocks row={row} /> },
    {
      id: 'overdue',
      header: t('column.overdue'),
      align: 'end',
      cell: ({ summary }) => number(summary.overdue, true),
    },
    {
      id: 'thisWeek',
      header: t('column.thisWeek'),
      align: 'end',
      cell: ({ summary }) => number(summary.thisWeek),
    },
    { id: 'others', header: t('column.others'), align: 'end', cell: ({ summary }) => number(summary.others) },
    {
      id: 'requests',
      header: t('column.requests'),
      align: 'end',
      cell: ({ summary }) => number(summary.openRequests),
    },
    {
      id: 'vendors',
      header: t('column.vendors'),
      align: 'end',
      cell: ({ summary: { approved, vendors } }) => t('approvedOf', { approved, vendors }),
    },
    { id: 'next', header: t('column.next'), cell: (row) => <NextDays row={row} /> },
    {
      id: 'backup',
      header: t('column.backup'),
      cell: ({ summary: { lastBackupAt } }) =>
        lastBackupAt ? formatInstant(lastBackupAt, language).split(',')[0] : t('noBackup'),
    },
    {
      id: 'open',
      header: t('column.open'),
      cell: ({ vault, isOpen }) =>
        isOpen ? (
          <Link href="/today">{t('toToday')}</Link>
        ) : (
          <Button small onPress={() => onOpen(vault.id)} aria-label={t('openNamed', { name: vault.name })}>
            {t('open')}
          </Button>
        ),
    },
  ];
}

function Name({ row: { vault, summary, isOpen } }: { row: OpenedCompany }) {
  const t = useTexts('companies');
  return (
    <span className="block py-1 wrap-anywhere">
      <span className="flex flex-wrap items-center gap-2">
        {summary.companyName}
        {summary.isSample && <SampleMark>{t('sample')}</SampleMark>}
      </span>
      <span className="block text-meta font-normal text-ink-2">{isOpen ? t('isOpen') : vault.place}</span>
    </span>
  );
}

/** How long the most urgent clock still runs; with more than one how many there are. */
function Clocks({ row: { summary } }: { row: OpenedCompany }) {
  const t = useTexts('companies');
  const left = useTimeLeft();
  const now = useNow();
  const { clocks, clockEnds } = summary;
  if (clockEnds === null) return <span className="text-ink-3">{t('noClock')}</span>;
  return (
    <Tag bare status="risk">
      {left(clockEnds, now)}
      {clocks > 1 && ` (${t('clocks', { count: clocks })})`}
    </Tag>
  );
}

function NextDays({ row: { summary } }: { row: OpenedCompany }) {
  const t = useTexts('companies');
  const words = useTexts('deadlines');
  const language = useLanguage();
  if (summary.next.length === 0) return <span className="text-ink-3">{t('nothingNext')}</span>;
  return (
    <ul>
      {summary.next.map(({ on, sort }) => (
        <li key={`${on} ${sort}`} className="flex items-center gap-1.5 whitespace-nowrap">
          <svg aria-hidden width={10} height={10} data-chart="" className="shrink-0 bg-transparent">
            <DueMark kind={sort} x={5} y={5} />
          </svg>
          {formatDay(on, language)} <span className="text-ink-2">{words(`sort.${sort}`)}</span>
        </li>
      ))}
    </ul>
  );
}
