import { PencilLine } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useSaving } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { profileOf } from './profile-of.ts';

/** The name of the case; the pencil turns it into a field, Enter keeps the new name and Escape the old one. */
export function TitleField({ breach, isReadOnly }: { breach: Breach; isReadOnly: boolean }) {
  const t = useTexts('breach');
  const { engine } = useAccess();
  const save = useSaving('part');
  const deed = useDeed();
  const [draft, setDraft] = useState<string | null>(null);
  const isMissing = draft !== null && draft.trim() === '';
  const keep = async () => {
    if (draft === null || isMissing) return;
    const title = draft.trim();
    const isKept =
      title === breach.title ||
      (await save(() =>
        deed.tell(() =>
          engine.breaches.saveProfile({ breachId: breach.id, profile: { ...profileOf(breach), title } }),
        ),
      ));
    if (isKept) setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void keep();
    if (event.key === 'Escape') setDraft(null);
  };
  if (draft === null) {
    return (
      <div className="flex items-start gap-1">
        <h1 className="font-serif text-title tracking-[-.005em] wrap-anywhere">{breach.title}</h1>
        {!isReadOnly && (
          <span className="pt-1">
            <IconButton icon={PencilLine} label={t('rename')} onPress={() => setDraft(breach.title)} />
          </span>
        )}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field inside
    <div onKeyDown={onKeyDown} className="grid max-w-160 gap-2">
      <h1 className="sr-only">{breach.title}</h1>
      <TextField
        autoFocus
        label={t('title')}
        maxLength={500}
        value={draft}
        onChange={setDraft}
        onBlur={() => void keep()}
        description={t('renameHint')}
        error={isMissing ? t('titleMissing') : undefined}
      />
      <FailureNotice error={deed.error} />
    </div>
  );
}
