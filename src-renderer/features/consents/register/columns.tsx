import { type ReactNode, useMemo } from 'react';
import type { TextRow } from '../../../../src-main/contract/consents.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, formatNumber } from '../../../lib/format.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import type { Column } from '../../../ui/data-table.tsx';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';

const columnIds = [
  'name',
  'purpose',
  'kind',
  'channel',
  'procedure',
  'languages',
  'version',
  'uses',
  'verdict',
] as const;
type ColumnId = (typeof columnIds)[number];

const shapes: Record<ColumnId, Omit<Column<TextRow>, 'id' | 'header' | 'cell'>> = {
  name: { width: 190, flex: 4, priority: 1, sortable: true, isRowHeader: true },
  purpose: { width: 140, flex: 4, priority: 7, sortable: true },
  kind: { width: 140, flex: 1, priority: 3, sortable: true },
  channel: { width: 72, priority: 6, sortable: true },
  procedure: { width: 130, priority: 5, sortable: true },
  languages: { width: 72, priority: 8 },
  version: { width: 138, priority: 2, sortable: true },
  uses: { width: 52, priority: 4, align: 'end', sortable: true },
  verdict: { width: 104, priority: 3, sortable: true },
};

export const verdictShape: Record<NonNullable<TextRow['verdict']>, Status> = {
  pass: 'ok',
  warn: 'caution',
  fail: 'risk',
};

const onlyConsents: readonly ColumnId[] = ['channel', 'procedure', 'verdict'];

/** The columns of the register: a consent has a channel and a check, a notice a kind. Days are those of the seat. */
export function useTextColumns(zone: string, areNotices: boolean): Column<TextRow>[] {
  const t = useTexts('consents');
  const language = useLanguage();
  return useMemo(() => {
    const none = <span className="text-ink-3">–</span>;
    const cells: Record<ColumnId, (row: TextRow) => ReactNode> = {
      name: ({ name }) => <span title={name}>{name}</span>,
      purpose: ({ purpose }) => <span title={purpose}>{purpose || none}</span>,
      kind: ({ kind }) => t(`kind.${kind}`),
      channel: ({ channel }) => (channel ? t(`channel.${channel}`) : none),
      procedure: ({ procedure }) => (procedure ? t(`procedure.${procedure}`) : none),
      languages: ({ languages }) => languages.map((one) => one.toUpperCase()).join(', '),
      version: (row) => <Version row={row} zone={zone} />,
      uses: ({ uses }) => formatNumber(uses, language),
      verdict: ({ verdict }) =>
        verdict ? (
          <Tag bare status={verdictShape[verdict]}>
            {t(`verdict.${verdict}`)}
          </Tag>
        ) : (
          <span className="text-ink-3">{t('verdict.none')}</span>
        ),
    };
    return columnIds
      .filter((id) => (areNotices ? !onlyConsents.includes(id) : id !== 'kind'))
      .map((id) => ({ ...shapes[id], id, header: t(`column.${id}`), cell: cells[id] }));
  }, [t, language, zone, areNotices]);
}

function Version({ row, zone }: { row: TextRow; zone: string }) {
  const t = useTexts('consents');
  const language = useLanguage();
  const { version, publishedAt, hasDraft, isWithdrawn } = row;
  if (version === null || publishedAt === null)
    return (
      <Tag bare status={hasDraft ? 'wait' : 'open'}>
        {t(hasDraft ? 'onlyDraft' : 'noVersion')}
      </Tag>
    );
  const since = t('since', {
    version: t('lanes.shortVersion', { number: String(version) }),
    day: formatDay(onTheWall(publishedAt, zone).day, language),
  });
  if (isWithdrawn)
    return (
      <Tag bare status="risk">
        {`${t('lanes.shortVersion', { number: String(version) })} ${t('state.withdrawn')}`}
      </Tag>
    );
  return <span title={hasDraft ? `${since}, ${t('withDraft')}` : since}>{since}</span>;
}
