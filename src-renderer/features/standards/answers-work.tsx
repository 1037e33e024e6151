import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerColumns, MappedAnswer } from '../../../src-main/contract/standards.ts';
import type { StatementChoice } from '../../../src-main/contract/statements.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerColumnFields } from './answer-columns.tsx';
import { AnswersSummary } from './answers-summary.tsx';
import { FileStatements } from './file-statements.tsx';
import { MappedRows } from './mapped-rows.tsx';
import { UnmappedRows } from './unmapped-rows.tsx';

export interface AnswersWorkProps {
  question: { hashes: string[]; columns: AnswerColumns | null; serviceId: string; saidOn: string };
  vendorId: string;
  onColumns: (columns: AnswerColumns) => void;
}

/** What a file says to our questions: looked through, mapped where nobody knows, and filed. */
export function AnswersWork({ question, vendorId, onColumns }: AnswersWorkProps) {
  const t = useTexts('standards');
  const { ask } = useAccess();
  const { data: preview, error } = useQuery({
    ...ask.standards.preview.queryOptions({ input: question }),
    placeholderData: keepPreviousData,
  });
  const [chosen, setChosen] = useState<Readonly<Record<string, StatementChoice>>>({});
  const [tab, setTab] = useState<'mapped' | 'unmapped'>('mapped');
  if (error && !preview) return <FailureNotice error={error} />;
  if (!preview) return <Waiting text={t('reading')} />;
  const choiceOf = (answer: MappedAnswer) => chosen[answer.statement.questionId] ?? 'later';
  const choose = (answers: readonly MappedAnswer[], choice: StatementChoice) =>
    setChosen({
      ...chosen,
      ...Object.fromEntries(answers.map(({ statement }) => [statement.questionId, choice])),
    });
  return (
    <>
      <FailureNotice error={error} />
      <AnswersSummary preview={preview} />
      {preview.table && <AnswerColumnFields table={preview.table} onChange={onColumns} />}
      <FileStatements
        {...{ preview, vendorId, choiceOf }}
        serviceId={question.serviceId}
        onTakeSure={(answers) => choose(answers, 'take')}
      />
      <Tabs
        label={t('answers')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'mapped', label: t('mapped'), count: preview.mapped.length },
          { id: 'unmapped', label: t('unmapped'), count: preview.unmapped.length },
        ]}
      >
        {tab === 'mapped' ? (
          <MappedRows
            rows={preview.mapped}
            choiceOf={choiceOf}
            canTake={preview.assessmentId !== null}
            onChoose={(answer, choice) => choose([answer], choice)}
          />
        ) : (
          <UnmappedRows rows={preview.unmapped} standard={preview.standard} questions={preview.questions} />
        )}
      </Tabs>
    </>
  );
}
