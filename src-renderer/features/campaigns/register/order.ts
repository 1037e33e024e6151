import { CampaignState } from '../../../../src-main/contract/campaign-record.ts';
import type { CampaignRow } from '../../../../src-main/contract/campaigns.ts';
import { compareRows, type SortKey } from '../../../lib/compare-rows.ts';
import type { Sort } from '../../../ui/data-table.tsx';

const gravest = ['noGo', 'conditional', 'go'];

/** The rows by a column, by their first day at first; what has no value comes last either way. */
export function inOrder(
  rows: readonly CampaignRow[],
  sort: Sort,
  collator: Intl.Collator,
  nameOf: (ownerId: string | null) => string | null,
): CampaignRow[] {
  const keys: Record<string, SortKey<CampaignRow>> = {
    name: ({ name }) => name,
    state: ({ state }) => CampaignState.options.indexOf(state),
    gate: ({ gate, blockers }) => gravest.indexOf(gate) * 10_000 - blockers,
    startsOn: ({ startsOn }) => startsOn,
    endsOn: ({ endsOn }) => endsOn,
    steps: ({ steps }) => steps,
    owner: ({ ownerId }) => nameOf(ownerId),
  };
  const key = keys[sort.column] ?? (({ startsOn }: CampaignRow) => startsOn);
  return rows.toSorted(compareRows(key, sort.direction, collator));
}
