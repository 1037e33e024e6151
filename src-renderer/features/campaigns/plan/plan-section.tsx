import { type ReactNode, useEffect, useRef } from 'react';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { PlanItem } from './plan-item.ts';
import type { Plan } from './use-plan.ts';

export interface PlanSectionProps {
  plan: Plan;
  item: PlanItem;
  title: string;
  /** What the section is for, and the article behind it. */
  about?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the plan; parts meet at hairlines. The one that the address asks for comes into sight with the focus. */
export function PlanSection({ plan, item, title, about, aside, children }: PlanSectionProps) {
  const section = useRef<HTMLElement>(null);
  const isWanted = plan.wanted === item;
  useEffect(() => {
    if (!isWanted) return;
    section.current?.scrollIntoView({ block: 'start' });
    section.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={title}
      className="scroll-mt-12 border-b border-line px-6 py-5 last:border-b-0 focus-visible:outline-none"
    >
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

/** Two fields side by side; one alone keeps to its half. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-4 @min-[640px]:grid-cols-2">{children}</div>;
}
