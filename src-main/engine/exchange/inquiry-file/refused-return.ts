import type { ReturnRefusal } from '../../kernel/inquiry-files.ts';

/** Why a file is no answer; crosses the thread as a plain fact and becomes a refusal of the closed list there. */
export class RefusedReturn extends Error {
  readonly reason: ReturnRefusal;

  constructor(reason: ReturnRefusal) {
    super(reason);
    this.reason = reason;
  }
}
