import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/page-header.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';

interface SectionPageProps {
  title: string;
  text?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** One section of the settings: title, what it is for, its groups. */
export function SectionPage({ title, text, actions, children }: SectionPageProps) {
  return (
    <>
      <PageHeader title={title} actions={actions} />
      <div className={`flex max-w-200 flex-col gap-6 px-6 pb-8 ${text ? 'pt-1' : 'pt-4'}`}>
        {text && <p className="max-w-160 text-ink-2">{text}</p>}
        {children}
      </div>
    </>
  );
}

/** A group of settings under a heading. */
export function SettingsGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4 border-t border-line pt-4">
      <SectionHeading>{title}</SectionHeading>
      {children}
    </section>
  );
}
