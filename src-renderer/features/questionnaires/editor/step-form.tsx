import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { OwnGroup } from '../../../../src-main/contract/own-questionnaires.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { BilingualFields } from './bilingual-fields.tsx';
import { newQuestion, withGroupMoved, withQuestion } from './changes.ts';
import type { QuestionnaireDraft } from './use-draft.ts';
import type { Problems } from './use-problems.ts';

export interface StepFormProps {
  group: OwnGroup;
  draft: QuestionnaireDraft;
  problems: Problems;
  onOpen: (at: string) => void;
  onRemoved: (text: string) => void;
}

/** One step: its title, its place, and questions added to it. A step with questions is not removed. */
export function StepForm({ group, draft, problems, onOpen, onRemoved }: StepFormProps) {
  const t = useTexts('questionnaires');
  const { content, isLocked } = draft;
  const own = content.questions.filter((question) => question.group === group.id);
  const { error } = problems.at(`group:${group.id}`);
  const add = () => {
    const question = newQuestion(content, group.id);
    void draft.choose((now) => ({ questions: withQuestion(now, question) }));
    onOpen(`question:${question.id}`);
  };
  const remove = async () => {
    const isDone = await draft.choose((now) => ({ groups: now.groups.filter(({ id }) => id !== group.id) }));
    if (isDone) onRemoved(t('step.removed'));
    onOpen('frame');
  };
  return (
    <div className="grid gap-5">
      <h2 className="font-serif text-dialog">{t('step.heading')}</h2>
      <BilingualFields
        label={t('step.name')}
        place={`group:${group.id}.title`}
        maxLength={300}
        value={group.title}
        problems={problems}
        isReadOnly={isLocked}
        onLeave={() => void draft.flush()}
        onType={(title) =>
          draft.type(({ groups }) => ({
            groups: groups.map((each) => (each.id === group.id ? { ...each, title } : each)),
          }))
        }
      />
      <p className="text-dense text-ink-2">
        {t('step.count', { count: own.length })} {error}
      </p>
      {!isLocked && (
        <div className="flex flex-wrap gap-2">
          <Button icon={Plus} onPress={add}>
            {t('question.add')}
          </Button>
          <Button
            icon={ArrowUp}
            onPress={() => void draft.choose((now) => withGroupMoved(now, group.id, -1))}
          >
            {t('up')}
          </Button>
          <Button
            icon={ArrowDown}
            onPress={() => void draft.choose((now) => withGroupMoved(now, group.id, 1))}
          >
            {t('down')}
          </Button>
          <Button icon={Trash2} variant="quiet" isDisabled={own.length > 0} onPress={() => void remove()}>
            {t('step.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}
