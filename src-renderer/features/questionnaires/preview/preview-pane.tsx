import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerValue } from '../../../../src-main/contract/assessments.ts';
import type { OwnContent, Preview, PreviewCase } from '../../../../src-main/contract/own-questionnaires.ts';
import { QuestionFact } from '../../../../src-main/contract/questionnaire.ts';
import { ProtectionNeed } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { AnswerSegments } from '../../../lib/answer-segments.tsx';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Select } from '../../../ui/select.tsx';
import type { Status } from '../../../ui/status.ts';

const shapes: Record<'blocker' | 'major' | 'minor', Status> = {
  blocker: 'risk',
  major: 'caution',
  minor: 'minor',
};

const beginning: PreviewCase = { need: 'normal', facts: ['isProcessor'], answers: [] };

/** The questionnaire as an assessment asks it, by the same rules: what is asked, hidden, found and reached. Nothing is kept. */
export function PreviewPane({ id, content }: { id: string; content: OwnContent }) {
  const t = useTexts('questionnaires');
  const { ask } = useAccess();
  const [told, tell] = useState(beginning);
  const { data, error } = useQuery({
    ...ask.questionnaires.preview.queryOptions({ input: { id, content, case: told } }),
    placeholderData: keepPreviousData,
  });
  const answer = (questionId: string, value: AnswerValue | null) =>
    tell((now) => {
      const others = now.answers.filter((each) => each.questionId !== questionId);
      return { ...now, answers: value === null ? others : [...others, { questionId, value }] };
    });
  return (
    <div className="grid gap-5 px-5 py-4">
      <p className="text-dense text-ink-2">{t('preview.text')}</p>
      <CaseFields told={told} onChange={tell} />
      <FailureNotice error={error} />
      {data && <Figures preview={data} />}
      {data && <Questions preview={data} told={told} onAnswer={answer} />}
      {data && data.hidden.length > 0 && <Hidden preview={data} />}
    </div>
  );
}

function CaseFields({ told, onChange }: { told: PreviewCase; onChange: (next: PreviewCase) => void }) {
  const t = useTexts('questionnaires');
  return (
    <details>
      <summary className="cursor-default text-dense font-semibold">{t('preview.service')}</summary>
      <div className="grid gap-2 pt-2">
        <Select
          label={t('preview.need')}
          options={ProtectionNeed.options.map((id) => ({ id, label: t(`needs.${id}`) }))}
          value={told.need}
          onChange={(need) => onChange({ ...told, need })}
        />
        {QuestionFact.options.map((fact) => (
          <Checkbox
            key={fact}
            isSelected={told.facts.includes(fact)}
            onChange={(holds) =>
              onChange({
                ...told,
                facts: holds ? [...told.facts, fact] : told.facts.filter((one) => one !== fact),
              })
            }
          >
            {t(`facts.${fact}`)}
          </Checkbox>
        ))}
        {told.answers.length > 0 && (
          <div>
            <Button small variant="quiet" onPress={() => onChange({ ...told, answers: [] })}>
              {t('preview.clear')}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

function Figures({ preview }: { preview: Preview }) {
  const t = useTexts('questionnaires');
  const { answered, asked, reached, share } = preview;
  return (
    <p className="text-dense" role="status">
      {t('preview.answered', { answered, asked })}{' '}
      {reached === null ? t('preview.noPoints') : t('preview.reached', { reached })}{' '}
      {t('preview.share', { share })}
    </p>
  );
}

interface QuestionsProps {
  preview: Preview;
  told: PreviewCase;
  onAnswer: (questionId: string, value: AnswerValue | null) => void;
}

function Questions({ preview, told, onAnswer }: QuestionsProps) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const hidden = new Set(preview.hidden.map(({ questionId }) => questionId));
  const { groups, questions } = preview.questionnaire;
  if (questions.length === 0) return <p className="text-dense text-ink-2">{t('preview.empty')}</p>;
  return groups.map((group) => {
    const asked = questions.filter((question) => question.group === group.id && !hidden.has(question.id));
    if (asked.length === 0) return null;
    return (
      <section key={group.id} className="grid gap-5">
        <SectionHeading>{inLanguage(group.title, language)}</SectionHeading>
        {asked.map((question) => {
          const finding = preview.findings.find(({ questionId }) => questionId === question.id);
          return (
            <div key={question.id} className="grid gap-2">
              <h3 className="font-semibold text-pretty">
                {inLanguage(question.text, language) || t('unnamed')}
              </h3>
              <p className="text-dense text-ink-2">{inLanguage(question.why, language)}</p>
              <p className="text-meta text-ink-2">
                {question.articles.map((article) => inLanguage(article, language)).join(' · ')}
              </p>
              <AnswerSegments
                questionId={question.id}
                kind={question.answerKind ?? 'degrees'}
                value={told.answers.find(({ questionId }) => questionId === question.id)?.value ?? null}
                onChange={(value) => onAnswer(question.id, value)}
                shortcuts={false}
              />
              {finding && (
                <Notice
                  tag={{ status: shapes[finding.severity], text: t(`answer.severities.${finding.severity}`) }}
                >
                  {inLanguage(finding.reason, language)}
                </Notice>
              )}
            </div>
          );
        })}
      </section>
    );
  });
}

function Hidden({ preview }: { preview: Preview }) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const labels = new Map(preview.questionnaire.questions.map(({ id, label }) => [id, label]));
  return (
    <section className="grid gap-2">
      <SectionHeading>{t('preview.hidden', { count: preview.hidden.length })}</SectionHeading>
      <ul className="grid gap-2 text-dense text-ink-2">
        {preview.hidden.map(({ questionId, reason }) => {
          const label = labels.get(questionId);
          return (
            <li key={questionId}>
              <strong>{(label && inLanguage(label, language)) || t('unnamed')}</strong>{' '}
              {inLanguage(reason, language)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
