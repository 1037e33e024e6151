import { type DragEvent, useState } from 'react';
import type { CampaignState } from '../../../../src-main/contract/campaign-record.ts';
import type { CampaignRow } from '../../../../src-main/contract/campaigns.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { campaignStatus } from '../../../lib/campaign-status.ts';
import { classNames } from '../../../ui/class-names.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { isMovable } from '../standing.ts';
import { BoardCard } from './board-card.tsx';

export interface BoardColumnProps {
  state: CampaignState;
  rows: readonly CampaignRow[];
  dragged: CampaignRow | null;
  onDrag: (row: CampaignRow | null) => void;
  onDrop: () => void;
}

/** The campaigns in one state; where a card may be dropped the column says so while one is dragged. */
export function BoardColumn({ state, rows, dragged, onDrag, onDrop }: BoardColumnProps) {
  const t = useTexts('campaigns');
  const [isOver, setOver] = useState(false);
  const isTarget = dragged !== null && dragged.state !== state && isMovable(dragged.state);
  const takes = isTarget && isMovable(state) ? state : null;
  const over = (event: DragEvent) => {
    if (dragged === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onDrop();
  };
  return (
    <section
      aria-label={t(`state.${state}`)}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classNames(
        'flex min-h-40 min-w-0 flex-col gap-2 border-l border-line p-2 pt-3 first:border-l-0',
        takes && 'outline-1 -outline-offset-4 outline-accent outline-dashed',
        takes && isOver && 'bg-accent-soft',
      )}
    >
      <div className="px-1">
        <h2 className="flex items-center gap-2 text-base">
          <StatusShape status={campaignStatus[state]} size={14} />
          {t(`state.${state}`)}
          <span className="text-meta font-normal text-ink-3">{rows.length}</span>
        </h2>
        {!isMovable(state) && rows.length === 0 && (
          <p className="pt-1 text-meta text-ink-3">{t(`why.${state}`)}</p>
        )}
      </div>
      <ul className="flex flex-col gap-2">
        {rows.map((row) => (
          <BoardCard key={row.id} row={row} isDragged={dragged?.id === row.id} onDrag={onDrag} />
        ))}
      </ul>
      {takes && <p className="px-1 text-meta text-accent">{t(`dropHere.${takes}`)}</p>}
    </section>
  );
}
