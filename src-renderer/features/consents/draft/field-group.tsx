import type { ReactNode } from 'react';
import { SectionHeading } from '../../../ui/section-heading.tsx';

/** A part of what a version fixes. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-5 grid gap-3 border-t border-line pt-4">
      <SectionHeading>{title}</SectionHeading>
      {children}
    </section>
  );
}
