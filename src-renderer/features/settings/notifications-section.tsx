import { useQuery, useQueryClient } from '@tanstack/react-query';
import { BellRing } from 'lucide-react';
import type { ReminderSettings } from '../../../src-main/contract/reminders.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { inTurn } from '../../lib/use-changes.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { SectionPage } from './section-page.tsx';

/** What this computer tells of while nobody looks at the window. */
export function NotificationsSection() {
  const t = useTexts('notifications');
  const { askShell, shell } = useAccess();
  const queries = useQueryClient();
  const options = askShell.reminders.get.queryOptions();
  const { data } = useQuery(options);
  const deed = useDeed();
  if (!data) return null;
  const { settings, isSupported } = data;
  const change = async (part: Partial<ReminderSettings>) => {
    // On screen at once: the next one begins from it.
    const now = queries.setQueryData(options.queryKey, (known) => {
      const { settings: before } = known ?? data;
      return { settings: { ...before, ...part }, isSupported };
    });
    if (!now) return;
    if (await deed.run(() => inTurn(() => shell.reminders.set(now.settings)))) return;
    await queries.invalidateQueries({ queryKey: options.queryKey });
  };
  return (
    <SectionPage title={t('title')} text={t('text')}>
      <div className="grid max-w-140 gap-5">
        {!isSupported && (
          <Notice tone="caution" title={t('unsupported')}>
            {t('unsupportedText')}
          </Notice>
        )}
        <section aria-labelledby="notified-breaches">
          <h2 id="notified-breaches" className="text-section">
            {t('breaches')}
          </h2>
          <p className="pt-0.5 text-pretty text-ink-2">{t('breachesText')}</p>
        </section>
        <Switch
          isSelected={settings.deadlines}
          onChange={(deadlines) => void change({ deadlines })}
          description={t('deadlinesHelp')}
        >
          {t('deadlines')}
        </Switch>
        <Switch
          isSelected={settings.tray}
          onChange={(tray) => void change({ tray })}
          description={t('trayHelp')}
        >
          {t('tray')}
        </Switch>
        {isSupported && (
          <div>
            <Button icon={BellRing} onPress={() => void deed.run(() => shell.reminders.tryOut())}>
              {t('tryOut')}
            </Button>
            <p className="pt-1.5 text-dense text-pretty text-ink-2">{t('tryOutHelp')}</p>
          </div>
        )}
        <FailureNotice error={deed.error} />
      </div>
    </SectionPage>
  );
}
