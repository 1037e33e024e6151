import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AskableGroup, AskableQuestion } from '../../../../src-main/contract/inquiries.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { inScopes } from './in-scope.ts';

export interface QuestionChoiceProps {
  serviceId: string;
  chosen: readonly string[];
  onChange: (questionIds: string[]) => void;
}

/** What is asked: by scope, by group, or question by question. */
export function QuestionChoice({ serviceId, chosen, onChange }: QuestionChoiceProps) {
  const t = useTexts('inquiries');
  const { ask } = useAccess();
  const { data, error } = useQuery(ask.inquiries.askable.queryOptions({ input: { serviceId } }));
  if (!data) return error ? <FailureNotice error={error} /> : <Waiting text={t('choice.loading')} />;
  const all = data.questionnaires.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions));
  const ids = new Set(chosen);
  const set = (part: readonly AskableQuestion[], isChosen: boolean) => {
    const next = new Set(ids);
    for (const { id } of part) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    // In the order of the questionnaires, whatever was ticked first.
    onChange(all.flatMap(({ id }) => (next.has(id) ? [id] : [])));
  };
  return (
    <section className="grid gap-3 border-t border-line px-6 py-4">
      <SectionHeading aside={<span role="status">{t('choice.count', { count: ids.size })}</span>}>
        {t('choice.title')}
      </SectionHeading>
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-dense text-ink-2">{t('choice.quick')}</span>
        {inScopes.map(({ scope, isIn }) => (
          <Button
            key={scope}
            small
            onPress={() => onChange(all.filter(isIn).map(({ id }) => id))}
            hint={String(all.filter(isIn).length)}
          >
            {t(`scope.${scope}`)}
          </Button>
        ))}
        <Button small variant="quiet" onPress={() => onChange([])}>
          {t('choice.none')}
        </Button>
      </div>
      {data.questionnaires.map((questionnaire) => (
        <QuestionnairePart
          key={questionnaire.questionnaireId}
          questionnaire={questionnaire}
          ids={ids}
          set={set}
        />
      ))}
    </section>
  );
}

interface PartProps {
  ids: ReadonlySet<string>;
  set: (part: readonly AskableQuestion[], isChosen: boolean) => void;
}

function QuestionnairePart({ questionnaire, ids, set }: PartProps & { questionnaire: AskableGroup }) {
  const t = useTexts('inquiries');
  const language = useLanguage();
  const [isOpen, open] = useState(false);
  const { questionnaireId, title, groups, version } = questionnaire;
  const questions = groups.flatMap((group) => group.questions);
  const count = questions.filter(({ id }) => ids.has(id)).length;
  return (
    <section className="border-t border-line pt-2">
      <div className="flex flex-wrap items-start gap-x-3">
        <div className="min-w-0 flex-1">
          <Checkbox
            isSelected={count === questions.length}
            isIndeterminate={count > 0 && count < questions.length}
            onChange={(isChosen) => set(questions, isChosen)}
            description={t('choice.version', { version, chosen: count, all: questions.length })}
          >
            <strong>{inLanguage(title, language)}</strong>
          </Checkbox>
        </div>
        <Button small variant="quiet" onPress={() => open(!isOpen)} aria-expanded={isOpen}>
          {t(isOpen ? 'choice.hide' : 'choice.show')}
        </Button>
      </div>
      {isOpen &&
        groups.map((group) => (
          <div key={`${questionnaireId} ${group.id}`} className="grid gap-1 py-2 pl-6">
            <Checkbox
              isSelected={group.questions.every(({ id }) => ids.has(id))}
              isIndeterminate={
                group.questions.some(({ id }) => ids.has(id)) &&
                !group.questions.every(({ id }) => ids.has(id))
              }
              onChange={(isChosen) => set(group.questions, isChosen)}
            >
              <span className="font-semibold">{inLanguage(group.title, language)}</span>
            </Checkbox>
            <div className="grid gap-1 pl-6">
              {group.questions.map((question) => (
                <QuestionLine key={question.id} question={question} ids={ids} set={set} />
              ))}
            </div>
          </div>
        ))}
    </section>
  );
}

const shapes: Record<AskableQuestion['standing'], Status> = {
  open: 'open',
  unknown: 'unclear',
  unproved: 'caution',
  answered: 'ok',
};

function QuestionLine({ question, ids, set }: PartProps & { question: AskableQuestion }) {
  const t = useTexts('inquiries');
  const language = useLanguage();
  return (
    <Checkbox isSelected={ids.has(question.id)} onChange={(isChosen) => set([question], isChosen)}>
      {inLanguage(question.text, language)}{' '}
      <Tag bare status={shapes[question.standing]}>
        {t(`choice.standing.${question.standing}`)}
      </Tag>
    </Checkbox>
  );
}
