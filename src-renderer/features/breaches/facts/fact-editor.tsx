import type { Particular } from '../../../../src-main/contract/breach-particulars.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { ChipsField } from '../../../ui/chips-field.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { EstimateField } from './estimate-field.tsx';
import { FactChoice } from './fact-choice.tsx';
import { HoursField } from './hours-field.tsx';
import type { Fact } from './use-fact.ts';

export interface FactEditorProps {
  label: string;
  hint: string | undefined;
  fact: Fact;
  zone: string;
}

/** The field that fits the answer: words, a number, a moment, a choice. */
export function FactEditor({ label, hint, fact, zone }: FactEditorProps) {
  const t = useTexts('breach');
  const words = useDateTimeWords(zone);
  const { particular } = fact.value;
  const basics = { label, hideLabel: true, ...(hint ? { description: hint } : {}) };
  const choose = (next: Particular) => fact.choose({ particular: next });
  switch (particular.key) {
    case 'nature':
    case 'howDetected':
    case 'consequencesText':
    case 'priorMeasures':
    case 'encryption':
    case 'crossBorder':
    case 'otherAuthorities':
    case 'advice':
      return (
        <TextArea
          {...basics}
          minRows={2}
          value={particular.value ?? ''}
          onChange={(value) => fact.type({ particular: { key: particular.key, value } })}
          onBlur={fact.flush}
        />
      );
    case 'subjectCategories':
    case 'recordCategories':
      return (
        <ChipsField
          {...basics}
          addLabel={t('facts.add')}
          removeLabel={(value) => t('facts.remove', { value })}
          placeholder={t('facts.chipsHint')}
          values={particular.value ?? []}
          onChange={(value) => choose({ key: particular.key, value })}
        />
      );
    case 'subjectCount':
    case 'recordCount':
      return (
        <EstimateField
          {...basics}
          value={particular.value}
          onChange={(value) => choose({ key: particular.key, value })}
        />
      );
    case 'restoredWithinHours':
      return (
        <HoursField
          {...basics}
          value={particular.value}
          onChange={(value) => choose({ key: 'restoredWithinHours', value })}
        />
      );
    case 'discoveredAt':
    case 'occurredFrom':
    case 'occurredTo':
    case 'processorAwareAt':
      return (
        <DateTimeField
          {...basics}
          {...{ zone, words }}
          value={particular.value}
          onChange={(value) => choose({ key: particular.key, value })}
        />
      );
    default:
      return <FactChoice {...{ basics, particular, choose }} />;
  }
}
