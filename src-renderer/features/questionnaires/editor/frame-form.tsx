import { useTexts } from '../../../i18n/messages.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { BilingualFields } from './bilingual-fields.tsx';
import type { QuestionnaireDraft } from './use-draft.ts';
import type { Problems } from './use-problems.ts';

/** What holds for the whole questionnaire: title, introduction, its weight beside the others. */
export function FrameForm({ draft, problems }: { draft: QuestionnaireDraft; problems: Problems }) {
  const t = useTexts('questionnaires');
  const { content, isLocked } = draft;
  const shared = { problems, isReadOnly: isLocked, onLeave: () => void draft.flush() };
  return (
    <div className="grid gap-5">
      <h2 className="font-serif text-dialog">{t('frame.title')}</h2>
      <BilingualFields
        {...shared}
        label={t('frame.name')}
        place="title"
        maxLength={300}
        value={content.title}
        onType={(title) => draft.type({ title })}
      />
      <BilingualFields
        {...shared}
        isLong
        label={t('frame.intro')}
        place="intro"
        maxLength={4000}
        value={content.intro}
        onType={(intro) => draft.type({ intro })}
      />
      <div className="max-w-80">
        <NumberField
          label={t('frame.weight')}
          description={t('frame.weightText')}
          minValue={0}
          maxValue={100}
          isReadOnly={isLocked}
          value={content.weight}
          onChange={(weight) => void draft.choose({ weight: weight ?? 0 })}
        />
      </div>
    </div>
  );
}
