import { useFailureText } from '../../../lib/failure-notice.tsx';
import { failureOf } from '../../../lib/failures.ts';

const aboutTime = ['TIME_IN_FUTURE', 'KNOWN_BEFORE_EVENT', 'TIME_OUT_OF_RANGE'];

/** What is wrong with the time that was entered, to stand at its field; null where the refusal is about something else. */
export function useTimeProblem(error: unknown): string | null {
  const text = useFailureText();
  if (error === null || error === undefined) return null;
  if (!aboutTime.includes(failureOf(error).code)) return null;
  const { title, sentence } = text(error);
  return `${title} ${sentence}`;
}
