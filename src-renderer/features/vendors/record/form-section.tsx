import type { ReactNode } from 'react';
import { SectionHeading } from '../../../ui/section-heading.tsx';

export interface FormSectionProps {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the facts: its name on the left in wide windows, its fields beside it; parts meet at hairlines. */
export function FormSection({ title, aside, children }: FormSectionProps) {
  return (
    <section className="border-b border-line px-6 py-5 last:border-b-0">
      <SectionHeading aside={aside}>{title}</SectionHeading>
      <div className="max-w-180 pt-3">{children}</div>
    </section>
  );
}

/** Fields side by side where there is room for two. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-[repeat(auto-fit,minmax(220px,1fr))] gap-4">{children}</div>;
}
