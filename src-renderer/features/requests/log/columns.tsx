import { type ReactNode, useMemo } from 'react';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { usePeople } from '../../../lib/use-people.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { standingOf, standingShape } from '../standing.ts';
import { useDueText } from '../use-due-text.ts';

const columnIds = ['number', 'person', 'receivedOn', 'due', 'state', 'owner'] as const;
type ColumnId = (typeof columnIds)[number];

const shapes: Record<ColumnId, Omit<Column<DataRequest>, 'id' | 'header' | 'cell'>> = {
  number: { width: 176, flex: 2, priority: 1, sortable: true, isRowHeader: true },
  person: { width: 140, flex: 3, priority: 4, sortable: true },
  receivedOn: { width: 84, priority: 5, sortable: true },
  due: { width: 152, flex: 1, priority: 2, sortable: true },
  state: { width: 152, priority: 3 },
  owner: { width: 116, flex: 1, priority: 6 },
};

/** The columns of the log, with their words and cells. */
export function useLogColumns(now: number): Column<DataRequest>[] {
  const t = useTexts('requests');
  const language = useLanguage();
  const dueText = useDueText(now);
  const { people } = usePeople();
  return useMemo(() => {
    const quiet = (text: string) => <span className="text-ink-3">{text}</span>;
    const cells: Record<ColumnId, (row: DataRequest) => ReactNode> = {
      number: ({ number, kind }) => (
        <>
          <span className="mr-2 font-normal text-ink-2">{number}</span>
          {t(`kind.${kind}`)}
        </>
      ),
      person: ({ person }) => person || quiet(t('noPerson')),
      receivedOn: ({ receivedOn }) => formatDay(receivedOn, language),
      due: (row) => <span className={row.isOverdue ? 'font-semibold text-risk' : ''}>{dueText(row)}</span>,
      state: (row) => {
        const standing = standingOf(row);
        return (
          <Tag bare status={standingShape[standing]}>
            {t(`state.${standing}`)}
          </Tag>
        );
      },
      owner: ({ ownerId }) => people.find(({ id }) => id === ownerId)?.name ?? quiet(t('noOwner')),
    };
    return columnIds.map((id) => ({ ...shapes[id], id, header: t(`column.${id}`), cell: cells[id] }));
  }, [t, language, dueText, people]);
}
