import { useQuery } from '@tanstack/react-query';
import type { Inquiry, ReturnSummary } from '../../../../src-main/contract/inquiries.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatInstant } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { AnswerRows } from './answer-rows.tsx';
import { FindingRows } from './finding-rows.tsx';
import { useChoices } from './use-choices.ts';

/** What came back: what differs from what was sent, each answer beside ours, and taking them over. */
export function ReturnWork({ summary, inquiry }: { summary: ReturnSummary; inquiry: Inquiry }) {
  const t = useTexts('inquiries');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data, error } = useQuery(ask.inquiries.returned.queryOptions({ input: { returnId: summary.id } }));
  const { choiceOf, choose, taken, merge, deed } = useChoices(summary.id, data?.rows ?? []);
  if (!data) return error ? <FailureNotice error={error} /> : <Waiting text={t('returned.loading')} />;
  const { rows, findings, assessmentId } = data;
  return (
    <div className="grid gap-4">
      <p className="wrap-anywhere">
        <strong>{summary.fileName}</strong>{' '}
        <span className="text-ink-2">
          {t('returned.facts', {
            at: formatInstant(summary.receivedAt, language),
            answered: summary.answered,
            questions: inquiry.questions,
            files: summary.evidenceFiles,
          })}
        </span>
      </p>
      <FindingRows findings={findings} />
      {rows.length === 0 ? (
        <Notice tone="caution" title={t('returned.nothing')} />
      ) : (
        <>
          <p className="text-dense text-ink-2">{t('returned.declared')}</p>
          {assessmentId === null && <NoAssessment inquiry={inquiry} />}
          <AnswerRows rows={rows} choiceOf={choiceOf} onChoose={choose} />
          <FailureNotice error={deed.error} />
          <div className="flex flex-wrap items-center gap-2">
            <Button
              variant={inquiry.state === 'returned' ? 'primary' : 'secondary'}
              isDisabled={assessmentId === null || merge === null}
              isPending={deed.isRunning}
              onPress={() => merge?.()}
            >
              {taken > 0 ? t('returned.take', { count: taken }) : t('returned.file')}
            </Button>
            {assessmentId !== null && (
              <ButtonLink href={`/assessments/${assessmentId}`}>{t('returned.toAssessment')}</ButtonLink>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** Without a running assessment nothing can be taken over; the way to one. */
function NoAssessment({ inquiry: { serviceId } }: { inquiry: Inquiry }) {
  const t = useTexts('inquiries');
  const { ask, engine } = useAccess();
  const start = useDeed();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  return (
    <Notice
      tone="caution"
      title={t('returned.noAssessment')}
      actions={
        <Button
          small
          isPending={start.isRunning}
          onPress={() =>
            void start.run(() => engine.assessments.start({ serviceId, assessor: settings?.actor ?? '' }))
          }
        >
          {t('returned.startAssessment')}
        </Button>
      }
    >
      {t('returned.noAssessmentText')}
      <FailureNotice error={start.error} />
    </Notice>
  );
}
