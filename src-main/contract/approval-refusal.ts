import { z } from 'zod';

/** Why a second person is refused, or a proposal. */
export const ApprovalRefusal = z.enum([
  'unknownPerson',
  'samePerson',
  'withoutRole',
  'personLeft',
  'changedSince',
  'notWaiting',
  'alreadyWaiting',
  'notNeeded',
]);
export type ApprovalRefusal = z.infer<typeof ApprovalRefusal>;
