import type { ParticularState } from '../../../contract/breach-particulars.ts';
import type { RiskFacts } from '../../../contract/breach-risk.ts';
import { answerOf } from './knowledge.ts';

/** What the proposal on the risk rests on: the answers about the breach, and the highest number of people thought possible. */
export function riskFactsOf(particulars: readonly ParticularState[]): RiskFacts {
  const value = <Key extends Parameters<typeof answerOf>[1]>(key: Key) => answerOf(particulars, key);
  return {
    kinds: value('kinds'),
    specialCategories: value('specialCategories'),
    vulnerablePeople: value('vulnerablePeople'),
    identityDocuments: value('identityDocuments'),
    financialData: value('financialData'),
    credentials: value('credentials'),
    people: value('subjectCount')?.to ?? null,
    encryptedWithSafeKey: value('encryptedWithSafeKey'),
    exfiltration: value('exfiltration'),
    recipient: value('recipient'),
    deletionConfirmed: value('deletionConfirmed'),
    malicious: value('malicious'),
    restoredWithinHours: value('restoredWithinHours'),
    restorable: value('restorable'),
    consequences: value('consequences'),
  };
}
