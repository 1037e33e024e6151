import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { scoreRange } from '../../../../src-main/contract/scoring-model.ts';
import { classNames } from '../../../ui/class-names.ts';

export interface ThresholdHandleProps {
  label: string;
  value: number;
  /** Where the threshold stands, in px from the left of the chart. */
  left: number;
  bottom: number;
  isStrong: boolean;
  isReadOnly: boolean;
  /** The score at a place, in px from the left of the chart. */
  scoreAt: (x: number) => number;
  /** While it is dragged. */
  onMove: (score: number) => void;
  /** It was let go, or a key was pressed. */
  onSet: (score: number) => void;
}

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/** A threshold over the histogram: dragged, or moved by arrow keys. */
export function ThresholdHandle(props: ThresholdHandleProps) {
  const { label, value, left, bottom, isStrong, isReadOnly, scoreAt, onMove, onSet } = props;
  const box = useRef<HTMLDivElement>(null);
  const dragged = useRef<number | null>(null);
  const scoreOf = ({ clientX }: PointerEvent) =>
    scoreAt(clientX - (box.current?.parentElement?.getBoundingClientRect().left ?? 0));
  const drag = (event: PointerEvent) => {
    if (isReadOnly || (event.buttons & 1) === 0) return;
    dragged.current = scoreOf(event);
    onMove(dragged.current);
  };
  const release = () => {
    if (dragged.current !== null) onSet(dragged.current);
    dragged.current = null;
  };
  const press = (event: KeyboardEvent) => {
    const next = scoreAfter(event.key, value);
    if (isReadOnly || next === null) return;
    event.preventDefault();
    onSet(next);
  };
  return (
    <div
      ref={box}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={scoreRange.least}
      aria-valuemax={scoreRange.most}
      aria-readonly={isReadOnly}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag(event);
      }}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={press}
      className={classNames('absolute w-6 -translate-x-1/2 touch-none', !isReadOnly && 'cursor-ew-resize')}
      style={{ left, top: 16, height: bottom - 10 }}
    >
      <span
        className={classNames(
          'absolute inset-y-0 left-1/2 -translate-x-1/2',
          isStrong ? 'w-0.5 bg-ink' : 'border-l border-dashed border-ink-2',
        )}
      />
      <span
        className={classNames(
          'absolute -bottom-1 left-1/2 h-3.5 w-2.5 -translate-x-1/2 rounded-badge border',
          isStrong ? 'border-ink bg-ink' : 'border-ink-2 bg-surface',
        )}
      />
    </div>
  );
}

function scoreAfter(key: string, value: number): number | null {
  if (key === 'Home') return scoreRange.least;
  if (key === 'End') return scoreRange.most;
  const step = steps[key];
  if (step === undefined) return null;
  return Math.min(scoreRange.most, Math.max(scoreRange.least, value + step));
}
