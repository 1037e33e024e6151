import { useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { Assessment } from '../../../src-main/contract/assessments.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { toasts } from '../../lib/ui-store.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

/** Throws away an undecided run, after saying what goes and what stays; leads back to the vendor. */
export function DiscardRun({ assessment }: { assessment: Assessment }) {
  const t = useTexts('assessment');
  const { engine } = useAccess();
  const router = useRouter();
  const navigate = useNavigate();
  const deed = useDeed();
  const [isAsking, ask] = useState(false);
  const { id: assessmentId, vendorId, vendorName, answers, run } = assessment;
  const away = { to: '/vendors/$vendorId', params: { vendorId }, search: { tab: 'assessments' } } as const;
  const close = () => {
    ask(false);
    deed.clear();
  };
  const discard = () =>
    deed.run(async () => {
      // The vendor's page is at hand before the run is gone, so that nothing says it is missing.
      await router.preloadRoute(away);
      await engine.assessments.discard({ assessmentId });
      toasts.add({ text: t('discarded', { run, name: vendorName }) });
      await navigate(away);
    });
  return (
    <>
      <Button small variant="quiet" onPress={() => ask(true)}>
        {t('discard')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={(next) => !next && close()}
        title={t('discardTitle', { run, name: vendorName })}
        confirmLabel={t('discard')}
        cancelLabel={t('keepRun')}
        danger
        isPending={deed.isRunning}
        onConfirm={() => void discard()}
      >
        <p>{t('discardLost', { count: answers.filter(({ value }) => value !== null).length })}</p>
        <p className="mt-2">{t('discardKept', { name: vendorName })}</p>
        <FailureNotice error={deed.error} />
      </ConfirmDialog>
    </>
  );
}
