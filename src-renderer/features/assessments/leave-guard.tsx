import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

export interface LeaveGuardProps {
  what: 'answer' | 'draft';
  isUnsaved: boolean;
}

/** Asks before a page is left whose last words could not be saved; going from question to question keeps them. */
export function LeaveGuard({ what, isUnsaved }: LeaveGuardProps) {
  const t = useTexts('assessment');
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved && current.pathname !== next.pathname,
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      isOpen={blocker.status === 'blocked'}
      onOpenChange={(next) => !next && blocker.reset?.()}
      title={t('unsavedTitle')}
      confirmLabel={t(what === 'answer' ? 'leaveAnyway' : 'leaveWithoutDraft')}
      cancelLabel={t('stay')}
      danger
      onConfirm={() => blocker.proceed?.()}
    >
      {t(what === 'answer' ? 'unsavedText' : 'unsavedDraft')}
    </ConfirmDialog>
  );
}
