import { FileQuestion } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Id } from '../../../../src-main/contract/common.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useBreadcrumb } from '../../../lib/breadcrumb.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { failureOf } from '../../../lib/failures.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { pageOf, type Shown, useBreach } from '../record/use-breach.ts';
import { StepHeader } from './step-header.tsx';

export const steps = ['severity', 'decisions', 'notification', 'letters'] as const;
export type Step = (typeof steps)[number];

export interface StepPageProps {
  breachId: Id;
  step: Step;
  children: (shown: Shown) => ReactNode;
}

/** One step of a breach: which case it is, how much time is left, the other steps, and the work itself. */
export function StepPage({ breachId, step, children }: StepPageProps) {
  const t = useTexts('breachSteps');
  const { shown, error } = useBreach(breachId);
  useBreadcrumb([
    { label: t('area'), href: '/breaches' },
    { label: shown?.breach.number ?? '', href: pageOf(breachId) },
    { label: t(`steps.${step}`) },
  ]);
  if (error) return <BreachMissing error={error} />;
  if (!shown) return <Waiting text={t('loading')} />;
  return (
    <div className="@container flex min-h-full flex-col">
      <StepHeader breach={shown.breach} step={step} />
      <div className="flex-1 bg-surface">{children(shown)}</div>
    </div>
  );
}

function BreachMissing({ error }: { error: unknown }) {
  const t = useTexts('breachSteps');
  if (failureOf(error).code !== 'RECORD_NOT_FOUND') {
    return (
      <div className="p-6">
        <FailureNotice error={error} />
      </div>
    );
  }
  const away = (
    <ButtonLink isPrimary href="/breaches">
      {t('toLog')}
    </ButtonLink>
  );
  return <EmptyState icon={FileQuestion} sentence={t('notFound')} primary={away} />;
}
