import type { FoundClauses } from '../../contract/contracts.ts';
import type { DocumentSection, DocumentText } from '../../contract/document-text.ts';
import type { Language } from '../../contract/values.ts';
import type { ClausePatterns } from '../contracts/rules/clause-patterns.ts';

/** A text in which clauses are looked for. */
export interface SearchedContract {
  sections: readonly DocumentSection[];
  /** Guessed where it is not told. */
  language: Language | undefined;
}

/** Reads documents as text off the engine's thread, with limits of size, time and memory. */
export interface DocumentFiles {
  /** Kinds are told by the first bytes; the name only helps to tell Markdown from other text. */
  read(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<DocumentText>;
  /** What the sheets of a workbook say, in passages under the names of their sheets. */
  readWorkbook(bytes: Uint8Array, signal?: AbortSignal): Promise<DocumentSection[]>;
  /** Finds clauses in a long text, which takes seconds. */
  find(contract: SearchedContract, patterns: ClausePatterns, signal?: AbortSignal): Promise<FoundClauses>;
  close(): Promise<void>;
}
