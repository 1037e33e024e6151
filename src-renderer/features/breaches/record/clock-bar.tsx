import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { ClockReadings } from './clock-readings.tsx';
import { ClockScale } from './clock-scale.tsx';
import { stateAt } from './clock-state.ts';
import { ClockWords } from './clock-words.tsx';
import type { Shown } from './use-breach.ts';
import { useMoment } from './use-moment.ts';

/** Words, bar and readings side by side where there is room; without a bar the words take its place. */
const withScale =
  '@min-[700px]:grid-cols-[fit-content(300px)_minmax(0,1fr)] @min-[820px]:grid-cols-[fit-content(300px)_minmax(0,1fr)_180px] @min-[1000px]:grid-cols-[fit-content(350px)_minmax(0,1fr)_216px]';
const withoutScale = '@min-[820px]:grid-cols-[minmax(0,1fr)_auto]';

/** How much time is left, always in sight: the strict period counts down, everything else stands small beside it. */
export function ClockBar({ shown }: { shown: Shown }) {
  const t = useTexts('breach');
  const { breach, law } = shown;
  const moment = useMoment(breach);
  const state = stateAt(breach.clock, moment);
  return (
    <section
      aria-label={t('clock.label')}
      className="top-0 z-2 border-b border-line bg-surface px-6 py-3 @min-[700px]:sticky"
    >
      <div className={`grid items-center gap-x-6 gap-y-3 ${hasScale(breach) ? withScale : withoutScale}`}>
        <ClockWords
          clock={breach.clock}
          state={state}
          moment={moment}
          isClosed={shown.isClosed}
          isDrill={breach.isDrill}
        />
        {hasScale(breach) && <ClockScale breach={breach} state={state} moment={moment} />}
        <ClockReadings clock={breach.clock} law={law} />
      </div>
    </section>
  );
}

/** A bar needs both ends: a mere suspicion and a contract without hours have none. */
function hasScale({ clock: { awareAt, dueAt } }: Breach): boolean {
  return awareAt !== null && dueAt !== null;
}
