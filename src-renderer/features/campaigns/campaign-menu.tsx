import {
  AppWindow,
  Archive,
  ArchiveRestore,
  Copy,
  Ellipsis,
  Eye,
  Lightbulb,
  ShieldCheck,
} from 'lucide-react';
import { useState } from 'react';
import type { CampaignState } from '../../../src-main/contract/campaign-record.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { DuplicateDialog } from './new/duplicate-dialog.tsx';
import { isMovable } from './standing.ts';
import { useCampaignActs } from './use-campaign-acts.ts';

export interface CampaignMenuProps {
  campaign: { id: string; name: string; state: CampaignState; isArchived: boolean };
  /** Leads to the gate, where this is not its page. */
  onGate?: () => void;
  small?: boolean;
}

/** What is done with a campaign less often, and moving it without dragging. */
export function CampaignMenu({ campaign, onGate, small = false }: CampaignMenuProps) {
  const t = useTexts('campaigns');
  const { shell } = useAccess();
  const acts = useCampaignActs();
  const [isCopying, copy] = useState(false);
  const { id, name, state, isArchived } = campaign;
  const label = t('menu.label', { name });
  const items: (MenuItem | 'separator')[] = [
    ...(isMovable(state) && !isArchived ? [moveItem(state)] : []),
    ...(onGate ? [{ id: 'gate', label: t('menu.gate'), icon: ShieldCheck, onAction: onGate }] : []),
    { id: 'copy', label: t('menu.duplicate'), icon: Copy, onAction: () => copy(true) },
    {
      id: 'window',
      label: t('menu.window'),
      icon: AppWindow,
      onAction: () => void shell.window.open({ address: `/campaigns/${id}` }),
    },
    'separator',
    {
      id: 'archive',
      label: t(isArchived ? 'menu.restore' : 'menu.archive'),
      icon: isArchived ? ArchiveRestore : Archive,
      onAction: () => void (isArchived ? acts.restore(campaign) : acts.archive(campaign)),
    },
  ];
  return (
    <>
      <Menu
        label={label}
        trigger={<IconButton icon={Ellipsis} label={label} small={small} />}
        items={items}
      />
      {isCopying && <DuplicateDialog campaignId={id} onClose={() => copy(false)} />}
    </>
  );

  function moveItem(from: 'idea' | 'inReview'): MenuItem {
    const to = from === 'idea' ? 'inReview' : 'idea';
    return {
      id: 'move',
      label: t(`menu.${to}`),
      icon: to === 'inReview' ? Eye : Lightbulb,
      onAction: () => void acts.move(campaign, to),
    };
  }
}
