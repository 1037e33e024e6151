import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ChooseThings } from './choose-things.tsx';
import { countOf, nothingChosen, selectionOf } from './chosen.ts';
import { ThingPreview } from './thing-preview.tsx';

/** Chooses what another company gets, shows exactly that, and writes it. */
export function GiveDialog({ onClose }: { onClose: () => void }) {
  const { ask } = useAccess();
  const { data: profile } = useQuery(ask.company.profile.queryOptions());
  return profile ? <Give companyName={profile.name} onClose={onClose} /> : null;
}

function Give({ companyName, onClose }: { companyName: string; onClose: () => void }) {
  const t = useTexts('selections');
  const { ask, shell } = useAccess();
  const language = useLanguage();
  const deed = useDeed();
  const [chosen, choose] = useState(() => nothingChosen(companyName));
  const [isShown, show] = useState(false);
  const selection = selectionOf(chosen, language);
  const { data: candidates, error } = useQuery(
    ask.selections.candidates.queryOptions({ input: { language } }),
  );
  const preview = useQuery({
    ...ask.selections.preview.queryOptions({ input: selection }),
    enabled: isShown,
    throwOnError: false,
  });
  const save = () =>
    void deed.run(async () => {
      const { isSaved, place } = await shell.documents.saveSelection(selection);
      if (!isSaved) return;
      toasts.add({ text: t('saved', { place }) });
      onClose();
    });
  return (
    <Dialog
      isOpen
      size="large"
      isToRead={isShown}
      onOpenChange={(next) => !next && onClose()}
      title={t(isShown ? 'previewTitle' : 'giveTitle')}
      closeLabel={t('close')}
      footer={
        isShown ? (
          <>
            <Button onPress={() => show(false)}>{t('back')}</Button>
            <Button variant="primary" isDisabled={!preview.data} isPending={deed.isRunning} onPress={save}>
              {t('save')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button variant="primary" isDisabled={countOf(chosen) === 0} onPress={() => show(true)}>
              {t('toPreview')}
            </Button>
          </>
        )
      }
    >
      <FailureNotice error={deed.error ?? error ?? preview.error} />
      {!isShown && candidates && <ChooseThings {...{ candidates, chosen, choose }} />}
      {isShown && preview.data?.items.map((item) => <ThingPreview key={item.key} item={item} />)}
    </Dialog>
  );
}
