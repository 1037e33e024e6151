import type { FailureCode, FailureData } from '../../contract/failures.ts';

/** A refusal from the closed list: carries a code and facts, never a sentence. */
export class Failure<Code extends FailureCode = FailureCode> extends Error {
  readonly code: Code;
  readonly data: FailureData<Code>;

  constructor(code: Code, data: FailureData<Code>) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.data = data;
  }
}

/** Refuses: `throw refuse('RECORD_NOT_FOUND', { kind: 'vendor', id })`. */
export function refuse<Code extends FailureCode>(code: Code, data: FailureData<Code>): Failure<Code> {
  return new Failure(code, data);
}
