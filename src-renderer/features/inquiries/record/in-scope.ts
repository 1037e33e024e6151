import type { AskableQuestion, InquiryScope } from '../../../../src-main/contract/inquiries.ts';

const isOpen = ({ standing }: AskableQuestion) => standing === 'open' || standing === 'unknown';

/** The scopes that are offered beside single questions, as the engine understands them. */
export const inScopes: readonly { scope: InquiryScope; isIn: (question: AskableQuestion) => boolean }[] = [
  { scope: 'open', isIn: isOpen },
  {
    scope: 'unprovedBlockers',
    isIn: (question) =>
      isOpen(question) || (question.standing === 'unproved' && question.severity === 'blocker'),
  },
  { scope: 'unproved', isIn: (question) => isOpen(question) || question.standing === 'unproved' },
  { scope: 'all', isIn: () => true },
];
