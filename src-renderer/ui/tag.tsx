import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { type Status, type Tone, toneOfStatus, toneSoft, toneText } from './status.ts';
import { StatusShape } from './status-shape.tsx';

export interface TagProps {
  status?: Status | undefined;
  /** Overrides the tone of the status. */
  tone?: Tone | undefined;
  icon?: LucideIcon | undefined;
  /** Shape and word without the fill, for dense tables. */
  bare?: boolean;
  children: ReactNode;
}

/** A status as shape and word; never colour alone. */
export function Tag({ status, tone, icon: Icon, bare = false, children }: TagProps) {
  const drawn = tone ?? (status ? toneOfStatus[status] : 'neutral');
  const box = bare ? toneText[drawn] : classNames(toneSoft[drawn], 'rounded-badge pr-1.5 pl-1 h-5');
  return (
    <span
      {...(bare ? {} : { 'data-fill': '' })}
      className={classNames(
        'inline-flex items-center gap-1 align-middle text-meta font-semibold whitespace-nowrap',
        !status && !Icon && !bare && 'pl-1.5',
        box,
      )}
    >
      {status && <StatusShape status={status} size={13} plain />}
      {Icon && <Icon aria-hidden size={13} strokeWidth={2} className="shrink-0" />}
      {children}
    </span>
  );
}
