import { useQuery } from '@tanstack/react-query';
import type { Drill } from '../../../../src-main/contract/breach-clock.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { momentOf } from '../record/clock-state.ts';

const second = 1000;

/** The drill's own time, told every second; asks for the next message as soon as it is due. */
export function OwnTime({ breach, drill }: { breach: Breach; drill: Drill }) {
  const t = useTexts('drill');
  const language = useLanguage();
  const { ask } = useAccess();
  const moment = momentOf(breach, useNow(second));
  const isNewsDue = drill.nextInjectAt !== null && moment >= Date.parse(drill.nextInjectAt);
  useQuery({
    ...ask.breaches.get.queryOptions({ input: { breachId: breach.id, asOf: breach.asOf } }),
    // The page shows the same answer: asking here brings the message there.
    refetchInterval: isNewsDue ? second : false,
  });
  return (
    <p role="timer" aria-label={t('ownTime')} className="min-w-0 flex-1 font-semibold tabular-nums">
      {formatInstant(new Date(moment).toISOString(), breach.clock.zone, language)}
      {drill.pace.speed === 0 && <span className="font-normal text-ink-2"> ({t('stopped')})</span>}
    </p>
  );
}
