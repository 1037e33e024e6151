import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { type Status, type Tone, toneEdge, toneOfStatus } from './status.ts';
import { Tag } from './tag.tsx';

export interface NoticeProps {
  tone?: Tone;
  /** A status with its word before the title: "Befund vorgeschlagen". */
  tag?: { status: Status; text: string };
  title?: ReactNode;
  /** Announces itself: a problem at once (alert), a remark when there is time (status). */
  live?: 'alert' | 'status';
  actions?: ReactNode;
  children?: ReactNode;
}

/** A message that stays where it belongs until it is solved. */
export function Notice({ tone, tag, title, live, actions, children }: NoticeProps) {
  const drawn = tone ?? (tag ? toneOfStatus[tag.status] : 'neutral');
  return (
    <div {...(live ? { role: live } : {})} className={classNames('border-l-3 py-0.5 pl-3', toneEdge[drawn])}>
      {(tag || title !== undefined) && (
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {tag && <Tag status={tag.status}>{tag.text}</Tag>}
          {title}
        </p>
      )}
      {children !== undefined && <div className="mt-0.5 text-dense text-ink-2">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  );
}
