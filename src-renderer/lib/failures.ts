import { ORPCError } from '@orpc/client';
import type { FailureCode, FailureData } from '../../src-main/contract/failures.ts';

/** A refusal from the closed list, as the page sees it. */
export type KnownFailure = { [Code in FailureCode]: { code: Code; data: FailureData<Code> } }[FailureCode];

/** The refusal inside an error; whatever is none becomes an incident without number. */
export function failureOf(error: unknown): KnownFailure {
  if (error instanceof ORPCError && error.defined)
    return { code: error.code, data: error.data } as KnownFailure;
  return { code: 'INCIDENT', data: { incident: '' } };
}
