import type { DataRequest, RequestAnswer, RequestProfile, RequestState } from '../../../contract/requests.ts';
import type { Day } from '../../../contract/values.ts';

/** What the state of a request follows from. */
export interface Standing {
  identity: RequestProfile['identity'];
  extension: DataRequest['extension'];
  answer: RequestAnswer | null;
}

/** Where a request stands: answered, refused, or why it is still open. */
export function requestState({ identity, extension, answer }: Standing): RequestState {
  if (answer) return answer.result === 'refused' ? 'refused' : 'answered';
  if (identity.state === 'doubted' && identity.askedOn !== null) return 'waitingForIdentity';
  return extension?.counts ? 'extended' : 'open';
}

/** Whether a day lies after the last one; what takes effect at once is late from the day after receipt. */
export function isAfterDue({ latest, isAtOnce }: DataRequest['due'], receivedOn: Day, day: Day): boolean {
  const last = isAtOnce ? receivedOn : latest;
  return last !== null && day > last;
}
