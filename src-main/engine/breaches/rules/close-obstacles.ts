import type { NoticePhase } from '../../../contract/breach-notification.ts';
import type { BreachLetter, BreachProfile } from '../../../contract/breach-record.ts';
import type { CloseObstacle } from '../../../contract/breach-view.ts';
import { type CurrentDecisions, resultOf } from './current-decisions.ts';

export interface CloseFacts {
  profile: Pick<BreachProfile, 'role' | 'lessons'>;
  isAware: boolean;
  decisions: CurrentDecisions;
  sentPhases: readonly NoticePhase[];
  letters: readonly Pick<BreachLetter, 'kind' | 'sent'>[];
}

/** What is missing before a case can be closed: every decision with its reason, and everything decided done (Art. 33(5) GDPR). */
export function closeObstacles(facts: CloseFacts): CloseObstacle[] {
  const lessons: CloseObstacle[] = facts.profile.lessons.trim() === '' ? ['lessonsMissing'] : [];
  const duties = facts.profile.role === 'processor' ? processorDuties(facts) : controllerDuties(facts);
  return [...duties, ...lessons];
}

/** Art. 33(2) GDPR: the processor tells the controller and decides nothing about authority and people. */
function processorDuties({ letters }: CloseFacts): CloseObstacle[] {
  const isTold = letters.some(({ kind, sent }) => kind === 'controllerNotice' && sent !== null);
  return isTold ? [] : ['controllerNotTold'];
}

function controllerDuties({ isAware, decisions, sentPhases, letters }: CloseFacts): CloseObstacle[] {
  const risk = resultOf(decisions.risk);
  const authority = resultOf(decisions.authority);
  const people = resultOf(decisions.people);
  const isFinished = sentPhases.includes('final') || sentPhases.includes('withdrawal');
  const checks: [CloseObstacle, boolean][] = [
    ['awarenessOpen', !isAware && risk !== 'none_unlikely'],
    ['riskUndecided', risk === null],
    ['authorityUndecided', authority === null],
    ['peopleUndecided', people === null],
    ['notNotified', authority === 'notify' && sentPhases.length === 0],
    ['noFinalNotice', authority === 'notify' && sentPhases.length > 0 && !isFinished],
    ['peopleNotTold', !arePeopleTold(people, letters)],
  ];
  return checks.flatMap(([obstacle, isThere]) => (isThere ? [obstacle] : []));
}

/** Whether what was decided about people is done; true while nothing was. */
export function arePeopleTold(
  result: string | null,
  letters: readonly Pick<BreachLetter, 'kind' | 'sent'>[],
): boolean {
  const isSent = (kinds: readonly BreachLetter['kind'][]) =>
    letters.some(({ kind, sent }) => sent !== null && kinds.includes(kind));
  if (result === 'tell') return isSent(['letter', 'short']);
  if (result === 'tellPublicly') return isSent(['public']);
  return true;
}
