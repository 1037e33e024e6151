import { Button as AriaButton } from 'react-aria-components/Button';
import type { GateStep } from '../../../../src-main/contract/campaign-gate.ts';
import type { Day, Id } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, formatDayOfYear } from '../../../lib/format.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Tag } from '../../../ui/tag.tsx';
import { kindIcon } from '../kind-icon.ts';
import { hurdlesOf } from './reasons.ts';
import { verdictShape } from './status-of.ts';
import type { GateView } from './use-gate-view.ts';

/** The gate as it is seen, and the step that somebody looks at. */
export interface StepChoice {
  view: GateView;
  /** The step whose obstacles alone are shown; null for all. */
  stepId: Id | null;
  onStep: (stepId: Id | null) => void;
}

/** The steps side by side: what each is, from which day on, and whether it may go. Pressing one shows its obstacles alone. */
export function StepRail({ view, stepId, onStep }: StepChoice) {
  const t = useTexts('gate.steps');
  return (
    <ol
      aria-label={t('label')}
      className="grid grid-cols-[repeat(auto-fit,minmax(97px,1fr))] overflow-hidden rounded-control border border-line-strong bg-surface"
    >
      {view.gate.steps.map((step) => {
        const isChosen = step.id === stepId;
        return (
          <li key={step.id} className="-mr-px -mb-px flex min-w-0 border-r border-b border-line">
            <AriaButton
              aria-pressed={isChosen}
              onPress={() => onStep(isChosen ? null : step.id)}
              className={classNames(
                'focus-inside flex w-full cursor-default flex-col items-start gap-0.5 px-2 py-2 text-left',
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

function StepWords({ step, view: { campaign, today } }: { step: GateStep } & Pick<StepChoice, 'view'>) {
  const plan = useTexts('campaignPlan');
  const kind = campaign.content.steps.find(({ id }) => id === step.id)?.kind ?? 'other';
  const Icon = kindIcon[kind];
  return (
    <>
      <span className="w-full text-dense font-semibold hyphens-auto wrap-break-word">
        <Icon aria-hidden size={16} strokeWidth={1.75} className="mr-1 inline-block align-text-bottom" />
        <span className="sr-only">{plan(`kind.${kind}`)}: </span>
        {step.name}
      </span>
      <span className="text-meta text-ink-2">
        <FirstDay
          startsOn={step.startsOn}
          today={today}
          year={(campaign.content.startsOn ?? today).slice(0, 4)}
        />
      </span>
      <span className="mt-auto pt-1">
        <Verdict step={step} />
      </span>
    </>
  );
}

interface FirstDayProps {
  startsOn: Day | null;
  today: Day;
  /** The year that the heading names already. */
  year: string;
}

function FirstDay({ startsOn, today, year }: FirstDayProps) {
  const t = useTexts('gate.steps');
  const language = useLanguage();
  if (startsOn === null) return t('noDay');
  const day = startsOn.startsWith(year) ? formatDayOfYear(startsOn, language) : formatDay(startsOn, language);
  return t(startsOn < today ? 'running' : 'from', { day });
}

function Verdict({ step }: { step: GateStep }) {
  const t = useTexts('gate.steps');
  const words = { go: 'free', conditional: 'conditional', noGo: 'hurdles' } as const;
  return <Tag status={verdictShape[step.state]}>{t(words[step.state], { count: hurdlesOf(step) })}</Tag>;
}
