import { Paperclip, X } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { EntryDraft } from './entry-draft.ts';

export interface EntryFileProps {
  file: EntryDraft['file'];
  onChange: (file: EntryDraft['file']) => void;
}

/** The file that proves an entry: dropped, pasted as a screenshot, or chosen. It lies in the vault at once. */
export function EntryFile({ file, onChange }: EntryFileProps) {
  const t = useTexts('breach');
  const { engine, shell } = useAccess();
  const deed = useDeed();
  const take = (files: readonly File[]) =>
    void deed.run(async () => {
      const [first] = files;
      if (!first) return;
      const name = first.name || t('entry.screenshot', { day: new Date().toISOString().slice(0, 10) });
      const { hash } = await engine.attachments.add({ file: first, name });
      onChange({ hash, name });
    });
  const choose = () =>
    void deed.run(async () => {
      const { attachments } = await shell.files.attach();
      const [first] = attachments;
      if (first) onChange({ hash: first.hash, name: first.name });
    });
  return (
    <div className="grid gap-2">
      <FileDrop
        name={t('entry.drop')}
        chooseLabel={t('entry.choose')}
        pasteHint={t('entry.paste')}
        isDisabled={deed.isRunning}
        onFiles={take}
        onChoose={choose}
      >
        {file && (
          <p className="flex min-h-row items-center gap-2 text-dense">
            <Paperclip aria-hidden size={14} strokeWidth={1.75} className="shrink-0 text-ink-2" />
            <span className="min-w-0 flex-1 wrap-anywhere">{file.name}</span>
            <IconButton
              small
              icon={X}
              label={t('entry.dropFile', { name: file.name })}
              onPress={() => onChange(null)}
            />
          </p>
        )}
      </FileDrop>
      <FailureNotice error={deed.error} />
    </div>
  );
}
