import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';
import { auditHead, entriesAbout } from '../../kernel/audit/repo.ts';
import type { AuditContent } from '../../kernel/audit/rules.ts';

/** What the trail says about some records: enough to compute the hash of each entry again without the rest. */
export interface AuditExtract {
  format: 'obhut-audit-extract-1';
  takenAt: Instant;
  /** The newest entry of the whole trail. */
  head: { number: number; hash: string };
  /** Entries on drafts, which are left out: what was never published is nobody's business outside. */
  omitted: number;
  entries: { previous: string; hash: string; content: AuditContent }[];
}

const draftActions = new Set([
  'consents.startDraft',
  'consents.saveDraft',
  'consents.discardDraft',
  'consents.setReview',
]);

/** Entries about the given records with the links of the chain; those on drafts are counted only. */
export function auditExtract(db: ReadDb, subjectIds: readonly Id[], takenAt: Instant): AuditExtract {
  const all = entriesAbout(db, subjectIds);
  const kept = all.filter(({ action }) => !draftActions.has(action));
  return {
    format: 'obhut-audit-extract-1',
    takenAt,
    head: auditHead(db),
    omitted: all.length - kept.length,
    entries: kept.map(({ previous, hash, ...content }) => ({ previous, hash, content })),
  };
}
