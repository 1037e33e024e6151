import { Button as AriaButton } from 'react-aria-components/Button';
import type { GateStep } from '../../../../src-main/contract/campaign-gate.ts';
import type { Day } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { GateHeadProps } from './gate-head.tsx';
import { hurdlesOf } from './reasons.ts';
import { verdictShape } from './status-of.ts';
import { stepIcon } from './step-icon.ts';

/** The steps side by side: what each is, from which day on, and whether it may go. Pressing one shows its obstacles alone. */
export function StepRail({ view, stepId, onStep }: GateHeadProps) {
  const t = useTexts('gate.steps');
  return (
    <ol
      aria-label={t('label')}
      className="flex flex-wrap overflow-hidden rounded-control border border-line-strong bg-surface"
    >
      {view.gate.steps.map((step) => {
        const isChosen = step.id === stepId;
        return (
          <li key={step.id} className="-mr-px -mb-px flex min-w-26 flex-1 border-r border-b border-line">
            <AriaButton
              aria-pressed={isChosen}
              onPress={() => onStep(isChosen ? null : step.id)}
              className={classNames(
                'focus-inside flex w-full cursor-default flex-col items-start gap-1 px-3 py-2.5 text-left',
                isChosen ? 'bg-accent-soft' : 'data-hovered:bg-neutral-soft',
              )}
            >
              <StepWords step={step} view={view} />
            </AriaButton>
          </li>
        );
      })}
    </ol>
  );
}

function StepWords({ step, view: { campaign, today } }: { step: GateStep } & Pick<GateHeadProps, 'view'>) {
  const t = useTexts('gate.steps');
  const kind = campaign.content.steps.find(({ id }) => id === step.id)?.kind ?? 'other';
  const Icon = stepIcon[kind];
  return (
    <>
      <span className="flex max-w-full items-start gap-1.5 font-semibold">
        <Icon aria-hidden size={16} strokeWidth={1.75} className="mt-0.5 shrink-0" />
        <span className="min-w-0 hyphens-auto wrap-anywhere">
          <span className="sr-only">{t(`kind.${kind}`)}: </span>
          {step.name}
        </span>
      </span>
      <span className="text-meta text-ink-2">
        <FirstDay startsOn={step.startsOn} today={today} />
      </span>
      <span className="mt-auto pt-1">
        <Verdict step={step} />
      </span>
    </>
  );
}

function FirstDay({ startsOn, today }: { startsOn: Day | null; today: Day }) {
  const t = useTexts('gate.steps');
  const language = useLanguage();
  if (startsOn === null) return t('noDay');
  return t(startsOn < today ? 'running' : 'from', { day: formatDay(startsOn, language) });
}

function Verdict({ step }: { step: GateStep }) {
  const t = useTexts('gate.steps');
  const words = { go: 'free', conditional: 'conditional', noGo: 'hurdles' } as const;
  return <Tag status={verdictShape[step.state]}>{t(words[step.state], { count: hurdlesOf(step) })}</Tag>;
}
