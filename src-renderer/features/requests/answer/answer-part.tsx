import { PenLine } from 'lucide-react';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { AnswerEditor } from './answer-editor.tsx';
import { AnswerPaper, EarlierAnswers } from './answer-paper.tsx';
import { answerPlace, useBeginAnswer } from './use-begin-answer.ts';

/** The answer to the person: drafted, written, recorded. */
export function AnswerPart({ request }: { request: DataRequest }) {
  const t = useTexts('requests.record.answer');
  const { answer, draft } = request;
  return (
    <section id={answerPlace} className="border-t border-line px-6 py-4">
      <SectionHeading>{t('title')}</SectionHeading>
      <div className="grid gap-4 pt-3">
        {answer && <AnswerPaper request={request} answer={answer} />}
        {!answer && draft && <AnswerEditor request={request} draft={draft} />}
        {!answer && !draft && <BeginAnswer request={request} />}
        <EarlierAnswers request={request} />
      </div>
    </section>
  );
}

function BeginAnswer({ request }: { request: DataRequest }) {
  const t = useTexts('requests.record.answer');
  const { begin, canBegin, isRunning, error } = useBeginAnswer(request);
  return (
    <div className="grid justify-items-start gap-3">
      <p className="text-ink-2">{t('none')}</p>
      <Button icon={PenLine} isDisabled={!canBegin} isPending={isRunning} onPress={begin}>
        {t('act')}
      </Button>
      <FailureNotice error={error} />
    </div>
  );
}
