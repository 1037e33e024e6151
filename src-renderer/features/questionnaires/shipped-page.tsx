import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Copy } from 'lucide-react';
import type { Question } from '../../../src-main/contract/questionnaire.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatDay, inLanguage } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';

/** A questionnaire that comes with Obhut, to be read. */
export function ShippedPage() {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const { shippedId } = useParams({ from: '/questionnaires/shipped/$shippedId' });
  const { ask, engine } = useAccess();
  const navigate = useNavigate();
  const deed = useDeed();
  const { data, error } = useQuery(ask.questionnaires.shipped.queryOptions({ input: { id: shippedId } }));
  const title = data ? inLanguage(data.title, language) : '';
  useBreadcrumb([{ label: t('title'), href: '/questionnaires' }, { label: title }]);
  const copy = () =>
    void deed.run(async () => {
      const { id } = await engine.questionnaires.create({ from: { kind: 'shipped', id: shippedId } });
      await navigate({ to: '/questionnaires/$questionnaireId', params: { questionnaireId: id } });
    });
  if (error) return <FailureNotice error={error} />;
  if (!data) return <Waiting text={t('loading')} />;
  return (
    <div className="flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader
        title={title}
        count={data.questions.length}
        subtitle={t('shipped.asOf', { version: data.version, day: formatDay(data.asOf, language) })}
        actions={
          <Button variant="primary" icon={Copy} onPress={copy} isPending={deed.isRunning}>
            {t('shipped.copy')}
          </Button>
        }
      >
        <FailureNotice error={deed.error} />
      </PageHeader>
      <div className="grid max-w-176 gap-8 px-6 py-5">
        <p className="font-serif text-prose">{inLanguage(data.intro, language)}</p>
        {data.groups.map((group) => (
          <section key={group.id} className="grid gap-4">
            <SectionHeading>{inLanguage(group.title, language)}</SectionHeading>
            {data.questions
              .filter((question) => question.group === group.id)
              .map((question) => (
                <QuestionText key={question.id} question={question} />
              ))}
          </section>
        ))}
      </div>
    </div>
  );
}

function QuestionText({ question }: { question: Question }) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  return (
    <div className="grid gap-1">
      <h3 className="font-semibold text-pretty">{inLanguage(question.text, language)}</h3>
      <p className="text-dense text-ink-2">{inLanguage(question.why, language)}</p>
      <p className="text-meta text-ink-2">
        {t(`answer.severities.${question.severity}`)} ·{' '}
        {question.articles.map((article) => inLanguage(article, language)).join(' · ')}
      </p>
      {question.condition && (
        <p className="text-meta text-ink-2">
          {t('shipped.onlyIf', { fact: t(`facts.${question.condition.fact}`) })}
        </p>
      )}
    </div>
  );
}
