import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

export interface LeaveGuardProps {
  isUnsaved: boolean;
  /** Saves what is still on its way; nobody is asked when that works. */
  trySaving?: () => Promise<boolean>;
  /** Question, what would be lost, and the two ways. */
  texts: { title: string; text: string; leave: string; stay: string };
}

/** Asks before a page is left whose last words are in no file; moving inside the page keeps them. */
export function LeaveGuard({ isUnsaved, trySaving, texts }: LeaveGuardProps) {
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      isUnsaved && current.pathname !== next.pathname && !(await trySaving?.()),
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      isOpen={blocker.status === 'blocked'}
      onOpenChange={(next) => !next && blocker.reset?.()}
      title={texts.title}
      confirmLabel={texts.leave}
      cancelLabel={texts.stay}
      danger
      onConfirm={() => blocker.proceed?.()}
    >
      {texts.text}
    </ConfirmDialog>
  );
}
