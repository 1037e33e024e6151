import { pageOf } from '../record/use-breach.ts';

/** Where a content that is no answer about the breach is put right. */
const elsewhere: Readonly<Record<string, (breachId: string) => string>> = {
  contact: () => '/settings/people',
  controller: () => '/settings/company',
  measures: (breachId) => pageOf(breachId),
  processor: (breachId) => pageOf(breachId),
  subjectsInformed: (breachId) => pageOf(breachId, 'decisions'),
};

/** Contents that are named otherwise than the answer behind them. */
const answers: Readonly<Record<string, string>> = { awareAt: 'awareness', consequences: 'consequencesText' };

/** Address where a content of the notification is answered; null where it is written in the dialog itself. */
export function placeOfField(breachId: string, id: string): string | null {
  if (id === 'reporter' || id === 'delayReasons') return null;
  return elsewhere[id]?.(breachId) ?? `${pageOf(breachId, 'facts')}?field=${answers[id] ?? id}`;
}
