import { useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { MustQuestions } from './must-questions.tsx';
import type { ComparisonForm } from './use-comparison-form.ts';

const laws = ['agreement', 'transfer', 'level'] as const;

/** What knocks out, and which assessment counts. */
export function MustFields({ form }: { form: ComparisonForm }) {
  const t = useTexts('comparisons');
  const { musts, basis } = form.draft;
  const change = (part: Partial<typeof musts>) => form.change({ musts: { ...musts, ...part } });
  return (
    <>
      <fieldset className="grid gap-1.5">
        <legend className="font-semibold">{t('form.musts')}</legend>
        <p className="text-dense text-ink-2">{t('form.mustsHint')}</p>
        {laws.map((law) => (
          <Checkbox
            key={law}
            isSelected={musts[law]}
            onChange={(isSelected) => change({ [law]: isSelected })}
          >
            {t(`form.${law}`)}
          </Checkbox>
        ))}
        <div className="max-w-60 pt-1">
          <NumberField
            label={t('form.cost')}
            description={t('form.costHint')}
            unit="€"
            minValue={0}
            maxValue={1_000_000_000}
            value={musts.maxYearlyCents === null ? null : musts.maxYearlyCents / 100}
            onChange={(euros) => change({ maxYearlyCents: euros === null ? null : Math.round(euros * 100) })}
          />
        </div>
        <MustQuestions form={form} />
      </fieldset>
      <RadioGroup
        label={t('form.basis')}
        options={[
          { id: 'newest', label: t('form.basisNewest') },
          { id: 'decided', label: t('form.basisDecided') },
        ]}
        value={basis}
        onChange={(next) => form.change({ basis: next })}
      />
    </>
  );
}
