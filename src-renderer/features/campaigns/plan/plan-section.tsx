import type { ReactNode } from 'react';
import { SectionHeading } from '../../../ui/section-heading.tsx';

export interface PlanSectionProps {
  title: string;
  /** What the section is for, and the article behind it. */
  about?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the plan; parts meet at hairlines. */
export function PlanSection({ title, about, aside, children }: PlanSectionProps) {
  return (
    <section className="border-b border-line px-6 py-5 last:border-b-0">
      <SectionHeading aside={aside}>{title}</SectionHeading>
      {about !== undefined && <p className="max-w-180 pt-0.5 text-dense text-ink-2">{about}</p>}
      <div className="pt-3">{children}</div>
    </section>
  );
}

/** Fields side by side where there is room for them. */
export function FieldRow({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(210px,100%),1fr))] items-start gap-4">
      {children}
    </div>
  );
}
