import { useNavigate } from '@tanstack/react-router';
import {
  AppWindow,
  Archive,
  ArchiveRestore,
  CalendarPlus,
  Copy,
  Ellipsis,
  Eye,
  FileText,
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
import { useCalendarFile } from './use-calendar-file.ts';
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
  const navigate = useNavigate();
  const acts = useCampaignActs();
  const saveCalendar = useCalendarFile();
  const [isCopying, copy] = useState(false);
  const { id, name, state, isArchived } = campaign;
  const label = t('menu.label', { name });
  const items: (MenuItem | 'separator')[] = [
    ...(isMovable(state) && !isArchived ? [moveItem(state)] : []),
    ...(onGate ? [{ id: 'gate', label: t('menu.gate'), icon: ShieldCheck, onAction: onGate }] : []),
    reportItem('campaignPage'),
    reportItem('campaignDossier'),
    {
      id: 'calendar',
      label: t('menu.calendar'),
      icon: CalendarPlus,
      onAction: () => void saveCalendar(campaign),
    },
    'separator',
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

  function reportItem(kind: 'campaignPage' | 'campaignDossier'): MenuItem {
    return {
      id: kind,
      label: t(`menu.${kind}`),
      icon: FileText,
      onAction: () => void navigate({ to: '/reports', search: { kind, campaignId: id } }),
    };
  }

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
