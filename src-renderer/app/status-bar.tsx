import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { HardDrive, Link2, Lock, type LucideIcon, Scale, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { formatDay } from '../lib/format.ts';
import { useAccess } from '../lib/queries.ts';
import { classNames } from '../ui/class-names.ts';
import { Link } from '../ui/link.tsx';
import { backupAge, isBackupOld } from './backup-age.ts';
import { useLawDay } from './use-law-day.ts';

/** The state of the file at a glance: backup, audit chain, law, who works, when it locks. */
export function StatusBar() {
  const { ask } = useAccess();
  const t = useTexts('frame');
  const language = useLanguage();
  const { data: status } = useSuspenseQuery(ask.vault.status.queryOptions());
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const lawDay = useLawDay();
  return (
    <footer className="flex min-h-6 flex-wrap items-center gap-x-4 border-t border-line bg-sunken px-3 text-meta text-ink-2">
      <BackupItem lastBackupAt={status.lastBackupAt} />
      <Item icon={Link2} href="/audit">
        {t('auditChain', { count: status.auditEntries })}
      </Item>
      {lawDay && (
        // A narrow window keeps one line: the state of law stands in the settings, too.
        <span className="max-[800px]:hidden">
          <Item icon={Scale} href="/settings/law">
            {t('lawOf', { day: formatDay(lawDay, language) })}
          </Item>
        </span>
      )}
      <span className="flex-1" />
      {settings && (
        <>
          <Item icon={UserRound} href="/settings/security">
            {settings.actor || t('noActor')}
          </Item>
          <Item icon={Lock} href="/settings/security">
            {settings.idleLockMinutes === null
              ? t('neverLocks')
              : t('locksAfter', { minutes: settings.idleLockMinutes })}
          </Item>
        </>
      )}
    </footer>
  );
}

function BackupItem({ lastBackupAt }: { lastBackupAt: string | null }) {
  const t = useTexts('frame');
  const days = backupAge(lastBackupAt, new Date());
  const isOld = isBackupOld(days);
  const text =
    days === null
      ? t('backupNever')
      : days === 0
        ? t('backupToday')
        : t(isOld ? 'backupOld' : 'backupDays', { days });
  return (
    <Item icon={HardDrive} href="/settings/backup" isWarning={isOld}>
      {text}
    </Item>
  );
}

interface ItemProps {
  icon: LucideIcon;
  href: string;
  isWarning?: boolean;
  children: ReactNode;
}

function Item({ icon: Icon, href, isWarning = false, children }: ItemProps) {
  return (
    <span className={classNames('flex items-center gap-1.5', isWarning && 'font-semibold text-caution')}>
      <Icon aria-hidden size={13} strokeWidth={1.75} className="shrink-0" />
      <Link quiet href={href}>
        <span className={classNames('inline-block leading-6', isWarning && 'text-caution')}>{children}</span>
      </Link>
    </span>
  );
}
