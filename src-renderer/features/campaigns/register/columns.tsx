import { type ReactNode, useMemo } from 'react';
import type { CampaignRow } from '../../../../src-main/contract/campaigns.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { campaignStatus } from '../../../lib/campaign-status.ts';
import { formatDay, formatNumber } from '../../../lib/format.ts';
import { usePeople } from '../../../lib/use-people.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { GateLight } from '../gate-light.tsx';

const columnIds = ['name', 'state', 'gate', 'startsOn', 'endsOn', 'steps', 'owner'] as const;
type ColumnId = (typeof columnIds)[number];

const shapes: Record<ColumnId, Omit<Column<CampaignRow>, 'id' | 'header' | 'cell'>> = {
  name: { width: 190, flex: 4, priority: 1, sortable: true, isRowHeader: true },
  state: { width: 108, priority: 3, sortable: true },
  gate: { width: 152, priority: 2, sortable: true },
  startsOn: { width: 84, priority: 4, sortable: true },
  endsOn: { width: 84, priority: 6, sortable: true },
  steps: { width: 64, priority: 7, align: 'end', sortable: true },
  owner: { width: 120, flex: 1, priority: 5, sortable: true },
};

/** The columns of the list, with their words and cells. */
export function useCampaignColumns(): Column<CampaignRow>[] {
  const t = useTexts('campaigns');
  const language = useLanguage();
  const { people } = usePeople();
  return useMemo(() => {
    const none = <span className="text-ink-3">–</span>;
    const day = (value: string | null) => (value ? formatDay(value, language) : none);
    const cells: Record<ColumnId, (row: CampaignRow) => ReactNode> = {
      name: ({ name }) => <span title={name}>{name}</span>,
      state: ({ state }) => (
        <Tag bare status={campaignStatus[state]}>
          {t(`state.${state}`)}
        </Tag>
      ),
      gate: (row) =>
        row.hasFallenBack ? (
          <Tag bare status="risk">
            {t('fallenBack')}
          </Tag>
        ) : (
          <GateLight bare gate={row.gate} obstacles={row.blockers} />
        ),
      startsOn: ({ startsOn }) => day(startsOn),
      endsOn: ({ endsOn }) => day(endsOn),
      steps: ({ steps }) => formatNumber(steps, language),
      owner: ({ ownerId }) => people.find(({ id }) => id === ownerId)?.name ?? none,
    };
    return columnIds.map((id) => ({ ...shapes[id], id, header: t(`column.${id}`), cell: cells[id] }));
  }, [t, language, people]);
}
