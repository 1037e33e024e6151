import { useLanguage, useTexts } from '../i18n/messages.ts';
import { useFailureText } from '../lib/failure-notice.tsx';
import { useAccess } from '../lib/queries.ts';
import { toasts, useUi } from '../lib/ui-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { history } from './history.ts';

/** Offers the recovery sheet once, right after a company was created. */
export function SheetOffer() {
  const { shell } = useAccess();
  const t = useTexts('start');
  const language = useLanguage();
  const failureText = useFailureText();
  const isOffered = useUi((ui) => ui.isSheetOffered);
  const close = () => useUi.getState().setSheetOffered(false);
  const save = async () => {
    close();
    try {
      const { isSaved, place } = await shell.documents.save({ kind: 'recoverySheet', language });
      if (isSaved) toasts.add({ text: t('sheet.saved', { place }) });
    } catch (error) {
      toasts.add({ text: failureText(error).title });
    }
  };
  return (
    <Dialog
      isOpen={isOffered}
      onOpenChange={close}
      title={t('sheet.title')}
      closeLabel={t('close')}
      size="small"
      footer={
        <>
          <Button onPress={close}>{t('sheet.later')}</Button>
          <Button
            onPress={() => {
              close();
              history.push('/reports?kind=recoverySheet');
            }}
          >
            {t('sheet.print')}
          </Button>
          <Button variant="primary" autoFocus onPress={() => void save()}>
            {t('sheet.save')}
          </Button>
        </>
      }
    >
      <p>{t('sheet.text')}</p>
    </Dialog>
  );
}
