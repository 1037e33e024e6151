import type { BreachLaw } from '../../../../src-main/contract/breach-deadlines.ts';
import type { Exemption, Recommendation } from '../../../../src-main/contract/breach-risk.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';

export interface ExemptionFieldProps {
  law: BreachLaw;
  /** Exemptions that the facts make worth a look, with the reason. */
  worthChecking: Recommendation['exemptions'];
  value: Exemption | null;
  onChange: (exemption: Exemption | null) => void;
}

const none = 'none';

/** Which of the three exemptions of Art. 34(3) GDPR holds, each with what it takes. */
export function ExemptionField({ law, worthChecking, value, onChange }: ExemptionFieldProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const hintOf = (id: Exemption) => worthChecking.find((each) => each.id === id)?.text[language];
  return (
    <RadioGroup<Exemption | typeof none>
      label={t('decisions.exemption')}
      options={[
        { id: none, label: t('decisions.noExemption'), description: t('decisions.noExemptionHint') },
        ...law.exemptions.map(({ id, title, help }) => ({
          id,
          label: title[language],
          description: [help[language], hintOf(id)].filter(Boolean).join(' '),
        })),
      ]}
      value={value ?? none}
      onChange={(id) => onChange(id === none ? null : id)}
    />
  );
}
