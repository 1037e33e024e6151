import { useTexts } from '../../i18n/messages.ts';
import { LeaveGuard } from '../../lib/leave-guard.tsx';

export interface UnsavedGuardProps {
  what: 'answer' | 'draft';
  isUnsaved: boolean;
}

/** Asks before an assessment is left whose last words could not be saved; going from question to question keeps them. */
export function UnsavedGuard({ what, isUnsaved }: UnsavedGuardProps) {
  const t = useTexts('assessment');
  const texts = {
    title: t('unsavedTitle'),
    text: t(what === 'answer' ? 'unsavedText' : 'unsavedDraft'),
    leave: t(what === 'answer' ? 'leaveAnyway' : 'leaveWithoutDraft'),
    stay: t('stay'),
  };
  return <LeaveGuard {...{ isUnsaved, texts }} />;
}
