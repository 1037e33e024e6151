import { useSuspenseQuery } from '@tanstack/react-query';
import { ArrowLeft, ArrowRight, ChevronRight, Search } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { formatTime } from '../lib/format.ts';
import { useAccess } from '../lib/queries.ts';
import { useUi } from '../lib/ui-store.ts';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { Link } from '../ui/link.tsx';
import { SampleMark } from '../ui/sample-mark.tsx';
import { SavedState } from '../ui/saved-state.tsx';
import { NarrowClock } from './narrow-clock.tsx';
import { isMac, shownKeys } from './shortcut-keys.ts';
import { useRunCommand } from './window-commands.ts';

/** Back and forward, the way to this record, whether it is saved, and the search. */
export function TopBar({ isRailCollapsed }: { isRailCollapsed: boolean }) {
  const t = useTexts('frame');
  const language = useLanguage();
  const run = useRunCommand();
  return (
    <header className="flex min-h-11 items-center gap-2 border-b border-line bg-desk pr-4 pl-3">
      <IconButton
        icon={ArrowLeft}
        label={t('back')}
        shortcut={shownKeys('back', language, isMac)}
        onPress={() => run('back')}
      />
      <IconButton
        icon={ArrowRight}
        label={t('forward')}
        shortcut={shownKeys('forward', language, isMac)}
        onPress={() => run('forward')}
      />
      <NarrowSampleMark isRailCollapsed={isRailCollapsed} />
      <Breadcrumb />
      <div className="min-w-0 flex-1" />
      <NarrowClock isRailCollapsed={isRailCollapsed} />
      <RecordState />
      <Button
        onPress={() => run('palette')}
        className="flex h-7 cursor-default items-center gap-2 rounded-control border border-line-strong bg-surface pr-1 pl-2 text-dense text-ink-3 data-hovered:bg-accent-soft data-hovered:text-ink wide:w-56"
      >
        <Search aria-hidden size={14} strokeWidth={1.75} className="shrink-0" />
        <span className="min-w-0 flex-1 truncate text-left max-wide:sr-only">{t('search')}</span>
        <KeyHint>{shownKeys('palette', language, isMac)}</KeyHint>
      </Button>
    </header>
  );
}

/** The mark of the sample company while the collapsed rail has no room for it. */
function NarrowSampleMark({ isRailCollapsed }: { isRailCollapsed: boolean }) {
  const { ask } = useAccess();
  const t = useTexts('frame');
  const { data: status } = useSuspenseQuery(ask.vault.status.queryOptions());
  if (!status.isSample) return null;
  return (
    <span aria-hidden className={classNames('ml-1 uppercase', !isRailCollapsed && 'wide:hidden')}>
      <SampleMark>{t('sample')}</SampleMark>
    </span>
  );
}

function Breadcrumb() {
  const t = useTexts('frame');
  const crumbs = useUi((ui) => ui.crumbs);
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={t('way')} className="ml-1 min-w-0">
      <ol className="flex min-w-0 items-center gap-1.5 text-base whitespace-nowrap">
        {crumbs.map(({ label, href }, place) => (
          <li key={`${href ?? ''} ${label}`} className="flex min-w-0 items-center gap-1.5">
            {place > 0 && <ChevronRight aria-hidden size={13} className="shrink-0 text-ink-3" />}
            {href ? (
              <span className="-m-0.5 truncate p-0.5">
                <Link quiet href={href}>
                  {label}
                </Link>
              </span>
            ) : (
              <span aria-current="page" className="truncate font-semibold">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function RecordState() {
  const { ask } = useAccess();
  const t = useTexts('frame');
  const language = useLanguage();
  const saving = useUi((ui) => ui.saving);
  const { data: status } = useSuspenseQuery(ask.vault.status.queryOptions());
  if (status.isReadOnly) return <SavedState state="failed" text={t('readOnly')} />;
  if (!saving) return null;
  const text = {
    saving: t('saving'),
    saved: t('saved', { time: saving.at ? formatTime(saving.at, language) : '' }),
    failed: saving.reason ?? t('notSaved'),
  }[saving.state];
  return (
    <SavedState
      state={saving.state}
      text={text}
      retryLabel={t('tryAgain')}
      {...(saving.retry ? { onRetry: saving.retry } : {})}
    />
  );
}
