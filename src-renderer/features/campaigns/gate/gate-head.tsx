import { Workflow } from 'lucide-react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { formatDay } from '../../../lib/format.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { type StepChoice, StepRail } from './step-rail.tsx';
import type { GateView } from './use-gate-view.ts';

/** For which day the release is judged, and the steps in order with what the gate says of each. */
export function GateHead({ view, stepId, onStep }: StepChoice) {
  const t = useTexts('gate');
  const { gate, campaign, asOf } = view;
  const blocked = gate.steps.filter(({ state }) => state === 'noGo').length;
  return (
    <section className="border-b border-line bg-desk px-6 pt-3 pb-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-2">
        <h2 className="text-section">
          <Title view={view} />
        </h2>
        {gate.steps.length > 0 && (
          <p className="text-dense text-ink-2" role="status">
            {t('blockedSteps', { blocked, of: gate.steps.length })}
          </p>
        )}
        <AsOfChoice view={view} />
      </div>
      {gate.steps.length > 0 ? (
        <>
          <StepRail view={view} stepId={stepId} onStep={onStep} />
          <p className="pt-2 text-meta text-ink-2">{t(asOf === null ? 'judged' : 'judgedAsOf')}</p>
        </>
      ) : (
        <EmptyState
          icon={Workflow}
          sentence={t('steps.none')}
          primary={<ButtonLink href={`/campaigns/${campaign.id}?tab=plan`}>{t('steps.toPlan')}</ButtonLink>}
        />
      )}
    </section>
  );
}

function Title({ view: { campaign, asOf } }: { view: GateView }) {
  const t = useTexts('gate');
  const language = useLanguage();
  const { startsOn } = campaign.content;
  if (asOf !== null) return t('asOf.title', { day: formatDay(asOf, language) });
  return startsOn === null ? t('title') : t('titleOn', { day: formatDay(startsOn, language) });
}

function AsOfChoice({ view: { asOf, showAsOf, today } }: { view: GateView }) {
  const t = useTexts('gate.asOf');
  return (
    <div className="ml-auto flex items-center gap-2 text-dense text-ink-2">
      <span aria-hidden>{t('label')}</span>
      <DayField
        hideLabel
        label={t('label')}
        today={today}
        value={asOf ?? today}
        onChange={(day) => showAsOf(day === null || day === today ? null : day)}
      />
    </div>
  );
}
