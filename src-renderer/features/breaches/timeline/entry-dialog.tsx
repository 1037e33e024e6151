import { type FormEvent, useId, useState } from 'react';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useMoment } from '../record/use-moment.ts';
import { type EntryDraft, problemsOf } from './entry-draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { EntryFile } from './entry-file.tsx';

export interface EntryDialogProps {
  breach: Breach;
  draft: EntryDraft;
  /** Called with what was typed, so that it is there again; null once it is written down. */
  onClose: (draft: EntryDraft | null) => void;
}

/** Writes a line of the timeline down: for good, as nothing there is ever changed. */
export function EntryDialog({ breach, draft: started, onClose }: EntryDialogProps) {
  const t = useTexts('breach');
  const { engine } = useAccess();
  const formId = useId();
  const deed = useDeed();
  const done = useDoneToast();
  const moment = useMoment(breach);
  const [draft, setDraft] = useState(started);
  const [wasTried, setTried] = useState(false);
  const problems = wasTried ? problemsOf(draft, moment) : [];
  const isCorrection = draft.correctsId !== null;
  const old = breach.entries.find(({ id }) => id === draft.correctsId);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands in a portal: its form must not submit one around it.
    event.stopPropagation();
    setTried(true);
    const { file, knownAt, ...entry } = draft;
    if (problemsOf(draft, moment).length > 0 || knownAt === null) return;
    const isWritten = await deed.run(() =>
      engine.breaches.addEntry({
        breachId: breach.id,
        entry: { ...entry, text: entry.text.trim(), knownAt },
        hash: file?.hash ?? null,
      }),
    );
    if (!isWritten) return;
    done(t(isCorrection ? 'entry.corrected' : 'entry.added'));
    onClose(null);
  };
  const footer = (
    <>
      <Button onPress={() => onClose(draft)}>{t('cancel')}</Button>
      <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
        {t(isCorrection ? 'entry.correct' : 'entry.write')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={() => onClose(draft)}
      title={old ? t('entry.correctTitle', { number: old.number }) : t('entry.title')}
      closeLabel={t('closeDialog')}
      footer={footer}
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        {breach.state === 'closed' && (
          <Notice tone="wait" title={t('entry.addendum')}>
            {t('entry.addendumText')}
          </Notice>
        )}
        {old && <Notice title={t('entry.oldStays')}>{t('entry.oldText', { text: old.text })}</Notice>}
        <EntryFields
          {...{ draft, problems, moment }}
          zone={breach.clock.zone}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
        <EntryFile file={draft.file} onChange={(file) => setDraft((now) => ({ ...now, file }))} />
        <FailureNotice error={deed.error} />
      </form>
    </Dialog>
  );
}
