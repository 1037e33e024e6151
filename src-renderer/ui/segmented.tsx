import type { KeyboardEvent } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classNames } from './class-names.ts';
import { KeyHint } from './key-hint.tsx';
import { type Status, type Tone, toneOfStatus } from './status.ts';
import { StatusShape } from './status-shape.tsx';

export interface Segment<Id extends string = string> {
  id: Id;
  label: string;
  status: Status;
  tone?: Tone;
  /** The key that picks it while the group has focus: "2". */
  kbd?: string;
}

export interface SegmentedProps<Id extends string> {
  label: string;
  value: Id | null;
  onChange: (value: Id) => void;
  options: readonly Segment<Id>[];
  isReadOnly?: boolean;
  /** Off when the user switched single-key shortcuts off (WCAG 2.1.4). */
  shortcuts?: boolean;
}

const chosen: Record<Tone, string> = {
  ok: 'data-selected:bg-ok-soft data-selected:text-ok data-selected:outline-ok-solid',
  caution: 'data-selected:bg-caution-soft data-selected:text-caution data-selected:outline-caution-solid',
  risk: 'data-selected:bg-risk-soft data-selected:text-risk data-selected:outline-risk-solid',
  wait: 'data-selected:bg-wait-soft data-selected:text-wait data-selected:outline-wait-solid',
  neutral: 'data-selected:bg-neutral-soft data-selected:text-ink data-selected:outline-line-strong',
  accent: 'data-selected:bg-accent-soft data-selected:text-accent data-selected:outline-accent',
};

/** The answers of a question side by side: shape, word, key. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const { label, value, onChange, options, isReadOnly = false, shortcuts = true } = props;
  const pick = (event: KeyboardEvent) => {
    if (!shortcuts || isReadOnly || event.ctrlKey || event.altKey || event.metaKey) return;
    const option = options.find((candidate) => candidate.kbd === event.key);
    if (!option) return;
    event.preventDefault();
    onChange(option.id);
  };
  return (
    <div role="presentation" onKeyDownCapture={pick}>
      <RadioGroup
        aria-label={label}
        orientation="horizontal"
        isReadOnly={isReadOnly}
        value={value}
        onChange={(next) => onChange(next as Id)}
        style={{ gridTemplateColumns: `repeat(auto-fit, minmax(${options.length > 4 ? 96 : 108}px, 1fr))` }}
        className="grid rounded-control border border-line-strong bg-surface"
      >
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            className={classNames(
              'flex min-h-10 cursor-default items-center gap-1.5 border-l border-line px-2 text-base text-ink first:border-l-0',
              'data-selected:relative data-selected:rounded-control data-selected:font-semibold data-selected:outline-2 data-selected:-outline-offset-1',
              'data-hovered:bg-neutral-soft data-focus-visible:z-1 data-focus-visible:outline-2 data-focus-visible:outline-offset-2',
              'data-focus-visible:outline-accent',
              chosen[option.tone ?? toneOfStatus[option.status]],
            )}
          >
            <StatusShape status={option.status} plain />
            <span className="min-w-0 flex-1 hyphens-auto">{option.label}</span>
            {shortcuts && option.kbd && (
              <span aria-hidden>
                <KeyHint>{option.kbd}</KeyHint>
              </span>
            )}
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
