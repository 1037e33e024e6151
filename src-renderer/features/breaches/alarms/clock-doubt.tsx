import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** Stands above every page while the computer's clock lies before the last entry of the file. */
export function ClockDoubt() {
  const { ask } = useAccess();
  const t = useTexts('breaches');
  const language = useLanguage();
  const { data, refetch } = useQuery(ask.breaches.clocks.queryOptions());
  const doubt = data?.clockDoubt;
  if (!doubt) return null;
  // In the computer's own zone: this is what its clock shows.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const told = (instant: string) => formatInstant(instant, zone, language);
  return (
    <div className="border-b border-line bg-surface px-6 py-3">
      <Notice
        tone="risk"
        live="alert"
        title={t('doubt.title')}
        actions={
          <Button small onPress={() => void refetch()}>
            {t('doubt.again')}
          </Button>
        }
      >
        {t('doubt.text', { now: told(doubt.now), lastSeenAt: told(doubt.lastSeenAt) })}
      </Notice>
    </div>
  );
}
