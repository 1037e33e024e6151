import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CreateForm, createFormId } from './create-form.tsx';
import { OpeningProgress } from './opening-progress.tsx';
import { useAct } from './use-act.ts';

/** Asks for what a new company file needs; where to keep it is asked by the system's own dialog. */
export function CreateDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts('start');
  const act = useAct();
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(next) => !next && onClose()}
      title={t('create.title')}
      closeLabel={t('create.cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('create.cancel')}</Button>
          <Button type="submit" form={createFormId} variant="primary">
            {t('create.submit')}
          </Button>
        </>
      }
    >
      <CreateForm run={act.run} />
      <OpeningProgress isRunning={act.isRunning} text={t('create.creating')} />
      <div className="pt-3">
        <FailureNotice error={act.error} />
      </div>
    </Dialog>
  );
}
