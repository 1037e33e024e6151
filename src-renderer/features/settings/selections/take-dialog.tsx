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
import { placed } from './chosen.ts';
import { choicesOf, type How } from './how.ts';
import { HowForAll } from './how-for-all.tsx';
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
  const [hows, choose] = useState<ReadonlyMap<string, How>>(new Map());
  const read = ([file]: File[]) => {
    if (!file) return;
    void reading.run(async () => {
      const { items } = await engine.selections.inspect({ file, language });
      bring({ file, items });
      choose(new Map(items.map(({ key, mine }) => [key, mine === null ? 'new' : 'skip'])));
    });
  };
  const choices = choicesOf(hows);
  const take = async () => {
    if (!brought) return;
    const { file } = brought;
    if (!(await taking.run(() => engine.selections.take({ file, choices })))) return;
    done(t('taken', { count: choices.length }));
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
              isDisabled={choices.length === 0}
              isPending={taking.isRunning}
              onPress={() => void take()}
            >
              {t('takeOver', { count: choices.length })}
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
        {brought && <HowForAll items={brought.items} hows={hows} choose={choose} />}
        {brought?.items.map((item) => (
          <IncomingThing
            key={item.key}
            item={item}
            how={hows.get(item.key) ?? 'skip'}
            onChoose={(how) => choose(placed(hows, item.key, how))}
          />
        ))}
      </div>
    </Dialog>
  );
}
