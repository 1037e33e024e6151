import type { NotificationThreshold } from '../../../contract/breach-deadlines.ts';
import type { NewBreachDecision } from '../../../contract/breach-record.ts';
import type { FailureData } from '../../../contract/failures.ts';
import { type CurrentDecisions, resultOf } from './current-decisions.ts';

type Refusal = FailureData<'DECISION_REFUSED'>['reason'];

/**
 * Why a decision does not fit those before; null when it fits. Art. 33(1) GDPR: a risk has to be notified. Art. 34(1), (3):
 * a high risk has to be told to people unless one of three exemptions holds; a public notice stands in only where
 * telling each would take a disproportionate effort. Telling more than needed is always free.
 */
export function decisionRefusal(
  { decision, exemption }: NewBreachDecision,
  current: CurrentDecisions,
  threshold: NotificationThreshold,
): Refusal | null {
  if (decision.about === 'risk') return null;
  const risk = resultOf(current.risk);
  if (risk === null) return 'riskFirst';
  if (decision.about === 'authority') {
    const hasToBeNotified = risk === 'high' || (threshold === 'risk' && risk === 'risk');
    return decision.result === 'doNotNotify' && hasToBeNotified ? 'riskNeedsAuthority' : null;
  }
  if (decision.result === 'tellPublicly' && exemption !== '34_3_c') return 'publicNeedsEffort';
  if (decision.result === 'doNotTell' && risk === 'high' && exemption === null) return 'highNeedsExemption';
  return null;
}
