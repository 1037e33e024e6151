import { useNavigate } from '@tanstack/react-router';
import {
  AppWindow,
  CalendarPlus,
  Ellipsis,
  FileText,
  History,
  LockKeyhole,
  LockKeyholeOpen,
} from 'lucide-react';
import { useState } from 'react';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { CloseDialog } from '../closing/close-dialog.tsx';
import { ReopenDialog } from '../closing/reopen-dialog.tsx';
import { useCalendarFile } from './use-calendar-file.ts';

/** What is done with a case less often. */
export function CaseMenu({ breach }: { breach: Breach }) {
  const t = useTexts('breach');
  const { shell } = useAccess();
  const navigate = useNavigate();
  const calendar = useCalendarFile(breach);
  const [asked, ask] = useState<'close' | 'reopen' | null>(null);
  const isClosed = breach.state === 'closed';
  // An ended drill stays as it was debriefed.
  const isOver = breach.drill !== null && breach.drill.endedAt !== null;
  const reopening: MenuItem = {
    id: 'reopen',
    label: t('file.reopen'),
    icon: LockKeyholeOpen,
    onAction: () => ask('reopen'),
  };
  const closing: MenuItem = {
    id: 'close',
    label: t('file.close'),
    icon: LockKeyhole,
    onAction: () => ask('close'),
  };
  const items: (MenuItem | 'separator')[] = [
    {
      id: 'print',
      label: t('file.print'),
      icon: FileText,
      onAction: () => void navigate({ to: '/reports', search: { kind: 'breachFile', breachId: breach.id } }),
    },
    ...(calendar.canSave
      ? [{ id: 'calendar', label: t('file.calendar'), icon: CalendarPlus, onAction: calendar.save }]
      : []),
    {
      id: 'window',
      label: t('file.window'),
      icon: AppWindow,
      onAction: () => void shell.window.open({ address: `/breaches/${breach.id}` }),
    },
    {
      id: 'history',
      label: t('file.history'),
      icon: History,
      onAction: () => void navigate({ to: '/audit', search: { subject: breach.id } }),
    },
    ...(isOver ? [] : ['separator' as const, isClosed ? reopening : closing]),
  ];
  return (
    <>
      <Menu label={t('menu')} trigger={<IconButton icon={Ellipsis} label={t('menu')} />} items={items} />
      {asked === 'close' && <CloseDialog breach={breach} onClose={() => ask(null)} />}
      {asked === 'reopen' && <ReopenDialog breach={breach} onClose={() => ask(null)} />}
    </>
  );
}
