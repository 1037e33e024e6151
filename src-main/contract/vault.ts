import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { calculator, query, session, stream } from './procedure.ts';
import { Id, Instant, Sha256 } from './values.ts';

export const VaultStatus = z.object({
  state: z.enum(['closed', 'open']),
  companyName: z.string().nullable(),
  isSample: z.boolean(),
  isReadOnly: z.boolean(),
  schema: z.number().int().nullable(),
  lastBackupAt: Instant.nullable(),
  auditEntries: z.number().int(),
  auditHead: Sha256.nullable(),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

export const AuditEntry = z.object({
  number: z.number().int().positive(),
  at: Instant,
  actor: z.string(),
  /** Verb of the domain, for example `vendors.archive`. */
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  /** What people call the subject, as it was then. */
  subjectLabel: z.string(),
  /** Canonical JSON of the changed fields, null where there was nothing. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  hash: Sha256,
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const ChainCheck = z.object({
  isIntact: z.boolean(),
  entries: z.number().int(),
  firstBroken: z.number().int().nullable(),
  head: Sha256.nullable(),
});
export type ChainCheck = z.infer<typeof ChainCheck>;

export const Backup = z.object({
  id: Id,
  at: Instant,
  size: z.number().int(),
  reason: z.enum(['daily', 'migration', 'rekey', 'import', 'manual']),
});
export type Backup = z.infer<typeof Backup>;

/** What a backup holds beside what the open file holds; null where the backup is older than that kind of record. */
export const RecordCount = z.object({
  kind: z.enum([
    'vendors',
    'assessments',
    'consentTexts',
    'campaigns',
    'requests',
    'breaches',
    'attachments',
    'audit',
  ]),
  inBackup: z.number().int().nullable(),
  now: z.number().int(),
});
export type RecordCount = z.infer<typeof RecordCount>;

/** What came of opening a copy of a backup. */
export const BackupTest = z.object({
  outcome: z.enum(['good', 'otherPassphrase', 'damaged']),
  testedAt: Instant,
  /** Empty unless the copy could be opened. */
  counts: z.array(RecordCount),
});
export type BackupTest = z.infer<typeof BackupTest>;

export const PassphraseStrength = z.object({
  isAccepted: z.boolean(),
  /** 0 (guessed at once) to 4 (very strong). */
  score: z.number().int().min(0).max(4),
  reason: z.enum(['tooShort', 'tooEasy']).nullable(),
});
export type PassphraseStrength = z.infer<typeof PassphraseStrength>;

/** One step of long work; the last event carries the result. */
export const Progress = z.object({ done: z.number().int(), total: z.number().int() });
export type Progress = z.infer<typeof Progress>;

const AuditQuestion = z.object({
  subjectId: Id.nullable(),
  /** Entries with a smaller number; null starts at the newest. */
  before: z.number().int().positive().nullable(),
  limit: z.number().int().min(1).max(200),
});

export const vault = {
  status: session.output(VaultStatus),
  lock: session.output(z.object({})),
  changes: session.output(eventIterator(z.object({ domains: z.array(z.string()) }))),
  passphraseStrength: calculator
    .input(z.object({ passphrase: z.string().max(1024) }))
    .output(PassphraseStrength),
  changePassphrase: session
    .input(z.object({ current: z.string().max(1024), next: z.string().max(1024) }))
    .output(z.object({})),
  verify: query.output(ChainCheck),
  auditTrail: query
    .input(AuditQuestion)
    .output(z.object({ entries: z.array(AuditEntry), hasMore: z.boolean() })),
  backups: query.output(z.object({ backups: z.array(Backup) })),
  backUp: stream.output(
    eventIterator(z.union([z.object({ progress: Progress }), z.object({ backup: Backup })])),
  ),
  /**
   * Opens a copy of a backup as restoring it would, checks every page and the whole chain, and counts what it holds;
   * the backup and the open file stay as they are. A passphrase is needed only where it was changed since.
   */
  testBackup: stream
    .input(z.object({ backupId: Id, passphrase: z.string().max(1024).nullable() }))
    .output(eventIterator(z.union([z.object({ progress: Progress }), z.object({ test: BackupTest })]))),
  /** Takes back the last change; with `change` only if it is that one, else the action is null. */
  undo: session
    .input(z.object({ change: z.number().int().positive() }).optional())
    .output(z.object({ action: z.string().nullable(), label: z.string() })),
  redo: session.output(z.object({ action: z.string(), label: z.string() })),
  undoState: session.output(
    z.object({
      undo: z.string().nullable(),
      redo: z.string().nullable(),
      /** What both are about, as people call it. */
      undoLabel: z.string(),
      redoLabel: z.string(),
      /** Number of the change that undo would take back. */
      change: z.number().int().positive().nullable(),
    }),
  ),
};
