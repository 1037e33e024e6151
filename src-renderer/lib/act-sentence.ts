import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { useAccess } from './queries.ts';

/** Whether an act is about a measure of one's own, which the trail calls by the id of its control. */
export function isAboutMeasure(action: string | null | undefined): boolean {
  return /^company\.\w+Measure/.test(action ?? '');
}

/** What was done, in plain words: "Dienstleister archiviert: LeadHafen". Controls are named once `useControlNames` has read them. */
export function useActSentence(): (action: string, label: string) => string {
  const t = useTexts('audit');
  const language = useLanguage();
  const { ask } = useAccess();
  const queries = useQueryClient();
  const named = (label: string) => {
    const catalogue = queries.getQueryData(ask.company.controls.queryKey());
    return catalogue?.controls.find(({ id }) => id === label)?.label[language] ?? label;
  };
  return (action, told) => {
    const label = isAboutMeasure(action) ? named(told) : told;
    const key = `actions.${action}` as Parameters<typeof t>[0];
    const sentence = t.has(key) ? t(key, { label }) : t('other', { action, label });
    // Some acts are about nothing that has a name.
    return sentence.replace(/:\s*$/, '');
  };
}

/** Reads what controls are called, where an act is about one of them. */
export function useControlNames(isNeeded: boolean): void {
  const { ask } = useAccess();
  useQuery({ ...ask.company.controls.queryOptions(), enabled: isNeeded });
}
