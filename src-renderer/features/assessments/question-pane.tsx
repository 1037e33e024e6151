import { type ClipboardEvent, type DragEvent, useEffect, useRef } from 'react';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { AnswerChoice } from './answer-choice.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { LockedNotice } from './locked-notice.tsx';
import { QuestionFindings } from './question-findings.tsx';
import { QuestionFooter } from './question-footer.tsx';
import { QuestionHead } from './question-head.tsx';
import { QuestionTexts } from './question-texts.tsx';
import { VendorSaid } from './vendor-said.tsx';
import type { Work } from './work.ts';

/** One question with everything that belongs to its answer; files can be dropped and pasted anywhere on it. */
export function QuestionPane({ work, singleKeys }: { work: Work; singleKeys: boolean }) {
  const { assessment, step, answers, evidence, isLocked } = work;
  const questionId = step.question.id;
  const heading = useFocusOnChange(questionId);
  const scroller = useScrollToTop(questionId);
  const takeFiles = (event: DragEvent | ClipboardEvent, files: FileList) => {
    if (isLocked || event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    evidence.take([...files]);
  };
  return (
    <section
      aria-labelledby="question-heading"
      className="flex h-full min-h-0 flex-col bg-surface"
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => takeFiles(event, event.dataTransfer.files)}
      onPaste={(event) => takeFiles(event, event.clipboardData.files)}
    >
      <div ref={scroller} className="relative min-h-0 flex-1 overflow-y-auto px-6 pt-4 pb-6">
        <div className="flex max-w-152 flex-col gap-5">
          {isLocked && <LockedNotice assessment={assessment} />}
          <QuestionHead work={work} headingRef={heading} />
          <AnswerChoice work={work} singleKeys={singleKeys} />
          <FailureNotice error={answers.error} onRetry={answers.retry} />
          <QuestionFindings work={work} />
          <QuestionTexts key={questionId} work={work} />
          <EvidenceList work={work} />
          <VendorSaid work={work} />
        </div>
      </div>
      <QuestionFooter work={work} />
    </section>
  );
}

/** Moves the focus to the new question, but not when the page has just been opened. */
function useFocusOnChange(questionId: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(questionId);
  useEffect(() => {
    if (shown.current === questionId) return;
    shown.current = questionId;
    heading.current?.focus({ preventScroll: true });
  }, [questionId]);
  return heading;
}

function useScrollToTop(questionId: string) {
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question starts at its top
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [questionId]);
  return scroller;
}
