import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useAutosave } from '../../../lib/use-autosave.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import { profileOf } from '../record/profile-of.ts';

/** What is done differently from now on; saves itself, so that a closed dialog loses nothing. */
export function LessonsField({ breach }: { breach: Breach }) {
  const t = useTexts('breachSteps');
  const { engine } = useAccess();
  const { value, type, flush, error } = useAutosave({ lessons: breach.lessons }, ({ lessons }) =>
    engine.breaches.saveProfile({ breachId: breach.id, profile: { ...profileOf(breach), lessons } }),
  );
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={t('closing.lessons')}
        description={t('closing.lessonsHint')}
        minRows={3}
        value={value.lessons}
        onChange={(lessons) => type({ lessons })}
        onBlur={flush}
      />
      <FailureNotice error={error} />
    </div>
  );
}
