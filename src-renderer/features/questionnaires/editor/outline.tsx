import { Plus } from 'lucide-react';
import { Fragment, type KeyboardEvent } from 'react';
import type { OwnContent } from '../../../../src-main/contract/own-questionnaires.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Tag } from '../../../ui/tag.tsx';
import { freshId, withGroupMoved, withMoved } from './changes.ts';
import type { QuestionnaireDraft } from './use-draft.ts';
import type { Problems } from './use-problems.ts';

export interface OutlineProps {
  draft: QuestionnaireDraft;
  problems: Problems;
  at: string;
  onOpen: (at: string) => void;
}

/** Steps and questions in their order; Alt with the arrows moves the one that has the focus. */
export function Outline({ draft, problems, at, onOpen }: OutlineProps) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const { content, isLocked } = draft;
  const row = (place: string, text: string, move?: Move, isInner = false) => (
    <OutlineRow
      {...{ text, isInner }}
      isCurrent={place === at}
      open={problems.count(place)}
      onPress={() => onOpen(place)}
      {...(move && !isLocked ? { onMove: (by: -1 | 1) => void draft.choose((now) => move(now, by)) } : {})}
    />
  );
  const addStep = () => {
    const id = freshId('step');
    void draft.choose(({ groups }) => ({ groups: [...groups, { id, title: { de: '', en: '' } }] }));
    onOpen(`group:${id}`);
  };
  const sourcesOpen = problems.all.filter(({ at: place }) => place.startsWith('source')).length;
  return (
    <nav aria-label={t('outline.label')} className="pb-6">
      <ul className="py-2">
        <OutlineRow
          text={t('frame.title')}
          isCurrent={at === 'frame'}
          open={problems.count('title') + problems.count('intro')}
          onPress={() => onOpen('frame')}
        />
        <OutlineRow
          text={t('sources.title')}
          isCurrent={at === 'sources'}
          open={sourcesOpen}
          onPress={() => onOpen('sources')}
        />
        {content.groups.map((group, index) => (
          <Fragment key={group.id}>
            {row(
              `group:${group.id}`,
              inLanguage(group.title, language) || t('step.unnamed', { number: index + 1 }),
              (now, by) => withGroupMoved(now, group.id, by),
            )}
            {content.questions
              .filter((question) => question.group === group.id)
              .map((question) => (
                <Fragment key={question.id}>
                  {row(
                    `question:${question.id}`,
                    inLanguage(question.label, language) || t('unnamed'),
                    (now, by) => ({ questions: withMoved(now, question.id, by) }),
                    true,
                  )}
                </Fragment>
              ))}
          </Fragment>
        ))}
      </ul>
      {!isLocked && (
        <div className="grid justify-items-start gap-2 px-4">
          <Button small icon={Plus} onPress={addStep}>
            {t('step.add')}
          </Button>
          <p className="text-meta text-ink-2">{t('outline.keys')}</p>
        </div>
      )}
    </nav>
  );
}

type Move = (now: OwnContent, by: -1 | 1) => Partial<OwnContent>;

interface OutlineRowProps {
  text: string;
  isCurrent: boolean;
  /** So many places speak against it. */
  open: number;
  isInner?: boolean;
  onPress: () => void;
  onMove?: (by: -1 | 1) => void;
}

function OutlineRow({ text, isCurrent, open, isInner = false, onPress, onMove }: OutlineRowProps) {
  const t = useTexts('questionnaires');
  const move = (event: KeyboardEvent) => {
    if (!onMove || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li>
      <button
        type="button"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onPress}
        onKeyDown={move}
        className={classNames(
          'focus-inside flex min-h-8 w-full items-center gap-2 py-1 pr-3 text-left text-dense hover:bg-accent-soft',
          isInner ? 'pl-8' : 'pl-4 font-semibold',
          isCurrent && 'bg-surface shadow-[inset_3px_0_0_var(--accent)]',
        )}
      >
        <span className="min-w-0 flex-1 wrap-anywhere">{text}</span>
        {open > 0 && (
          <Tag bare status="caution">
            <span className="sr-only">{t('outline.open', { count: open })}</span>
            <span aria-hidden>{open}</span>
          </Tag>
        )}
      </button>
    </li>
  );
}
