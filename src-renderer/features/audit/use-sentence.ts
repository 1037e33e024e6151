import type { AuditEntry } from '../../../src-main/contract/vault.ts';
import { useTexts } from '../../i18n/messages.ts';

/** What happened, in plain words; an action that has no sentence yet is named as it is. */
export function useSentence(): (entry: Pick<AuditEntry, 'action' | 'subjectLabel'>) => string {
  const t = useTexts('audit');
  return ({ action, subjectLabel: label }) => {
    const key = `actions.${action}` as Parameters<typeof t>[0];
    return t.has(key) ? t(key, { label }) : t('other', { action, label });
  };
}
