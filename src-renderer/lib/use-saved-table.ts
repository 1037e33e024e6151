import type { TableDocument } from '../../src-main/contract/table-documents.ts';
import type { Language } from '../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { useAccess } from './queries.ts';
import { toasts } from './ui-store.ts';
import { useDeed } from './use-deed.ts';

/** Saves a spreadsheet where the person says, and tells where. */
export function useSavedTable(): {
  save(document: (language: Language) => TableDocument): void;
  isSaving: boolean;
  error: unknown;
} {
  const t = useTexts('changeList');
  const { shell } = useAccess();
  const language = useLanguage();
  const deed = useDeed();
  return {
    isSaving: deed.isRunning,
    error: deed.error,
    save: (document) =>
      void deed.run(async () => {
        const { isSaved, place } = await shell.documents.saveTable(document(language));
        if (isSaved) toasts.add({ text: t('saved', { place }) });
      }),
  };
}
