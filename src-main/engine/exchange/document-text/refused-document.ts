import type { DocumentRefusal } from '../../../contract/document-text.ts';

/** Why a document is not read; crosses the thread as plain facts and becomes a refusal of the closed list there. */
export class RefusedDocument extends Error {
  readonly reason: DocumentRefusal;
  /** The limit that the reason speaks of. */
  readonly figure: number | null;

  constructor(reason: DocumentRefusal, figure: number | null = null) {
    super(reason);
    this.reason = reason;
    this.figure = figure;
  }
}
