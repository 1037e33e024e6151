import type { FoundPassage } from '../../../../src-main/contract/contracts.ts';

/** What the clause finder says about the document beside the question, and what can be done with it. */
export interface ContractWork {
  /** `off`: this file is not read as a contract, or nothing lies there. */
  state: 'off' | 'searching' | 'refused' | 'ready';
  /** Why the file could not be read. */
  error: unknown;
  /** Proposals by question that nobody rejected, best first. */
  found: ReadonlyMap<string, readonly FoundPassage[]>;
  /** How many proposals were rejected, by question. */
  rejected: ReadonlyMap<string, number>;
  /** Whether the finder knows the question on screen. */
  isChecked: boolean;
  /** Proposals for the question on screen. */
  proposals: readonly FoundPassage[];
  /** Which of them is shown in the document, from 0; null while the quote of the answer is. */
  at: number | null;
  shown: FoundPassage | null;
  show(at: number | null): void;
  next(): void;
  previous(): void;
  /** Takes the shown proposal into the answer as quote, in its own words or in mended ones. */
  take(text?: string): void;
  /** Rejects the shown proposal, so that it does not come back for this file. */
  reject(): void;
  /** Offers the rejected proposals of the question again. */
  restore(): void;
  /** Whether the words of the shown proposal are being mended. */
  isEditing: boolean;
  edit(isEditing: boolean): void;
}
