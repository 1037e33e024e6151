import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Screenshot } from '../text/screenshot.tsx';
import { FieldGroup } from './field-group.tsx';
import type { Draft } from './use-draft.ts';

export interface ScreenshotFieldsProps {
  version: TextVersion;
  draft: Draft;
}

/** Pictures of the form with this draft in it: dropped, pasted or chosen. */
export function ScreenshotFields({ version, draft }: ScreenshotFieldsProps) {
  const t = useTexts('consent');
  const { engine } = useAccess();
  const deed = useDeed();
  const { screenshots } = draft.content;
  const add = (files: readonly File[]) =>
    deed.run(async () => {
      const hashes: string[] = [];
      for (const file of files) {
        const { hash } = await engine.attachments.add({ file, name: file.name || t('pictures.pasted') });
        hashes.push(hash);
      }
      draft.choose({ screenshots: [...new Set([...screenshots, ...hashes])] });
    });
  return (
    <FieldGroup title={t('pictures.title')}>
      <FileDrop
        name={t('pictures.drop')}
        chooseLabel={t('pictures.choose')}
        pasteHint={t('pictures.hint')}
        accept="image/*"
        isDisabled={deed.isRunning}
        onFiles={(files) => void add(files)}
      >
        {screenshots.length > 0 && (
          <ul className="grid gap-3 py-3">
            {screenshots.map((hash) => (
              <li key={hash} className="grid justify-items-start gap-1">
                <Screenshot
                  hash={hash}
                  name={version.screenshots.find((one) => one.hash === hash)?.name ?? ''}
                />
                <Button
                  small
                  variant="quiet"
                  onPress={() => draft.choose({ screenshots: screenshots.filter((one) => one !== hash) })}
                >
                  {t('pictures.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </FileDrop>
      <FailureNotice error={deed.error} />
    </FieldGroup>
  );
}
