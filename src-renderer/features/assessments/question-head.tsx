import { GitCompare } from 'lucide-react';
import type { Ref } from 'react';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { inLanguage } from '../../lib/format.ts';
import { useSectionTitle } from '../../lib/section-title.ts';
import { Tag } from '../../ui/tag.tsx';
import type { Work } from './work.ts';

/** Where one is, the question as heading, why it is asked and which law it serves. */
export function QuestionHead({ work, headingRef }: { work: Work; headingRef: Ref<HTMLHeadingElement> }) {
  const { assessment, step } = work;
  const t = useTexts('assessment');
  const c = useTexts('contract');
  const titleOf = useSectionTitle();
  const language = useLanguage();
  const { question, questionnaire, group, number, count } = step;
  const last = assessment.lastTime.find(({ questionId }) => questionId === question.id);
  const isReopened = Boolean(last?.reopened) && work.answers.textOf(question.id).value === null;
  const isNew = assessment.changedQuestions.includes(question.id);
  return (
    <header>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-meta text-ink-2">
        <p className="font-semibold">
          {t('context', {
            questionnaire: titleOf(questionnaire),
            group: inLanguage(group.title, language),
            number,
            count,
          })}
        </p>
        {isReopened && <Tag status="caution">{c('clauseChanged')}</Tag>}
        {isNew && (
          <p className="flex items-center gap-1">
            <GitCompare aria-hidden size={13} strokeWidth={2} />
            {t('isNew')}
          </p>
        )}
      </div>
      <h1
        id="question-heading"
        ref={headingRef}
        tabIndex={-1}
        className="mt-1 text-dialog font-semibold text-pretty outline-none"
      >
        {inLanguage(question.text, language)}
      </h1>
      <p className="mt-2 text-base text-ink-2">{inLanguage(question.why, language)}</p>
      <p className="mt-1 text-dense text-ink-2">
        <span className="sr-only">{t('lawAt')}: </span>
        {question.articles.map((article) => inLanguage(article, language)).join(' · ')}
      </p>
    </header>
  );
}
