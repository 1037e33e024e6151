import { CircleQuestionMark } from 'lucide-react';
import type { AnswerValue } from '../../../src-main/contract/assessments.ts';
import { useTexts } from '../../i18n/messages.ts';
import { AnswerSegments } from '../../lib/answer-segments.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import type { Work } from './work.ts';

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
      <AnswerSegments
        questionId={questionId}
        kind={step.question.answerKind ?? 'degrees'}
        value={value}
        onChange={change}
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
