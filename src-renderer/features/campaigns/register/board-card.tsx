import { useNavigate } from '@tanstack/react-router';
import type { DragEvent } from 'react';
import type { CampaignRow } from '../../../../src-main/contract/campaigns.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Link } from '../../../ui/link.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { CampaignMenu } from '../campaign-menu.tsx';
import { GateLight } from '../gate-light.tsx';
import { isMovable } from '../standing.ts';
import { usePeriodText } from '../use-period-text.ts';

export interface BoardCardProps {
  row: CampaignRow;
  isDragged: boolean;
  onDrag: (row: CampaignRow | null) => void;
}

/** A campaign on the board: when, how many steps, what the gate says, and whether it fell back. */
export function BoardCard({ row, isDragged, onDrag }: BoardCardProps) {
  const t = useTexts('campaigns');
  const navigate = useNavigate();
  const periodText = usePeriodText();
  const start = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', row.name);
    onDrag(row);
  };
  const openGate = () =>
    void navigate({
      to: '/campaigns/$campaignId',
      params: { campaignId: row.id },
      search: { tab: 'gate' },
    });
  return (
    <li
      draggable
      onDragStart={start}
      onDragEnd={() => onDrag(null)}
      className={classNames(
        'grid gap-1.5 rounded-panel border border-line bg-raised p-2 hover:border-line-strong',
        isDragged && 'opacity-60',
      )}
    >
      <h3 className="text-base wrap-anywhere">
        <Link href={`/campaigns/${row.id}`} quiet>
          <span className="text-ink">{row.name}</span>
        </Link>
      </h3>
      <p className="text-dense text-ink-2">
        <span className="block">{periodText(row)}</span>
        {t('steps', { count: row.steps })}
      </p>
      <div className="flex items-end gap-1">
        <div className="flex min-w-0 flex-1 flex-wrap gap-1">
          {row.hasFallenBack && <Tag status="risk">{t('fallenBack')}</Tag>}
          <GateLight gate={row.gate} obstacles={row.blockers} />
        </div>
        <CampaignMenu
          small
          campaign={{ id: row.id, name: row.name, state: row.state, isArchived: false }}
          onGate={openGate}
        />
      </div>
      {!isMovable(row.state) && <p className="text-meta text-ink-3">{t(`why.${row.state}`)}</p>}
    </li>
  );
}
