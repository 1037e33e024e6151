import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { AnswerValue } from '../../../../src-main/contract/assessments.ts';
import type { Attachment } from '../../../../src-main/contract/attachments.ts';
import type { ClauseTouch, ContractComparison } from '../../../../src-main/contract/contract-versions.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { failureOf } from '../../../lib/failures.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useActor } from '../../../lib/use-actor.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { nameOf } from './clause-list.tsx';
import type { VersionsInput } from './use-versions.ts';

export interface TouchedPanelProps {
  input: VersionsInput;
  comparison: ContractComparison;
  before: Attachment;
  after: Attachment;
}

interface Touched {
  id: string;
  label: string;
  by: ClauseTouch['by'];
  clause: string;
  value: AnswerValue | null;
}

/** The questions that rest on changed clauses, and the act that opens exactly them again. */
export function TouchedPanel(props: TouchedPanelProps) {
  const { assessment } = props.input;
  const t = useTexts('contract');
  const a = useTexts('assessment');
  const touched = useTouched(props);
  const [isAsking, ask] = useState(false);
  const reopening = useReopen(props, touched);
  const count = touched.filter(isToReopen).length;
  const isLocked = assessment.decision !== null;
  return (
    <section>
      <SectionHeading aside={touched.length}>{t('versions.touchedTitle')}</SectionHeading>
      <Told {...{ touched, count }} />
      {touched.length > 0 && (
        <PlainTable
          caption={t('versions.touchedTitle')}
          hideCaption
          rows={touched}
          rowId={({ id }) => id}
          columns={[
            { id: 'question', header: a('paneQuestion'), isRowHeader: true, cell: ({ label }) => label },
            {
              id: 'answer',
              header: a('answer'),
              cell: ({ value }) => (value === null ? t('versions.open') : a(`lastAnswers.${value}`)),
            },
            {
              id: 'clause',
              header: t('versions.clauses'),
              cell: ({ clause, by }) => `${clause} (${t(`versions.by.${by}`)})`,
            },
          ]}
        />
      )}
      {count > 0 && (
        <div className="pt-3">
          <Button variant="primary" onPress={() => ask(true)}>
            {t(isLocked ? 'versions.startNext' : 'versions.reopen', { count })}
          </Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={ask}
        title={t('versions.confirmTitle', { count })}
        confirmLabel={t(isLocked ? 'versions.startNext' : 'versions.reopen', { count })}
        cancelLabel={t('versions.cancel')}
        isPending={reopening.isRunning}
        onConfirm={reopening.run}
      >
        <p>{t(isLocked ? 'versions.confirmLocked' : 'versions.confirmText', { count })}</p>
        <ul className="list-disc py-2 pl-5">
          {touched.filter(isToReopen).map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
        <FailureNotice error={reopening.error} />
        {reopening.running && <Button onPress={reopening.goToRunning}>{t('versions.goOn')}</Button>}
      </ConfirmDialog>
    </section>
  );
}

/** What the list below means: what is opened again, and what is not and why. */
function Told({ touched, count }: { touched: readonly Touched[]; count: number }) {
  const t = useTexts('contract');
  const isElsewhere = touched.some(({ by, value }) => by === 'otherFile' && value !== null);
  return (
    <div className="flex max-w-170 flex-col gap-1 py-1 text-ink-2">
      {count > 0 && <p>{t('versions.touchedText')}</p>}
      {count === 0 && (
        <Notice
          tone="neutral"
          title={t(touched.length === 0 ? 'versions.nothingTouched' : 'versions.nothingToReopen')}
        >
          {touched.some(({ value }) => value === null) && t('versions.openOnes')}
        </Notice>
      )}
      {isElsewhere && <p>{t('versions.otherFileText')}</p>}
    </div>
  );
}

/** An answer that rests on a changed clause; what is open stays open, and what cites another file does not rest on it. */
function isToReopen({ value, by }: Touched): boolean {
  return value !== null && by !== 'otherFile';
}

function useTouched({ input, comparison }: TouchedPanelProps): Touched[] {
  const t = useTexts('contract');
  const language = useLanguage();
  const { assessment, questionnaires } = input;
  const values = new Map(assessment.answers.map(({ questionId, value }) => [questionId, value]));
  const changed = comparison.clauses.filter(({ status }) => status !== 'unchanged' && status !== 'moved');
  return questionnaires
    .flatMap(({ questions }) => questions)
    .flatMap(({ id, label }) => {
      const touch = comparison.touched.find((one) => one.id === id);
      if (!touch) return [];
      const clause = changed.find(({ checks }) => checks.some((check) => check.id === id));
      const name = nameOf(clause?.after ?? clause?.before ?? null, t('versions.unnamed'));
      return [
        { id, by: touch.by, label: inLanguage(label, language), clause: name, value: values.get(id) ?? null },
      ];
    });
}

function useReopen({ input, before, after }: TouchedPanelProps, touched: readonly Touched[]) {
  const { engine } = useAccess();
  const navigate = useNavigate();
  const t = useTexts('contract');
  const [assessor] = useActor();
  const announce = useDoneToast();
  const deed = useDeed();
  const go = (assessmentId: string, question?: string) =>
    void navigate({ to: '/assessments/$assessmentId', params: { assessmentId }, search: { question } });
  const failure = deed.error ? failureOf(deed.error) : null;
  const running = failure?.code === 'ASSESSMENT_RUNNING' ? failure.data.assessmentId : null;
  return {
    isRunning: deed.isRunning,
    error: deed.error,
    running,
    goToRunning: () => running && go(running),
    run: () =>
      void deed.run(async () => {
        const questions = touched
          .filter(isToReopen)
          .map(({ id, clause }) => ({ questionId: id, clause: clause.slice(0, 500) }));
        const { assessmentId, reopened } = await engine.assessments.reopen({
          assessmentId: input.assessment.id,
          before: before.hash,
          after: after.hash,
          questions,
          assessor,
        });
        announce(t('versions.reopened', { count: reopened.length }));
        go(assessmentId, reopened[0]);
      }),
  };
}
