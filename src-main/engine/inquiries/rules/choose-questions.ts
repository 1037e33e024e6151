import type { Answer } from '../../../contract/assessments.ts';
import type { AskableQuestion, AskableStanding, InquiryScope } from '../../../contract/inquiries.ts';
import { assertNever } from '../../../contract/values.ts';

/** How a question stands; `isProved` says whether current evidence backs the claim. */
export function askableStanding(
  answer: Pick<Answer, 'value'> | undefined,
  isProved: boolean,
): AskableStanding {
  const value = answer?.value ?? null;
  if (value === null) return 'open';
  if (value === 'unknown') return 'unknown';
  return (value === 'fulfilled' || value === 'partly') && !isProved ? 'unproved' : 'answered';
}

/** Whether a scope asks a question: always what is open or unknown; claims without evidence from the chosen gravity on. */
export function isInScope(
  { standing, severity }: Pick<AskableQuestion, 'standing' | 'severity'>,
  scope: InquiryScope,
): boolean {
  if (standing === 'open' || standing === 'unknown') return true;
  switch (scope) {
    case 'open':
      return false;
    case 'unprovedBlockers':
      return standing === 'unproved' && severity === 'blocker';
    case 'unprovedMajors':
      return standing === 'unproved' && severity !== 'minor';
    case 'unproved':
      return standing === 'unproved';
    case 'all':
      return true;
    default:
      return assertNever(scope);
  }
}
