import type { ReactNode } from 'react';
import type { Id } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useBreadcrumb } from '../../../lib/breadcrumb.ts';
import { Waiting } from '../../../ui/waiting.tsx';
import { pageOf, type Shown, useBreach } from '../record/use-breach.ts';
import { BreachMissing } from './breach-missing.tsx';
import { StepHeader } from './step-header.tsx';
import type { Step } from './step-nav.tsx';

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
