import { useSuspenseQuery } from '@tanstack/react-query';
import { ArrowLeftRight, ChevronsUpDown, Columns3, Lock } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { useAccess } from '../lib/queries.ts';
import { classNames } from '../ui/class-names.ts';
import { Menu } from '../ui/menu.tsx';
import { SampleMark } from '../ui/sample-mark.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { history } from './history.ts';
import { isMac, shownKeys } from './shortcut-keys.ts';
import { useRunCommand } from './window-commands.ts';

/** Whose file this is, with its mark when it is the sample, and the way to another. */
export function CompanySwitcher({ isCollapsed }: { isCollapsed: boolean }) {
  const { ask } = useAccess();
  const t = useTexts('frame');
  const language = useLanguage();
  const run = useRunCommand();
  const { data: status } = useSuspenseQuery(ask.vault.status.queryOptions());
  const name = status.companyName ?? '';
  const wide = isCollapsed ? 'sr-only' : 'max-wide:sr-only';
  const trigger = (
    <Button
      className={classNames(
        'flex w-full cursor-default items-start gap-2 rounded-control px-1 pt-3 pb-2.5 text-left data-hovered:bg-accent-soft',
        isCollapsed ? 'justify-center' : 'max-wide:justify-center',
      )}
    >
      <Sheet name={name} />
      <span className={classNames('min-w-0 flex-1', wide)}>
        <span className="line-clamp-2 text-dense leading-4 font-semibold break-words">{name}</span>
        <span className="sr-only">{t('companyMenu')}</span>
        {status.isSample && (
          <span className="mt-1 block uppercase">
            <SampleMark>{t('sample')}</SampleMark>
          </span>
        )}
      </span>
      <ChevronsUpDown aria-hidden size={14} className={classNames('mt-2 shrink-0 text-ink-3', wide)} />
    </Button>
  );
  const lockKeys = shownKeys('lock', language, isMac);
  return (
    <div className="mb-2 border-b border-line">
      <Menu
        label={t('companyMenu')}
        trigger={trigger}
        items={[
          {
            id: 'switch',
            label: t('switchCompany'),
            icon: ArrowLeftRight,
            onAction: () => run('switchCompany'),
          },
          {
            id: 'sideBySide',
            label: t('sideBySide'),
            icon: Columns3,
            onAction: () => history.push('/companies'),
          },
          {
            id: 'lock',
            label: t('lock'),
            icon: Lock,
            ...(lockKeys ? { shortcut: lockKeys } : {}),
            onAction: () => run('lock'),
          },
        ]}
      />
    </div>
  );
}
