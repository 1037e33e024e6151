import { useState } from 'react';
import { CampaignState } from '../../../../src-main/contract/campaign-record.ts';
import type { CampaignRow } from '../../../../src-main/contract/campaigns.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { type FollowingState, isMovable } from '../standing.ts';
import { useCampaignActs } from '../use-campaign-acts.ts';
import { BoardColumn } from './board-column.tsx';

/** The campaigns by state. Cards are moved between idea and review; what follows from release and period is told, not moved. */
export function Board({ rows }: { rows: readonly CampaignRow[] }) {
  const t = useTexts('campaigns');
  const acts = useCampaignActs();
  const [dragged, drag] = useState<CampaignRow | null>(null);
  const [refused, refuse] = useState<FollowingState | null>(null);
  const drop = (to: CampaignState) => {
    drag(null);
    if (!dragged || dragged.state === to) return;
    if (!isMovable(to)) return refuse(to);
    // Taking a release back is an act of its own, with a reason.
    if (!isMovable(dragged.state)) return refuse(dragged.state);
    refuse(null);
    void acts.move(dragged, to);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col bg-surface">
      <p role="status" className="px-6 text-dense text-ink-2">
        {refused && <span className="block pt-3">{t(`refused.${refused}`)}</span>}
      </p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(152px,1fr))] flex-1 items-stretch px-4 @max-[560px]:grid-cols-1">
        {CampaignState.options.map((state) => (
          <BoardColumn
            key={state}
            state={state}
            rows={rows.filter((row) => row.state === state)}
            dragged={dragged}
            onDrag={drag}
            onDrop={() => drop(state)}
          />
        ))}
      </div>
    </div>
  );
}
