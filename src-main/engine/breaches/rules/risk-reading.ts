import { BreachKind, Consequence, RiskFactName, type RiskFacts } from '../../../contract/breach-risk.ts';

/** Up to so many people a circle of known recipients is small (the paper of ENISA flags more than 100). */
export const fewPeople = 100;
/** From so many people the number alone weighs; our own figure, no authority names one. */
export const veryManyPeople = 10_000;
/** Within so many hours an outage is over soon. */
export const soonHours = 24;

/** How far the data got. `limited`: to recipients who are known, or where nobody is seen to have taken anything. */
export type Reach = 'nobody' | 'limited' | 'open';

/** The facts as the rules read them: what is not known counts like the worst it can be. */
export type RiskReading = {
  reach: Reach;
  isConfidential: boolean;
  isUnreadable: boolean;
  /** 0 to 2: a trusted recipient counts one, confirmed deletion by a trusted or known recipient one. */
  containment: number;
  /** Which of the five marks of sensitive content or people hold. */
  marks: number;
  concernsHealthOrVulnerable: boolean;
  people: number;
  isOnPurpose: boolean;
  isIncomplete: boolean;
  /** Hours until the data were back; infinite while they are not. */
  hours: number;
  isRestorable: boolean;
  /** 0 none, 1 inconvenience, 2 material, 3 grave; the gravest consequence counts. */
  gravity: number;
  isDangerToHealth: boolean;
};

export const gravityOf: Record<Consequence, 0 | 1 | 2 | 3> = {
  none: 0,
  inconvenience: 1,
  financial: 2,
  reputation: 2,
  lossOfControl: 2,
  identityTheft: 3,
  discrimination: 3,
  physical: 3,
};

/** Facts that are not known yet: null, an empty choice, or "unknown" whether data got out. */
export function unknownFacts(facts: RiskFacts): RiskFactName[] {
  return RiskFactName.options.filter((name) => isUnknown(name, facts[name]));
}

/** Reads the facts for the rules. Replacing a known fact by null never gives a milder reading (docs/decisions/0007). */
export function readRisk(facts: RiskFacts): RiskReading {
  const kinds = chosen(facts.kinds) ?? BreachKind.options;
  const consequences = chosen(facts.consequences) ?? Consequence.options;
  const contentMarks = [
    facts.specialCategories,
    facts.vulnerablePeople,
    facts.identityDocuments,
    facts.financialData,
    facts.credentials,
  ].map((mark) => mark ?? true);
  return {
    reach: reachOf(facts, kinds),
    isConfidential: kinds.includes('confidentiality'),
    isUnreadable: facts.encryptedWithSafeKey ?? false,
    containment: containmentOf(facts),
    marks: contentMarks.filter((mark) => mark).length,
    concernsHealthOrVulnerable: (facts.specialCategories ?? true) || (facts.vulnerablePeople ?? true),
    people: facts.people ?? Number.POSITIVE_INFINITY,
    isOnPurpose: facts.malicious ?? true,
    isIncomplete: kinds.some((kind) => kind !== 'confidentiality'),
    hours: facts.restoredWithinHours ?? Number.POSITIVE_INFINITY,
    isRestorable: facts.restorable ?? false,
    gravity: Math.max(...consequences.map((consequence) => gravityOf[consequence])),
    isDangerToHealth: consequences.includes('physical'),
  };
}

/** Data that got out to nobody contradict each other: the recipient then counts as unknown. */
function reachOf(facts: RiskFacts, kinds: readonly BreachKind[]): Reach {
  const gotOut = facts.exfiltration !== 'none';
  const recipient = facts.recipient ?? 'public';
  if (!gotOut && (recipient === 'none' || !kinds.includes('confidentiality'))) return 'nobody';
  if (facts.malicious ?? true) return 'open';
  const isKnown = recipient === 'trusted' || recipient === 'known';
  return isKnown || !gotOut ? 'limited' : 'open';
}

function containmentOf({ recipient, deletionConfirmed }: RiskFacts): number {
  if (recipient !== 'trusted' && recipient !== 'known') return 0;
  return (recipient === 'trusted' ? 1 : 0) + (deletionConfirmed === true ? 1 : 0);
}

function isUnknown(name: RiskFactName, value: RiskFacts[RiskFactName]): boolean {
  if (name === 'exfiltration' && value === 'unknown') return true;
  return value === null || (Array.isArray(value) && value.length === 0);
}

function chosen<T>(choice: readonly T[] | null): readonly T[] | null {
  return choice === null || choice.length === 0 ? null : choice;
}
