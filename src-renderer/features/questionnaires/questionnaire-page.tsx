import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { inLanguage } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { RecordHistory } from '../../lib/record-history.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { EditorWork } from './editor/editor-work.tsx';
import { QuestionnaireHeader } from './editor/questionnaire-header.tsx';
import { useStanding } from './editor/use-draft.ts';

const tabs = ['edit', 'history'] as const;

/** One own questionnaire: its steps and questions, what they look like in an assessment, and its versions. */
export function QuestionnairePage() {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const { questionnaireId } = useParams({ from: '/questionnaires/$questionnaireId' });
  const { tab } = useSearch({ from: '/questionnaires/$questionnaireId' });
  const navigate = useNavigate({ from: '/questionnaires/$questionnaireId' });
  const { ask } = useAccess();
  const { data: record, error } = useQuery(
    ask.questionnaires.get.queryOptions({ input: { id: questionnaireId } }),
  );
  const content = useStanding(record);
  const title = record ? inLanguage(record.title, language) || t('untitled') : '';
  useBreadcrumb([{ label: t('title'), href: '/questionnaires' }, { label: title }]);
  if (error)
    return (
      <div className="p-6">
        <h1 className="sr-only">{t('title')}</h1>
        <FailureNotice error={error} actions={<Link href="/questionnaires">{t('toList')}</Link>} />
      </div>
    );
  if (!record || !content) return <Waiting text={t('loading')} />;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <QuestionnaireHeader record={record} />
      <Tabs
        inset
        label={t('tabs.label')}
        tabs={tabs.map((id) => ({ id, label: t(`tabs.${id}`) }))}
        selected={tab}
        onSelect={(next) => void navigate({ search: { tab: next } })}
        panelClassName="relative flex min-h-0 flex-1 flex-col overflow-hidden"
      >
        {tab === 'history' ? (
          <div className="flex-1 overflow-y-auto bg-surface">
            <RecordHistory subject={{ kind: 'questionnaire', id: record.id }} />
          </div>
        ) : (
          // A draft that is thrown away or published is another page to write on.
          <EditorWork key={record.draft ? 'draft' : 'published'} {...{ record, content }} />
        )}
      </Tabs>
    </div>
  );
}
