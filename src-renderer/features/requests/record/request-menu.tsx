import { useNavigate } from '@tanstack/react-router';
import { AppWindow, Ellipsis, History, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { ReopenDialog } from '../answer/reopen-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';

/** What is done with a request less often. */
export function RequestMenu({ request }: { request: DataRequest }) {
  const t = useTexts('requests.record');
  const { shell } = useAccess();
  const navigate = useNavigate();
  const [asked, ask] = useState<'remove' | 'reopen' | null>(null);
  const items: (MenuItem | 'separator')[] = [
    {
      id: 'window',
      label: t('inWindow'),
      icon: AppWindow,
      onAction: () => void shell.window.open({ address: `/requests/${request.id}` }),
    },
    {
      id: 'history',
      label: t('history'),
      icon: History,
      onAction: () => void navigate({ to: '/audit', search: { subject: request.id } }),
    },
    'separator',
    request.answer
      ? { id: 'reopen', label: t('answer.reopen'), icon: RotateCcw, onAction: () => ask('reopen') }
      : { id: 'remove', label: t('remove'), icon: Trash2, onAction: () => ask('remove') },
  ];
  return (
    <>
      <Menu label={t('menu')} trigger={<IconButton icon={Ellipsis} label={t('menu')} />} items={items} />
      {asked === 'remove' && <RemoveDialog request={request} onClose={() => ask(null)} />}
      {asked === 'reopen' && <ReopenDialog request={request} onClose={() => ask(null)} />}
    </>
  );
}
