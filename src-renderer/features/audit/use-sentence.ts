import { useQuery } from '@tanstack/react-query';
import type { AuditEntry } from '../../../src-main/contract/vault.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';

type Subject = Pick<AuditEntry, 'subjectKind' | 'subjectId' | 'subjectLabel'>;

/** What an entry is about: its name then; a control of the catalogue is named in the person's language. */
export function useSubjectLabel(): (entry: Subject | undefined) => string {
  const { ask } = useAccess();
  const language = useLanguage();
  const { data: catalogue } = useQuery(ask.company.controls.queryOptions());
  return (entry) => {
    if (!entry) return '';
    const { subjectKind, subjectId, subjectLabel } = entry;
    if (subjectKind !== 'ownMeasure') return subjectLabel;
    return catalogue?.controls.find(({ id }) => id === subjectId)?.label[language] ?? subjectLabel;
  };
}

/** What happened, in plain words; an action that has no sentence is named as it is. */
export function useSentence(): (entry: Subject & Pick<AuditEntry, 'action'>) => string {
  const t = useTexts('audit');
  const labelOf = useSubjectLabel();
  return (entry) => {
    const { action } = entry;
    const label = labelOf(entry);
    const key = `actions.${action}` as Parameters<typeof t>[0];
    const sentence = t.has(key) ? t(key, { label }) : t('other', { action, label });
    // Some acts are about nothing that has a name.
    return sentence.replace(/:\s*$/, '');
  };
}
