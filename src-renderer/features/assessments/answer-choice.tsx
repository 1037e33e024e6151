import { CircleQuestionMark } from 'lucide-react';
import type { AnswerValue } from '../../../src-main/contract/assessments.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { Status } from '../../ui/status.ts';
import type { Work } from './work.ts';

type Segment = Exclude<AnswerValue, 'unknown'>;

const segments: { id: Segment; status: Status; kbd: string }[] = [
  { id: 'fulfilled', status: 'ok', kbd: '1' },
  { id: 'partly', status: 'caution', kbd: '2' },
  { id: 'missing', status: 'risk', kbd: '3' },
  { id: 'notApplicable', status: 'na', kbd: '0' },
];

/** Four answers side by side, the quieter fifth below them, and what was said last time. */
export function AnswerChoice({ work, singleKeys }: { work: Work; singleKeys: boolean }) {
  const { assessment, step, answers, isLocked } = work;
  const t = useTexts('assessment');
  const questionId = step.question.id;
  const { value } = answers.textOf(questionId);
  const change = (next: AnswerValue | null) => answers.change(questionId, { value: next }, 'now');
  const last = assessment.lastTime.find((answer) => answer.questionId === questionId);
  const isUnknown = value === 'unknown';
  return (
    <div>
      <Segmented
        key={questionId}
        label={t('answer')}
        value={value === 'unknown' ? null : value}
        onChange={change}
        options={segments.map((segment) => ({ ...segment, label: t(segment.id) }))}
        isReadOnly={isLocked}
        shortcuts={singleKeys}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
        <Button
          small
          variant={isUnknown ? 'secondary' : 'quiet'}
          icon={CircleQuestionMark}
          aria-pressed={isUnknown}
          isDisabled={isLocked}
          onPress={() => change(isUnknown ? null : 'unknown')}
        >
          {isUnknown ? t('unknownKept1') : t('unknown')}
          {singleKeys && !isLocked && (
            <span aria-hidden>
              <KeyHint>U</KeyHint>
            </span>
          )}
        </Button>
        {value !== null && !isUnknown && !isLocked && (
          <Button small variant="quiet" onPress={() => change(null)}>
            {t('takeBack')}
          </Button>
        )}
        <span className="flex-1" />
        {last && (
          <p className="text-meta text-ink-2">
            {t('lastAnswer', { answer: t(`lastAnswers.${last.value ?? 'none'}`) })}
          </p>
        )}
      </div>
    </div>
  );
}
