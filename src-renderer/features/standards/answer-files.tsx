import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Waiting } from '../../ui/waiting.tsx';

export interface BroughtFile {
  hash: string;
  name: string;
}

export interface AnswerFilesProps {
  files: readonly BroughtFile[];
  onFiles: (files: BroughtFile[]) => void;
}

/** The vendor's file; it is filed as it came, so that what was said can be looked up. A second one may hold the questions. */
export function AnswerFiles({ files, onFiles }: AnswerFilesProps) {
  const t = useTexts('standards');
  const { engine } = useAccess();
  const deed = useDeed();
  const add = (chosen: File[]) =>
    void deed.run(async () => {
      const added = [...files];
      for (const file of chosen.slice(0, 2)) {
        const { hash, name } = await engine.attachments.add({ file, name: file.name.slice(0, 200) });
        if (!added.some((known) => known.hash === hash)) added.push({ hash, name });
      }
      onFiles(added.slice(-2));
    });
  return (
    <section className="grid max-w-180 gap-2">
      <FileDrop
        name={t('drop')}
        chooseLabel={t('choose')}
        pasteHint={t('dropHint')}
        isDisabled={deed.isRunning}
        onFiles={add}
      >
        {files.length > 0 && (
          <ul className="grid gap-1 py-1.5">
            {files.map(({ hash, name }) => (
              <li key={hash} className="flex flex-wrap items-center gap-2">
                <span className="min-w-0 wrap-anywhere">{name}</span>
                <Button
                  small
                  variant="quiet"
                  onPress={() => onFiles(files.filter((file) => file.hash !== hash))}
                >
                  {t('putAway')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </FileDrop>
      {deed.isRunning && <Waiting text={t('filing')} />}
      <FailureNotice error={deed.error} />
    </section>
  );
}
