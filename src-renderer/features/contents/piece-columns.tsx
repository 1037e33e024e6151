import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { ContentPiece } from '../../../src-main/contract/content-record.ts';
import { BuyingPhase } from '../../../src-main/contract/persona-record.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import type { SortKey } from '../../lib/compare-rows.ts';
import { formatDay } from '../../lib/format.ts';
import { pieceStatus } from '../../lib/piece-status.ts';
import { useAccess } from '../../lib/queries.ts';
import { usePeople } from '../../lib/use-people.ts';
import type { Column } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';

const columnIds = ['title', 'kind', 'personas', 'phase', 'state', 'date', 'owner', 'hints'] as const;
type ColumnId = (typeof columnIds)[number];

const shapes: Record<ColumnId, Omit<Column<ContentPiece>, 'id' | 'header' | 'cell'>> = {
  title: { width: 210, flex: 4, priority: 1, sortable: true, isRowHeader: true },
  kind: { width: 96, priority: 5, sortable: true },
  personas: { width: 160, flex: 3, priority: 3, sortable: true },
  phase: { width: 150, priority: 4, sortable: true },
  state: { width: 124, priority: 2, sortable: true },
  date: { width: 92, priority: 6, sortable: true },
  owner: { width: 130, flex: 1, priority: 8, sortable: true },
  hints: { width: 196, priority: 7, sortable: true },
};

const states = ['ready', 'inWork', 'idea', 'retired'];

/** The columns of the list of pieces, and what each is ordered by. */
export function usePieceColumns(): {
  columns: Column<ContentPiece>[];
  sortKeys: Readonly<Record<string, SortKey<ContentPiece>>>;
} {
  const t = useTexts('contents');
  const words = useTexts('personas');
  const language = useLanguage();
  const labelsOf = usePersonaLabels();
  const { nameOf } = usePeople();
  return useMemo(() => {
    const none = <span className="text-ink-3">–</span>;
    const cells: Record<ColumnId, (piece: ContentPiece) => ReactNode> = {
      title: ({ title }) => <span title={title}>{title}</span>,
      kind: ({ kind }) => t(`kind.${kind}`),
      personas: (piece) => labelsOf(piece) || none,
      phase: ({ phase }) => words(`phase.${phase}`),
      state: ({ state }) => (
        <Tag bare status={pieceStatus[state]}>
          {t(`state.${state}`)}
        </Tag>
      ),
      date: ({ date }) => (date ? formatDay(date, language) : none),
      owner: ({ ownerId }) => nameOf(ownerId) ?? none,
      hints: ({ hints: [hint] }) =>
        hint ? (
          <Tag bare status="caution">
            {t(`hints.${hint}`)}
          </Tag>
        ) : (
          none
        ),
    };
    return {
      columns: columnIds.map((id) => ({ ...shapes[id], id, header: t(`column.${id}`), cell: cells[id] })),
      sortKeys: {
        title: ({ title }) => title,
        kind: ({ kind }) => t(`kind.${kind}`),
        personas: (piece) => labelsOf(piece) || null,
        phase: ({ phase }) => BuyingPhase.options.indexOf(phase),
        state: ({ state }) => states.indexOf(state),
        date: ({ date }) => date,
        owner: ({ ownerId }) => nameOf(ownerId),
        hints: ({ hints }) => -hints.length,
      },
    };
  }, [t, words, language, labelsOf, nameOf]);
}

function usePersonaLabels(): (piece: ContentPiece) => string {
  const { ask } = useAccess();
  const input = { search: '', isArchived: false };
  const { data } = useQuery(ask.personas.list.queryOptions({ input }));
  return useMemo(() => {
    const labels = new Map(data?.rows.map(({ id, label }) => [id, label]));
    return ({ personaIds }) => personaIds.flatMap((id) => labels.get(id) ?? []).join(', ');
  }, [data]);
}
