import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Select } from '../../../ui/select.tsx';
import { FieldPair } from './plan-section.tsx';
import type { StepPart } from './step-part.ts';
import { TextChoice } from './text-choice.tsx';

const noPlace = 'no place';

/** The consent text that a step obtains or rests on, and the place that shows it. */
export function StepConsent({ plan, step }: StepPart) {
  const t = useTexts('campaignPlan');
  return (
    <FieldPair>
      <TextChoice
        label={t('step.consentText')}
        description={t('step.consentHint')}
        isReadOnly={plan.isFixed}
        value={step.consentTextId}
        onChange={(consentTextId) => void plan.chooseStep(step.id, { consentTextId, placeId: null })}
      />
      {step.consentTextId !== null && <Place plan={plan} step={step} textId={step.consentTextId} />}
    </FieldPair>
  );
}

function Place({ plan, step, textId }: StepPart & { textId: string }) {
  const t = useTexts('campaignPlan');
  const { ask } = useAccess();
  const { data: text } = useQuery(ask.consents.get.queryOptions({ input: { textId } }));
  if (!text) return null;
  const known = text.uses.filter(({ id, archivedAt }) => archivedAt === null || id === step.placeId);
  const isGone = step.placeId !== null && !known.some(({ id }) => id === step.placeId);
  return (
    <Select
      isReadOnly={plan.isFixed}
      label={t('step.place')}
      description={known.length === 0 ? t('step.noPlaces') : t('step.placeHint')}
      options={[
        { id: noPlace, label: t('step.noPlace') },
        ...known.map(({ id, name }) => ({ id, label: name })),
        ...(isGone && step.placeId ? [{ id: step.placeId, label: t('step.gone') }] : []),
      ]}
      value={step.placeId ?? noPlace}
      onChange={(id) => void plan.chooseStep(step.id, { placeId: id === noPlace ? null : id })}
    />
  );
}
