import type { ReactNode } from 'react';
import { useLabelHint } from './label-hint.ts';

export interface SectionHeadingProps {
  level?: 2 | 3;
  id?: string;
  /** Opposite the heading: a count, a link. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Names a part of a page. */
export function SectionHeading({ level = 2, id, aside, children }: SectionHeadingProps) {
  const Tag = level === 2 ? 'h2' : 'h3';
  const hint = useLabelHint(children);
  const heading = (
    <Tag {...(id ? { id } : {})} className={level === 2 ? 'text-section' : 'text-base'}>
      {children}
    </Tag>
  );
  return (
    <div className="flex items-baseline justify-between gap-4">
      {hint ? (
        <div className="-my-0.5 flex items-center gap-1">
          {heading}
          {hint}
        </div>
      ) : (
        heading
      )}
      {aside !== undefined && <div className="shrink-0 text-dense text-ink-2">{aside}</div>}
    </div>
  );
}
