import { useQuery } from '@tanstack/react-query';
import type { RunningClock } from '../../../src-main/contract/breach-clock.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatNumber } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { formatDayTime } from '../../lib/zoned-time.ts';

const hour = 3_600_000;

/** The period from awareness to its end as a bar, filled as far as it has passed. */
export function ElapsedBar({ clock, now }: { clock: RunningClock; now: number }) {
  const { ask } = useAccess();
  const t = useTexts('today');
  const language = useLanguage();
  const { data } = useQuery(
    ask.breaches.get.queryOptions({ input: { breachId: clock.breachId, asOf: null } }),
  );
  const awareAt = data?.clock.awareAt;
  if (!awareAt) return null;
  const start = Date.parse(awareAt);
  const whole = Date.parse(clock.dueAt) - start;
  const share = Math.min(1, Math.max(0, (now - start) / whole));
  const number = (ms: number) => formatNumber(Math.floor(ms / hour), language);
  const elapsed = t(share < 1 ? 'clock.elapsed' : 'clock.over', {
    hours: number(Math.max(0, now - start)),
    all: number(whole),
  });
  return (
    <div className="mt-2 max-w-110">
      <div
        role="img"
        aria-label={t('clock.sentence', { elapsed })}
        data-chart=""
        className="relative h-1.5 bg-risk-soft!"
      >
        <span
          data-fill=""
          className="absolute inset-y-0 left-0 bg-risk-solid"
          style={{ width: `${share * 100}%` }}
        />
        <span
          className="absolute -inset-y-0.5 w-0.5 -translate-x-px bg-ink"
          style={{ left: `${share * 100}%` }}
        />
      </div>
      <p aria-hidden className="mt-1 flex flex-wrap justify-between gap-x-4 text-meta text-ink-2">
        <span>{t('clock.known', { time: formatDayTime(awareAt, clock.zone, language) })}</span>
        <span>{elapsed}</span>
      </p>
    </div>
  );
}
