import type { ReactNode } from 'react';

interface InspectorPartProps {
  title: string;
  /** Opposite the heading: a count. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the side; parts meet at hairlines. */
export function InspectorPart({ title, aside, children }: InspectorPartProps) {
  return (
    <section className="border-t border-line py-3">
      <div className="mb-1 flex items-baseline justify-between gap-3">
        <h2 className="text-base">{title}</h2>
        {aside !== undefined && <strong className="text-dense">{aside}</strong>}
      </div>
      {children}
    </section>
  );
}
