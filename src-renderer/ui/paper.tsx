import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type PaperKind = 'own' | 'draft' | 'foreign';

export interface PaperProps {
  /** Own words are final, a draft is still ours to change, a foreign document is evidence by others. */
  kind: PaperKind;
  overline?: ReactNode;
  /** Opposite the overline: version, page. */
  aside?: ReactNode;
  /** Language of the text, when it differs from the page. */
  lang?: string;
  className?: string;
  children: ReactNode;
}

const edges: Record<PaperKind, string> = {
  own: 'border-paper-line bg-paper before:bg-accent',
  draft: 'border-dashed border-wait bg-paper before:bg-wait',
  foreign: 'border-line bg-surface before:hidden',
};

/** The surface for whatever counts as evidence: square corners, serif, bar top left. */
export function Paper({ kind, overline, aside, lang, className, children }: PaperProps) {
  return (
    <article
      {...(lang ? { lang } : {})}
      className={classNames(
        'relative border p-9 font-serif text-prose text-ink transition-[border-color,background-color]',
        'before:absolute before:forced-color-adjust-none before:-top-px before:-left-px before:h-1 before:w-8',
        'before:transition-colors before:duration-[var(--motion-publish)]',
        edges[kind],
        className,
      )}
      style={{ transitionDuration: 'var(--motion-publish)' }}
    >
      {(overline !== undefined || aside !== undefined) && (
        <header className="mb-1 flex items-baseline justify-between gap-4 font-sans text-meta">
          <span className={classNames('font-semibold', kind === 'draft' ? 'text-wait' : 'text-accent')}>
            {overline}
          </span>
          <span className="text-ink-2">{aside}</span>
        </header>
      )}
      <div className="max-w-[68ch]">{children}</div>
    </article>
  );
}
