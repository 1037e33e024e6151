import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { OwnerField } from '../../../lib/owner-field.tsx';
import { usePeople } from '../../../lib/use-people.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { PersonaChoice } from './persona-choice.tsx';
import { FieldRow, PlanSection } from './plan-section.tsx';
import { ScoringField } from './scoring-field.tsx';
import type { Plan } from './use-plan.ts';

/** What the campaign is about: goal, audience, period, owner, budget, and the personas for whom it is made. */
export function FactsPart({ plan }: { plan: Plan }) {
  const t = useTexts('campaignPlan');
  const { content, isFixed, type, flush } = plan;
  const leave = () => void flush();
  return (
    <PlanSection plan={plan} item="facts" title={t('facts.title')}>
      <div className="grid max-w-220 gap-4">
        <TextField
          isRequired
          isReadOnly={isFixed}
          label={t('facts.name')}
          maxLength={500}
          value={content.name}
          onChange={(name) => type({ name })}
          onBlur={leave}
          error={content.name.trim() === '' ? t('facts.nameMissing') : undefined}
        />
        <FieldRow>
          <TextArea
            isReadOnly={isFixed}
            label={t('facts.goal')}
            minRows={2}
            value={content.goal}
            onChange={(goal) => type({ goal })}
            onBlur={leave}
          />
          <TextArea
            isReadOnly={isFixed}
            label={t('facts.audience')}
            minRows={2}
            value={content.audience}
            onChange={(audience) => type({ audience })}
            onBlur={leave}
          />
        </FieldRow>
        <Period plan={plan} />
        <Figures plan={plan} />
        <PersonaChoice
          isReadOnly={isFixed}
          value={content.personaIds}
          onChange={(personaIds) => void plan.choose({ personaIds })}
        />
        <ScoringField plan={plan} />
      </div>
    </PlanSection>
  );
}

function Period({ plan: { content, isFixed, choose } }: { plan: Plan }) {
  const t = useTexts('campaignPlan');
  const { startsOn, endsOn } = content;
  const isReversed = startsOn !== null && endsOn !== null && endsOn < startsOn;
  return (
    <FieldRow>
      <DayField
        isReadOnly={isFixed}
        label={t('facts.startsOn')}
        value={startsOn}
        onChange={(day) => void choose({ startsOn: day })}
      />
      <DayField
        isReadOnly={isFixed}
        label={t('facts.endsOn')}
        value={endsOn}
        onChange={(day) => void choose({ endsOn: day })}
        error={isReversed ? t('facts.reversed') : undefined}
      />
      <Owner ownerId={content.ownerId} isFixed={isFixed} onChange={(ownerId) => void choose({ ownerId })} />
    </FieldRow>
  );
}

interface OwnerProps {
  ownerId: string | null;
  isFixed: boolean;
  onChange: (ownerId: string) => void;
}

function Owner({ ownerId, isFixed, onChange }: OwnerProps) {
  const t = useTexts('people');
  const { nameOf } = usePeople();
  if (!isFixed) return <OwnerField value={ownerId} onChange={onChange} />;
  return (
    <TextField isReadOnly label={t('owner')} value={nameOf(ownerId) ?? '–'} onChange={() => undefined} />
  );
}

function Figures({ plan: { content, isFixed, choose } }: { plan: Plan }) {
  const t = useTexts('campaignPlan');
  const { audienceSize, budgetCents } = content;
  return (
    <FieldRow>
      <NumberField
        isReadOnly={isFixed}
        label={t('facts.audienceSize')}
        description={t('facts.audienceSizeHint')}
        minValue={0}
        maxValue={1_000_000_000}
        formatOptions={{ maximumFractionDigits: 0 }}
        value={audienceSize}
        onChange={(size) => void choose({ audienceSize: size })}
      />
      <NumberField
        isReadOnly={isFixed}
        label={t('facts.budget')}
        minValue={0}
        maxValue={1_000_000_000}
        formatOptions={{ minimumFractionDigits: 2, maximumFractionDigits: 2 }}
        unit="€"
        value={budgetCents === null ? null : budgetCents / 100}
        onChange={(euro) => void choose({ budgetCents: euro === null ? null : Math.round(euro * 100) })}
      />
    </FieldRow>
  );
}
