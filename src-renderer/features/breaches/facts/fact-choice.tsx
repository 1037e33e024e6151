import type { Particular } from '../../../../src-main/contract/breach-particulars.ts';
import {
  BreachKind,
  Consequence,
  Exfiltration,
  Recipient,
} from '../../../../src-main/contract/breach-risk.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { type ChoiceBasics, ChoiceField, ManyField, YesNoField } from './choice-fields.tsx';

export interface FactChoiceProps {
  basics: ChoiceBasics;
  particular: Particular;
  choose: (next: Particular) => void;
}

/** An answer that is picked from a few: yes or no, one of, any of. */
export function FactChoice({ basics, particular, choose }: FactChoiceProps) {
  const t = useTexts('breach');
  switch (particular.key) {
    case 'kinds':
      return (
        <ManyField
          {...basics}
          options={BreachKind.options.map((id) => ({
            id,
            label: t(`value.kinds.${id}`),
            description: t(`value.kindHints.${id}`),
          }))}
          values={particular.value ?? []}
          onChange={(value) => choose({ key: 'kinds', value })}
        />
      );
    case 'consequences':
      return (
        <ManyField
          {...basics}
          options={Consequence.options.map((id) => ({ id, label: t(`value.consequences.${id}`) }))}
          values={particular.value ?? []}
          alone="none"
          onChange={(value) => choose({ key: 'consequences', value })}
        />
      );
    case 'exfiltration':
      return (
        <ChoiceField
          {...basics}
          options={Exfiltration.options.map((id) => ({ id, label: t(`value.exfiltration.${id}`) }))}
          value={particular.value}
          onChange={(value) => choose({ key: 'exfiltration', value })}
        />
      );
    case 'recipient':
      return (
        <ChoiceField
          {...basics}
          options={Recipient.options.map((id) => ({ id, label: t(`value.recipient.${id}`) }))}
          value={particular.value}
          onChange={(value) => choose({ key: 'recipient', value })}
        />
      );
    case 'specialCategories':
    case 'vulnerablePeople':
    case 'identityDocuments':
    case 'financialData':
    case 'credentials':
    case 'encryptedWithSafeKey':
    case 'deletionConfirmed':
    case 'malicious':
    case 'restorable':
      return (
        <YesNoField
          {...basics}
          value={particular.value}
          onChange={(value) => choose(withValue(particular, value))}
        />
      );
    default:
      return null;
  }
}

/** The same question with another answer of its own type. */
function withValue<Question extends Particular>(question: Question, value: Question['value']): Question {
  return { ...question, value };
}
