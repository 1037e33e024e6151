import { useNavigate } from '@tanstack/react-router';
import type { ContentProblem, OwnQuestionnaire } from '../../../../src-main/contract/own-questionnaires.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { PublishFrame } from '../../../lib/second-person/publish-frame.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

/** So many places are listed; the others are counted. */
const mostListed = 12;

/** What stands in the way, else what becomes permanent and by whom. */
export function PublishDialog({ record, onClose }: { record: OwnQuestionnaire; onClose: () => void }) {
  const t = useTexts('questionnaires');
  const { engine } = useAccess();
  const { id, problems, versions } = record;
  const number = (versions[0]?.number ?? 0) + 1;
  if (problems.length > 0)
    return (
      <Dialog
        isOpen
        onOpenChange={onClose}
        title={t('publish.refused')}
        closeLabel={t('close')}
        footer={<Button onPress={onClose}>{t('close')}</Button>}
      >
        <ProblemList record={record} onClose={onClose} />
      </Dialog>
    );
  return (
    <PublishFrame
      texts={{
        title: t('publish.title', { number }),
        permanent: t('publish.permanent'),
        act: t('publish.act'),
        done: t('publish.done', { number }),
        by: t('publish.by'),
        second: t('publish.reviewedBy'),
      }}
      publish={({ by, second }, eyes) =>
        eyes.run({ kind: 'questionnaire', id, by }, () =>
          engine.questionnaires.publish({ id, by, reviewedBy: second }),
        )
      }
      onClose={onClose}
    />
  );
}

function ProblemList({ record, onClose }: { record: OwnQuestionnaire; onClose: () => void }) {
  const t = useTexts('questionnaires');
  const navigate = useNavigate({ from: '/questionnaires/$questionnaireId' });
  const placeName = usePlaceName(record);
  const { problems } = record;
  const open = (at: string) => {
    void navigate({ search: (now) => ({ ...now, tab: 'edit', at }), replace: true });
    onClose();
  };
  return (
    <div className="grid gap-3">
      <p>{t('publish.refusedText', { count: problems.length })}</p>
      <ul className="grid gap-2">
        {problems.slice(0, mostListed).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place can have two flaws
          <li key={index} className="flex flex-wrap items-baseline gap-x-2 text-dense">
            <Button small variant="quiet" onPress={() => open(formOf(problem))}>
              {placeName(problem)}
            </Button>
            <FieldName problem={problem} /> {t(`flaws.${problem.code}`)}
          </li>
        ))}
      </ul>
      {problems.length > mostListed && (
        <p className="text-dense text-ink-2">
          {t('publish.andMore', { count: problems.length - mostListed })}
        </p>
      )}
    </div>
  );
}

const namedFields = ['label', 'text', 'why', 'lookFor', 'evidence', 'consequence', 'demand'] as const;

/** Which field of a question it is, in which language. */
function FieldName({ problem }: { problem: ContentProblem }) {
  const t = useTexts('questionnaires');
  const [, name, language] = problem.at.split('.');
  const field = problem.at.startsWith('question:') && namedFields.find((each) => each === name);
  if (!field || (language !== 'de' && language !== 'en')) return null;
  return `${t('inLanguage', { label: t(`question.${field}`), language: t(`languages.${language}`) })}:`;
}

/** The form that holds the place of a flaw. */
function formOf({ at }: ContentProblem): string {
  if (at.startsWith('question:') || at.startsWith('group:')) return at.split('.')[0] ?? 'frame';
  return at.startsWith('source') ? 'sources' : 'frame';
}

function usePlaceName(record: OwnQuestionnaire): (problem: ContentProblem) => string {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const { questions, groups } = record.draft?.content ?? { questions: [], groups: [] };
  return (problem) => {
    const [kind, id] = formOf(problem).split(':');
    if (kind === 'sources') return t('sources.title');
    if (kind === 'frame') return t('frame.title');
    const question = questions.find((each) => each.id === id);
    const group = groups.find((each) => each.id === id);
    const name = question ? inLanguage(question.label, language) : group && inLanguage(group.title, language);
    return name || t(question ? 'unnamed' : 'step.heading');
  };
}
