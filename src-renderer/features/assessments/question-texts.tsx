import { useTexts } from '../../i18n/messages.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Work } from './work.ts';

/** Note, quote and where it stands; saved while one types and whenever a field is left. */
export function QuestionTexts({ work }: { work: Work }) {
  const { step, answers, isLocked } = work;
  const t = useTexts('assessment');
  const questionId = step.question.id;
  const text = answers.textOf(questionId);
  const needsReason = text.value === 'notApplicable' && text.note.trim() === '';
  const field = (name: 'note' | 'quote' | 'place') => ({
    value: text[name],
    onChange: (next: string) => {
      answers.change(questionId, { [name]: next }, 'afterTyping');
      if (name === 'quote') work.viewer.seekQuote();
    },
    onBlur: answers.flush,
    isReadOnly: isLocked,
  });
  const isShown = (name: 'note' | 'quote' | 'place') => !isLocked || text[name] !== '';
  return (
    <div className="flex flex-col gap-4 empty:hidden">
      {isShown('note') && (
        <div data-note>
          <TextArea
            label={t('note')}
            minRows={2}
            {...field('note')}
            {...(needsReason && !isLocked ? { description: t('reasonNeeded') } : {})}
          />
        </div>
      )}
      {isShown('quote') && (
        <TextArea
          label={t('quote')}
          description={isLocked ? undefined : t('quoteHint')}
          minRows={2}
          serif
          {...field('quote')}
        />
      )}
      {isShown('place') && (
        <TextField
          label={t('place')}
          placeholder={isLocked ? '' : t('placeHint')}
          maxLength={500}
          {...field('place')}
        />
      )}
    </div>
  );
}
