import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

/** Asks before a page is left whose last answer could not be saved; going from question to question keeps it. */
export function LeaveGuard({ isUnsaved }: { isUnsaved: boolean }) {
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
      confirmLabel={t('leaveAnyway')}
      cancelLabel={t('stay')}
      danger
      onConfirm={() => blocker.proceed?.()}
    >
      {t('unsavedText')}
    </ConfirmDialog>
  );
}
