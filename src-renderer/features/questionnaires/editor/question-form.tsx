import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OwnContent, OwnQuestion } from '../../../../src-main/contract/own-questionnaires.ts';
import type { Bilingual } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Select } from '../../../ui/select.tsx';
import { AnswerFields } from './answer-fields.tsx';
import { BilingualFields } from './bilingual-fields.tsx';
import { BranchFields } from './branch-fields.tsx';
import { inGroup, withChanged, withMoved } from './changes.ts';
import { LawFields } from './law-fields.tsx';
import type { QuestionEditing } from './question-editing.ts';
import type { QuestionnaireDraft } from './use-draft.ts';
import type { Problems } from './use-problems.ts';

export interface QuestionFormProps {
  question: OwnQuestion;
  draft: QuestionnaireDraft;
  problems: Problems;
  onOpen: (at: string) => void;
  onRemoved: (text: string) => void;
}

/** One question with everything an assessment shows of it and counts by. */
export function QuestionForm({ question, draft, problems, onOpen, onRemoved }: QuestionFormProps) {
  const t = useTexts('questionnaires');
  const { content, isLocked } = draft;
  const changed = (part: Partial<OwnQuestion>) => (now: OwnContent) => {
    const stands = now.questions.find(({ id }) => id === question.id);
    return stands ? { questions: withChanged(now.questions, { ...stands, ...part }) } : {};
  };
  const editing: QuestionEditing = {
    ...{ question, content, problems, isLocked },
    type: (part) => draft.type(changed(part)),
    choose: (part) => void draft.choose(changed(part)),
    leave: () => void draft.flush(),
  };
  const remove = async () => {
    const isDone = await draft.choose((now) => ({
      questions: now.questions.filter(({ id }) => id !== question.id),
    }));
    if (isDone) onRemoved(t('question.removed'));
    onOpen(`group:${question.group}`);
  };
  return (
    <div className="grid gap-6">
      <Part title={t('question.asked')}>
        <Texts editing={editing} name="label" maxLength={300} />
        <Texts editing={editing} name="text" isLong />
        <Texts editing={editing} name="why" isLong />
      </Part>
      <Part title={t('question.answered')}>
        <AnswerFields editing={editing} />
      </Part>
      <Part title={t('question.law')}>
        <LawFields editing={editing} />
      </Part>
      <Part title={t('question.help')}>
        <Texts editing={editing} name="lookFor" isLong />
        <Texts editing={editing} name="evidence" isLong />
      </Part>
      {question.answerKind !== 'statement' && (
        <Part title={t('question.ifMissing')}>
          <Texts editing={editing} name="consequence" isLong />
          <Texts editing={editing} name="demand" isLong />
        </Part>
      )}
      <Part title={t('question.when')}>
        <BranchFields editing={editing} />
      </Part>
      {!isLocked && (
        <Part title={t('question.place')}>
          <GroupChoice {...{ question, draft, problems }} />
          <div className="flex flex-wrap gap-2">
            <Button
              icon={ArrowUp}
              onPress={() => void draft.choose((now) => ({ questions: withMoved(now, question.id, -1) }))}
            >
              {t('up')}
            </Button>
            <Button
              icon={ArrowDown}
              onPress={() => void draft.choose((now) => ({ questions: withMoved(now, question.id, 1) }))}
            >
              {t('down')}
            </Button>
            <Button icon={Trash2} variant="quiet" onPress={() => void remove()}>
              {t('question.remove')}
            </Button>
          </div>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <SectionHeading>{title}</SectionHeading>
      {children}
    </section>
  );
}

type TextName = {
  [Name in keyof OwnQuestion]: OwnQuestion[Name] extends Bilingual ? Name : never;
}[keyof OwnQuestion];

function Texts({
  editing,
  name,
  isLong = false,
  maxLength = 4000,
}: {
  editing: QuestionEditing;
  name: TextName;
  isLong?: boolean;
  maxLength?: number;
}) {
  const t = useTexts('questionnaires');
  const { question, problems, isLocked } = editing;
  return (
    <BilingualFields
      {...{ isLong, maxLength, problems }}
      label={t(`question.${name}`)}
      place={`question:${question.id}.${name}`}
      value={question[name]}
      isReadOnly={isLocked}
      onType={(text) => editing.type({ [name]: text })}
      onLeave={editing.leave}
    />
  );
}

function GroupChoice({
  question,
  draft,
  problems,
}: Pick<QuestionFormProps, 'question' | 'draft' | 'problems'>) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  return (
    <div className="max-w-96">
      <Select
        label={t('question.group')}
        options={draft.content.groups.map(({ id, title }, index) => ({
          id,
          label: inLanguage(title, language) || t('step.unnamed', { number: index + 1 }),
        }))}
        value={question.group}
        {...problems.at(`question:${question.id}.group`)}
        onChange={(group) => void draft.choose((now) => ({ questions: inGroup(now, question.id, group) }))}
      />
    </div>
  );
}
