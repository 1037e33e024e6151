import type { NextStep } from '../../../contract/breach-clock.ts';
import type { NoticeField } from '../../../contract/breach-notification.ts';
import { arePeopleTold, type CloseFacts } from './close-obstacles.ts';
import { resultOf } from './current-decisions.ts';

export interface StepFacts extends CloseFacts {
  isClosed: boolean;
  isJudged: boolean;
  /** Contents of the next notification, with what changed since the last. */
  fields: readonly NoticeField[];
}

/** The one thing to do next: what is due first by law comes first. */
export function nextStep(facts: StepFacts): NextStep {
  if (facts.isClosed) return 'nothing';
  if (facts.profile.role === 'processor') return processorStep(facts);
  const risk = resultOf(facts.decisions.risk);
  const authority = resultOf(facts.decisions.authority);
  const people = resultOf(facts.decisions.people);
  if (!facts.isAware && risk !== 'none_unlikely') return 'confirmAwareness';
  if (risk === null) return facts.isJudged ? 'decideRisk' : 'assessSeverity';
  if (authority === null) return 'decideAuthority';
  if (authority === 'notify' && facts.sentPhases.length === 0) return 'sendInitial';
  if (people === null) return 'decidePeople';
  if (!arePeopleTold(people, facts.letters)) return 'tellPeople';
  return authority === 'notify' ? laterNotice(facts) : 'close';
}

function processorStep({ letters }: StepFacts): NextStep {
  return letters.some(({ kind, sent }) => kind === 'controllerNotice' && sent !== null)
    ? 'close'
    : 'tellController';
}

/** A follow-up while there is something new to say, then the final one (Art. 33(4) GDPR). */
function laterNotice({ sentPhases, fields }: StepFacts): NextStep {
  if (sentPhases.includes('final') || sentPhases.includes('withdrawal')) return 'close';
  const isOpen = fields.some(({ isMandatory, state }) => isMandatory && state !== 'known');
  const isNews = fields.some(({ change }) => change !== 'unchanged');
  return isOpen || isNews ? 'sendFollowUp' : 'sendFinal';
}
