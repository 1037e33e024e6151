import { useTexts } from '../i18n/messages.ts';

/** What was done, in plain words: "Dienstleister archiviert: LeadHafen". */
export function useActSentence(): (action: string, label: string) => string {
  const t = useTexts('audit');
  return (action, label) => {
    const key = `actions.${action}` as Parameters<typeof t>[0];
    const sentence = t.has(key) ? t(key, { label }) : t('other', { action, label });
    // Some acts are about nothing that has a name.
    return sentence.replace(/:\s*$/, '');
  };
}
