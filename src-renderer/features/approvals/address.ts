import type { ActProposal } from '../../../src-main/contract/approvals.ts';
import { assertNever } from '../../ui/assert-never.ts';

/** Where the record of a proposal is seen. */
export function addressOf({ act, subjectId }: ActProposal): string {
  switch (act.kind) {
    case 'decision':
      return `/assessments/${subjectId}/decision`;
    case 'publication':
      return `/consents/${subjectId}`;
    case 'questionnaire':
      return `/questionnaires/${subjectId}`;
    case 'release':
      return `/campaigns/${subjectId}`;
    case 'closing':
      return `/breaches/${subjectId}`;
    default:
      return assertNever(act);
  }
}
