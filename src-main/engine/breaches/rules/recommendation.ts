import type {
  Exemption,
  Recommendation,
  RiskFactName,
  RiskFacts,
  RiskLevelOfBreach,
  RiskRuleTexts,
} from '../../../contract/breach-risk.ts';
import { veryManyPeople } from './risk-reading.ts';
import { reasonsFor } from './risk-reasons.ts';
import { riskOf } from './risk-table.ts';
import { wouldChangeText } from './risk-wording.ts';
import { loweringsOf, type Outcome } from './would-change.ts';

/**
 * Art. 33(1), 34(1) GDPR: a proposal whether the breach results in a risk, for the person who decides. A help, not the law:
 * what is not known counts like the worst, so that a missing fact never makes the proposal milder.
 */
export function recommend(facts: RiskFacts, texts: RiskRuleTexts): Recommendation {
  const risk = riskOf(facts);
  const met = exemptionsWorthChecking(facts, risk);
  return {
    risk,
    document: true,
    notifyAuthority: risk !== 'none_unlikely',
    notifyPeople: risk === 'high',
    reasons: reasonsFor(facts, texts),
    exemptions: texts.exemptions.filter(({ id }) => met.includes(id)),
    wouldChange: [...loweringsOf(facts)].map(([fact, { outcomes, risk: reached }]) => ({
      fact,
      risk: reached,
      text: wouldChangeText(ownFirst(fact, outcomes), reached, texts),
    })),
  };
}

/**
 * Art. 34(3) GDPR. Encryption and a confirmed deletion are named even below a high risk: whoever decides for a high risk
 * all the same needs them. Unknown facts count as possible, because a look is all that is proposed.
 */
function exemptionsWorthChecking(facts: RiskFacts, risk: RiskLevelOfBreach): Exemption[] {
  const isHigh = risk === 'high';
  const { encryptedWithSafeKey: isEncrypted, deletionConfirmed, people } = facts;
  const isMended = facts.credentials === true || facts.restoredWithinHours !== null;
  const worth: Record<Exemption, boolean> = {
    '34_3_a': isEncrypted === true || (isHigh && isEncrypted === null),
    '34_3_b': deletionConfirmed === true || (isHigh && (deletionConfirmed === null || isMended)),
    '34_3_c': isHigh && (people === null || people >= veryManyPeople),
  };
  return (Object.keys(worth) as Exemption[]).filter((id) => worth[id]);
}

/** The sentence about a fact begins with that fact, also where others have to turn out well with it. */
function ownFirst(fact: RiskFactName, outcomes: readonly Outcome[]): Outcome[] {
  return [
    ...outcomes.filter((outcome) => outcome.fact === fact),
    ...outcomes.filter((outcome) => outcome.fact !== fact),
  ];
}
