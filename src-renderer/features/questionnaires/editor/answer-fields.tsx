import { useTexts } from '../../../i18n/messages.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import type { QuestionEditing } from './question-editing.ts';

const kinds = ['degrees', 'yesNo', 'statement'] as const;
const severities = ['blocker', 'major', 'minor'] as const;

/** How a question is answered, what its absence weighs, and how much it counts. */
export function AnswerFields({ editing }: { editing: QuestionEditing }) {
  const t = useTexts('questionnaires');
  const { question, isLocked } = editing;
  return (
    <div className="grid items-start gap-x-4 gap-y-3 @min-[560px]:grid-cols-2">
      <Select
        label={t('answer.kind')}
        isReadOnly={isLocked}
        options={kinds.map((id) => ({ id, label: t(`answer.kinds.${id}`) }))}
        value={question.answerKind}
        onChange={(answerKind) => editing.choose({ answerKind })}
      />
      {question.answerKind !== 'statement' && (
        <>
          <Select
            label={t('answer.severity')}
            isReadOnly={isLocked}
            options={severities.map((id) => ({
              id,
              label: t(`answer.severities.${id}`),
              description: t(`answer.severityTexts.${id}`),
            }))}
            value={question.severity}
            onChange={(severity) => editing.choose({ severity })}
          />
          <NumberField
            label={t('answer.weight')}
            description={t('answer.weightText')}
            minValue={0}
            maxValue={10}
            isReadOnly={isLocked}
            value={question.weight}
            onChange={(weight) => editing.choose({ weight: weight ?? 0 })}
          />
        </>
      )}
    </div>
  );
}
