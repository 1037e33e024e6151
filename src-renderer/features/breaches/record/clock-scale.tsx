import { useId, useRef } from 'react';
import type { ClockState } from '../../../../src-main/contract/breach-clock.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useSize } from '../../../ui/use-size.ts';
import { BarWords } from './bar-words.tsx';
import { isPressing } from './clock-state.ts';
import { eventsOf } from './events.ts';
import { layoutScale } from './scale.ts';
import { spanText } from './span.ts';

export interface ClockScaleProps {
  breach: Breach;
  state: ClockState;
  /** The moment at which it is looked at, in ms. */
  moment: number;
}

const top = 20;
const height = 12;

/** The period as a bar with days and hours, what became known on it, and how far it has come. */
export function ClockScale({ breach, state, moment }: ClockScaleProps) {
  const t = useTexts('breach');
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const { awareAt, dueAt, frozenAt, zone } = breach.clock;
  const from = Date.parse(awareAt ?? '');
  const to = Date.parse(dueAt ?? '');
  const scale = layoutScale(from, to, zone);
  const end = frozenAt ? Date.parse(frozenAt) : state === 'resting' ? from : moment;
  const events = eventsOf(breach).filter((at) => at >= from && at <= Math.min(end, to));
  const tone = toneOf(breach, state, moment);
  const hasMark = state !== 'resting' && end > from && end < to;
  const passed = spanText(from, Math.min(to, Math.max(from, end)));
  return (
    <div ref={box} className="min-w-0">
      <svg
        role="img"
        aria-labelledby={titleId}
        data-chart=""
        width="100%"
        height="54"
        className="block overflow-visible bg-transparent"
      >
        <title id={titleId}>
          {t('clock.scale', { passed, total: spanText(from, to), count: events.length })}
        </title>
        <rect y={top} width="100%" height={height} fill={`var(--${soft[tone]})`} />
        <rect y={top} width={percent(scale.shareOf(end))} height={height} fill={`var(--${solid[tone]})`} />
        {scale.days.slice(1).map(({ at, share }) => (
          <line
            key={at}
            x1={percent(share)}
            x2={percent(share)}
            y1={2}
            y2={top}
            stroke="var(--line-strong)"
          />
        ))}
        {[0, ...scale.hours.map(({ share }) => share), 1].map((share) => (
          <line key={share} x1={percent(share)} x2={percent(share)} y1={16} y2={36} stroke="var(--ink)" />
        ))}
        {events.map((at) => (
          <circle
            key={at}
            cx={percent(scale.shareOf(at))}
            cy={top + height / 2}
            r={3.5}
            fill="var(--surface)"
          />
        ))}
        {hasMark && <rect x={percent(scale.shareOf(end))} width={2} y={15} height={22} fill="var(--ink)" />}
        <BarWords
          {...{ scale, from, to, zone, width }}
          mark={hasMark ? { at: end, kind: markOf(breach) } : null}
        />
      </svg>
    </div>
  );
}

function markOf({ asOf, clock }: Breach): 'now' | 'toldMark' | 'asOfMark' {
  if (clock.frozenAt !== null) return 'toldMark';
  return asOf === null ? 'now' : 'asOfMark';
}

const solid = { risk: 'risk-solid', accent: 'accent', ok: 'ok-solid', neutral: 'line-strong' } as const;
const soft = { risk: 'risk-soft', accent: 'accent-soft', ok: 'ok-soft', neutral: 'neutral-soft' } as const;

function toneOf({ clock }: Breach, state: ClockState, moment: number): keyof typeof solid {
  if (state === 'resting') return 'neutral';
  if (state === 'frozen') return clock.isLate ? 'risk' : 'ok';
  return state === 'passed' || isPressing(clock, moment) ? 'risk' : 'accent';
}

/** A place on the bar, 0 to 1, as SVG takes it. */
function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
