import { useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import type { StepPart } from './step-part.ts';

/** Which fields of the form the step needs: a field that nothing needs has to go (Art. 5(1)(c) GDPR). */
export function StepData({ plan, step }: StepPart) {
  const t = useTexts('campaignPlan');
  const { fields } = plan.content;
  if (fields.length === 0) return null;
  const set = (fieldId: string, isNeeded: boolean) => {
    const others = step.fieldIds.filter((id) => id !== fieldId);
    void plan.chooseStep(step.id, { fieldIds: isNeeded ? [...others, fieldId] : others });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its own frame and legend
    <div role="group" aria-label={t('step.data')} className="grid gap-1">
      <p className="font-semibold">{t('step.data')}</p>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {fields.map(({ id, label }) => (
          <Checkbox
            key={id}
            isReadOnly={plan.isFixed}
            isSelected={step.fieldIds.includes(id)}
            onChange={(isNeeded) => set(id, isNeeded)}
          >
            {label}
          </Checkbox>
        ))}
      </div>
    </div>
  );
}
