import type { RunningClock } from '../../../../src-main/contract/breach-clock.ts';
import type { BreachRow } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useClocks } from '../alarms/use-clocks.ts';
import { RunningCard } from './running-card.tsx';

export interface RunningListProps {
  /** Real breaches have their clocks here, drills in their own view. */
  areDrills: boolean;
  rows: readonly BreachRow[];
}

/** Every clock that runs, or is over without a notification, the most urgent first. */
export function RunningList({ areDrills, rows }: RunningListProps) {
  const t = useTexts('breaches');
  const { clocks, now } = useClocks();
  const shown = clocks.filter(({ isDrill }) => isDrill === areDrills);
  if (shown.length === 0) return null;
  const ownerOf = ({ breachId }: RunningClock) => rows.find(({ id }) => id === breachId)?.ownerName ?? '';
  return (
    <section aria-label={t('running')} className="shrink-0 pb-4">
      <ul className="divide-y divide-line border-y border-line bg-surface">
        {shown.map((clock) => (
          <RunningCard key={clock.breachId} clock={clock} now={now} ownerName={ownerOf(clock)} />
        ))}
      </ul>
    </section>
  );
}
