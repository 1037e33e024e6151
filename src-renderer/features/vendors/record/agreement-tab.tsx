import { useQuery } from '@tanstack/react-query';
import type { Answer, Assessment } from '../../../../src-main/contract/assessments.ts';
import type { Question, Questionnaire } from '../../../../src-main/contract/questionnaire.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Link } from '../../../ui/link.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';

type Value = NonNullable<Answer['value']> | 'open';
const shapes: Record<Value, Status> = {
  fulfilled: 'ok',
  partly: 'caution',
  missing: 'risk',
  notApplicable: 'na',
  unknown: 'unclear',
  open: 'open',
};

interface Clause {
  question: Question;
  answer: Answer | undefined;
}

/** What the contract under Art. 28(3) GDPR says, clause by clause, as the last run found it. */
export function AgreementTab({ assessment }: { assessment: Assessment | null }) {
  const t = useTexts('vendor');
  const c = useTexts('contract');
  const language = useLanguage();
  const questionnaire = useAgreementQuestions(assessment?.id ?? null);
  if (!assessment) return <p className="bg-surface px-6 py-5 text-ink-2">{t('agreement.none')}</p>;
  if (!questionnaire) return null;
  const hidden = new Set(assessment.result.hidden.map(({ questionId }) => questionId));
  const answers = new Map(assessment.answers.map((answer) => [answer.questionId, answer]));
  const asked = questionnaire.questions.filter(({ id }) => !hidden.has(id));
  const open = asked.find(({ id }) => (answers.get(id)?.value ?? null) === null) ?? asked[0];
  const firstOpen = encodeURIComponent(open?.id ?? '');
  return (
    <div className="grid gap-6 bg-surface px-6 py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-ink-2">
          {t('agreement.basis', { run: assessment.run, day: formatDay(questionnaire.asOf, language) })}
        </p>
        <div className="flex flex-wrap gap-2">
          <ButtonLink small href={`/assessments/${assessment.id}?question=${firstOpen}`}>
            {c('versions.beside')}
          </ButtonLink>
          <ButtonLink small href={`/assessments/${assessment.id}/versions`}>
            {c('versions.link')}
          </ButtonLink>
        </div>
      </div>
      {questionnaire.groups.map(({ id, title }) => {
        const clauses = questionnaire.questions
          .filter(({ group, id: questionId }) => group === id && !hidden.has(questionId))
          .map((question) => ({ question, answer: answers.get(question.id) }));
        if (clauses.length === 0) return null;
        return (
          <ClauseGroup
            key={id}
            title={inLanguage(title, language)}
            clauses={clauses}
            assessmentId={assessment.id}
          />
        );
      })}
    </div>
  );
}

function useAgreementQuestions(assessmentId: string | null): Questionnaire | undefined {
  const { ask } = useAccess();
  const { data } = useQuery({
    ...ask.assessments.questionnaires.queryOptions({ input: { assessmentId: assessmentId ?? '' } }),
    enabled: assessmentId !== null,
  });
  return data?.questionnaires.find(({ id }) => id === 'processingAgreement');
}

interface ClauseGroupProps {
  title: string;
  clauses: readonly Clause[];
  assessmentId: string;
}

function ClauseGroup({ title, clauses, assessmentId }: ClauseGroupProps) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const done = clauses.filter(({ answer }) => answer?.value === 'fulfilled').length;
  return (
    <section>
      <SectionHeading aside={t('agreement.count', { done, total: clauses.length })}>{title}</SectionHeading>
      <PlainTable
        caption={title}
        hideCaption
        rows={clauses}
        rowId={({ question }) => question.id}
        columns={[
          {
            id: 'clause',
            header: t('agreement.clause'),
            isRowHeader: true,
            cell: ({ question }) => (
              <Link quiet href={`/assessments/${assessmentId}?question=${encodeURIComponent(question.id)}`}>
                {inLanguage(question.label, language)}
              </Link>
            ),
          },
          { id: 'answer', header: t('agreement.answer'), cell: ({ answer }) => <Value answer={answer} /> },
          { id: 'quote', header: t('agreement.quote'), cell: ({ answer }) => <Quote answer={answer} /> },
        ]}
      />
    </section>
  );
}

function Value({ answer }: { answer: Answer | undefined }) {
  const t = useTexts('vendor');
  const value = answer?.value ?? 'open';
  return (
    <Tag bare status={shapes[value]}>
      {t(`agreement.values.${value}`)}
    </Tag>
  );
}

function Quote({ answer }: { answer: Answer | undefined }) {
  const t = useTexts('vendor');
  const place = answer?.place ?? '';
  const text = answer?.quote || answer?.note;
  if (!text && !place) return <span className="text-ink-3">–</span>;
  return (
    <div className="max-w-130 py-1 wrap-anywhere">
      {text && <p className={answer?.quote ? 'font-serif' : 'text-ink-2'}>{text}</p>}
      {place && (
        <p className="text-meta text-ink-2">
          {/^\d+$/.test(place) ? t('agreement.page', { page: place }) : place}
        </p>
      )}
    </div>
  );
}
