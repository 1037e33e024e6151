import { useTexts } from '../../../i18n/messages.ts';
import { LeaveGuard } from '../../../lib/leave-guard.tsx';

/** Asks before a step is left with words that are not recorded yet. */
export function UnsavedWords({ isUnsaved }: { isUnsaved: boolean }) {
  const t = useTexts('breachSteps');
  const texts = {
    title: t('unsaved.title'),
    text: t('unsaved.text'),
    leave: t('unsaved.leave'),
    stay: t('unsaved.stay'),
  };
  return <LeaveGuard {...{ isUnsaved, texts }} />;
}
