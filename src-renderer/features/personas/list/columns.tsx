import { type ReactNode, useMemo } from 'react';
import type { PersonaRow } from '../../../../src-main/contract/personas.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import type { SortKey } from '../../../lib/compare-rows.ts';
import { formatInstant } from '../../../lib/format.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { Tag } from '../../../ui/tag.tsx';

const columnIds = ['label', 'role', 'buyingRole', 'version', 'content', 'data', 'hints'] as const;
type ColumnId = (typeof columnIds)[number];

const shapes: Record<ColumnId, Omit<Column<PersonaRow>, 'id' | 'header' | 'cell'>> = {
  label: { width: 200, flex: 3, priority: 1, sortable: true, isRowHeader: true },
  role: { width: 200, flex: 4, priority: 6, sortable: true },
  buyingRole: { width: 120, flex: 1, priority: 5, sortable: true },
  version: { width: 190, flex: 1, priority: 2, sortable: true },
  content: { width: 112, priority: 3, sortable: true },
  data: { width: 150, priority: 3, sortable: true },
  hints: { width: 112, priority: 4, sortable: true },
};

/** What each column is ordered by. */
export const sortKeys: Readonly<Record<string, SortKey<PersonaRow>>> = {
  label: ({ label }) => label,
  role: ({ role }) => role || null,
  buyingRole: ({ buyingRole }) => buyingRole,
  version: ({ versionAt }) => (versionAt ? Date.parse(versionAt) : null),
  content: ({ gaps }) => gaps,
  data: ({ dataPoints, soundDataPoints }) => dataPoints - soundDataPoints,
  hints: ({ hints }) => hints,
};

/** The columns of the list: what the persona is, how far it has come, where something is missing. */
export function usePersonaColumns(): Column<PersonaRow>[] {
  const t = useTexts('personas');
  return useMemo(() => {
    const none = <span className="text-ink-3">–</span>;
    const cells: Record<ColumnId, (row: PersonaRow) => ReactNode> = {
      label: ({ label }) => <span title={label}>{label}</span>,
      role: ({ role }) => <span title={role}>{role || none}</span>,
      buyingRole: ({ buyingRole }) => (buyingRole ? t(`role.${buyingRole}`) : none),
      version: (row) => <Version row={row} />,
      content: ({ gaps }) => (
        <Tag bare status={gaps > 0 ? 'caution' : 'ok'}>
          {t('gaps', { count: gaps })}
        </Tag>
      ),
      data: (row) => <Diet row={row} />,
      hints: ({ hints }) => (
        <Tag bare status={hints > 0 ? 'caution' : 'ok'}>
          {t('hintCount', { count: hints })}
        </Tag>
      ),
    };
    return columnIds.map((id) => ({ ...shapes[id], id, header: t(`column.${id}`), cell: cells[id] }));
  }, [t]);
}

function Version({ row: { version, versionAt, isChanged } }: { row: PersonaRow }) {
  const t = useTexts('personas');
  const language = useLanguage();
  if (version === null || versionAt === null)
    return (
      <Tag bare status="wait">
        {t('noVersion')}
      </Tag>
    );
  const number = String(version);
  if (isChanged)
    return (
      <Tag bare status="wait">
        {t('changedSince', { number })}
      </Tag>
    );
  return t('versionOf', { number, day: formatInstant(versionAt, language).split(',')[0] ?? '' });
}

function Diet({ row: { dataPoints, soundDataPoints } }: { row: PersonaRow }) {
  const t = useTexts('personas');
  if (dataPoints === 0) return <span className="text-ink-3">{t('noData')}</span>;
  return (
    <Tag bare status={soundDataPoints < dataPoints ? 'caution' : 'ok'}>
      {t('justified', { sound: soundDataPoints, all: dataPoints })}
    </Tag>
  );
}
