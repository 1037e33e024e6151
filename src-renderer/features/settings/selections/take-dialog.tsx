import { useState } from 'react';
import type { IncomingItem } from '../../../../src-main/contract/selections.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { toggled } from './chosen.ts';
import { IncomingThing } from './incoming-thing.tsx';

interface Brought {
  file: File;
  items: IncomingItem[];
}

/** Reads a selection, shows what it holds beside what is here, and takes over what is chosen. */
export function TakeDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('selections');
  const { engine } = useAccess();
  const language = useLanguage();
  const done = useDoneToast();
  const reading = useDeed();
  const taking = useDeed();
  const [brought, bring] = useState<Brought | null>(null);
  const [keys, choose] = useState<ReadonlySet<string>>(new Set());
  const read = ([file]: File[]) => {
    if (!file) return;
    void reading.run(async () => {
      const { items } = await engine.selections.inspect({ file, language });
      bring({ file, items });
      choose(new Set(items.filter(({ mine }) => mine === null).map(({ key }) => key)));
    });
  };
  const take = async () => {
    if (!brought) return;
    const { file } = brought;
    if (!(await taking.run(() => engine.selections.take({ file, keys: [...keys] })))) return;
    done(t('taken', { count: keys.size }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      size="large"
      onOpenChange={(next) => !next && onClose()}
      title={t('takeTitle')}
      closeLabel={t('close')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {brought && (
            <Button
              variant="primary"
              isDisabled={keys.size === 0}
              isPending={taking.isRunning}
              onPress={() => void take()}
            >
              {t('takeOver', { count: keys.size })}
            </Button>
          )}
        </>
      }
    >
      <div className="grid gap-3">
        {!brought && (
          <FileDrop
            name={t('drop')}
            chooseLabel={t('choose')}
            pasteHint={t('drop')}
            accept=".obhut-auswahl"
            isDisabled={reading.isRunning}
            onFiles={read}
          />
        )}
        {reading.isRunning && (
          <p role="status" className="text-dense text-ink-2">
            {t('reading')}
          </p>
        )}
        <FailureNotice error={reading.error ?? taking.error} />
        {brought?.items.map((item) => (
          <IncomingThing
            key={item.key}
            item={item}
            isChosen={keys.has(item.key)}
            onChoose={(isIn) => choose(toggled(keys, item.key, isIn))}
          />
        ))}
      </div>
    </Dialog>
  );
}
