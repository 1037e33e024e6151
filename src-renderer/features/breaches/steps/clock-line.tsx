import { Timer } from 'lucide-react';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useTimeLeft } from '../../../lib/clock-words.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { classNames } from '../../../ui/class-names.ts';
import { stateAt } from '../record/clock-state.ts';
import { useMoment } from '../record/use-moment.ts';

/** How much time is left and until when; a period that stands still says why. */
export function ClockLine({ breach }: { breach: Breach }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const now = useMoment(breach);
  const timeLeft = useTimeLeft();
  const { clock } = breach;
  const { dueAt, frozenAt, zone } = clock;
  const state = stateAt(clock, now);
  const at = (instant: string) => formatInstant(instant, zone, language);
  const isOver = state === 'passed';
  if ((state === 'running' || isOver) && dueAt) {
    return (
      <p className={classNames('flex items-center gap-1.5', isOver && 'text-risk')}>
        <Timer aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
        <span>
          <strong>{timeLeft(dueAt, now)}</strong>,{' '}
          {t(isOver ? 'clock.ended' : 'clock.until', { at: at(dueAt) })}
        </span>
      </p>
    );
  }
  return (
    <p className="text-dense text-ink-2">
      {state === 'frozen' && frozenAt
        ? t(clock.isLate ? 'clock.frozenLate' : 'clock.frozen', { at: at(frozenAt) })
        : t(`clock.${state === 'suspicion' ? 'suspicion' : 'resting'}`)}
    </p>
  );
}
