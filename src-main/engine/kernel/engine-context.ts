import type Database from 'better-sqlite3';
import type { CompanySummary } from '../../contract/companies.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';
import type { Templates } from '../templates.ts';
import type { Clock } from './clock.ts';
import type { DocumentFiles } from './document-files.ts';
import type { TableFiles, TableShelf } from './table-files.ts';
import type { Step, UndoHistory } from './undo-history.ts';

/** What happened, for the audit trail. `before` and `after` hold the changed fields only. */
export interface AuditNote {
  subject: { kind: string; id: string; label: string };
  before?: unknown;
  after?: unknown;
}

/** What a query gets. */
export interface QueryTools {
  db: ReadDb;
  clock: Clock;
  templates: Templates;
}

/** What a command gets: a writable database inside its transaction, ids, the audit trail and the way back. */
export interface CommandTools {
  db: WriteDb;
  clock: Clock;
  templates: Templates;
  newId(): string;
  /** At least one note per command; the middleware refuses to commit without. */
  record(note: AuditNote): void;
  /** Names the command that takes this one back, as `domain.verb` with its input. */
  undoWith(procedure: string, input: unknown): void;
}

/** A vault that is open. */
export interface OpenVault {
  raw: Database.Database;
  db: WriteDb;
  /** The file as people know it; a read-only vault works on a private copy elsewhere. */
  path: string;
  isReadOnly: boolean;
  /** Aborted when the vault is closed: ends whatever still runs on it. */
  closed: AbortController;
  /** Foreign tables that wait to be used. */
  tables: TableShelf;
  /** Called before every transaction; before the first one of a day it makes the automatic backup. */
  beforeWrite(): void;
  /** Called after every commit; notes now and then outside the file how far the audit trail has come. */
  afterWrite(): void;
  /** Refuses content for which the disk has no room, before its first byte is written. */
  requireRoom(bytes: number): void;
  /** Called when the disk is full; gives up the reserve and says how many MB must be freed. */
  diskFull(): number;
  /** Called when a page cannot be read; from then on nothing is written. Says when the newest backup was made. */
  damaged(): string | null;
  /** Called while the file is still open, as the last thing that is done with it. */
  beforeClose(): void;
  /** Called when the file is closed: removes what only served the open one. */
  afterClose(): void;
}

export interface IncidentLog {
  /** Logs a defect without personal data. */
  incident(id: string, error: unknown): void;
}

export interface PrintOptions {
  signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
  /** A PDF, or the same document as a text for Word; how many pages that has its program decides, so it says 0. */
  format?: 'pdf' | 'docx';
}

/** Renders a document definition to the bytes of a file off the engine's thread. */
export interface PdfPrinter {
  print(
    definition: unknown,
    options: PrintOptions,
  ): Promise<{ bytes: Uint8Array<ArrayBuffer>; pages: number; unprinted: string }>;
  close(): Promise<void>;
}

/** Everything the engine is given and everything that lives as long as it does. */
export interface EngineContext {
  clock: Clock;
  newId(): string;
  templates: Templates;
  log: IncidentLog;
  printer: PdfPrinter;
  tableFiles: TableFiles;
  documentFiles: DocumentFiles;
  /** Rounds of the key derivation; only tests set it. */
  keyDerivationRounds?: number;
  vault: OpenVault | null;
  /** Companies that were looked into, by path: numbers and dates in memory, gone with the next lock. */
  companies: Map<string, CompanySummary>;
  history: UndoHistory;
  /** Calls a procedure by name, through the same door as everybody else, and says what takes it back; not remembered. */
  call(step: Step): Promise<Step | null>;
  /** Announces the domains that changed after a commit. */
  announce(domains: string[]): void;
  onChange(listener: (domains: string[]) => void): () => void;
}
