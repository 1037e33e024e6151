import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { type Status, type Tone, toneOfStatus, toneText } from './status.ts';
import { StatusShape } from './status-shape.tsx';

export interface StampProps {
  status: Status;
  tone?: Tone;
  children: ReactNode;
}

/** A decision: double-ruled like a rubber stamp, so that it is never taken for a badge. */
export function Stamp({ status, tone, children }: StampProps) {
  return (
    <span
      className={classNames(
        'm-[3px] inline-flex items-center gap-2 rounded-[2px] border-2 border-current px-2.5 pt-[3px] pb-1',
        'text-base font-semibold whitespace-nowrap outline-1 outline-offset-2 outline-current',
        toneText[tone ?? toneOfStatus[status]],
      )}
    >
      <StatusShape status={status} plain />
      {children}
    </span>
  );
}
