import type { Certificate, CertificateProfile } from '../../contract/certificates.ts';
import type { Id } from '../../contract/values.ts';
import { attachmentByHash } from '../attachments/repo.ts';
import { daysBetween, instantNow, today } from '../kernel/clock.ts';
import type { CommandTools, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import * as repo from './repo.ts';
import { certificateState } from './rules.ts';

type SaveInput = { vendorId: Id; certificate: CertificateProfile & { id: Id | null; hash: string | null } };

/** Certificates of a vendor with how far each carries today, and what is still to be described. */
export function listCertificates(tools: QueryTools, { vendorId }: { vendorId: Id }) {
  return {
    certificates: repo.certificatesOf(tools.db, vendorId).map((row) => judged(tools, row)),
    undescribed: repo.undescribedDocuments(tools.db, vendorId),
  };
}

/** Describes a certificate of a vendor. */
export function saveCertificate(tools: CommandTools, { vendorId, certificate }: SaveInput): Certificate {
  const { id: known, hash, ...profile } = certificate;
  const label = repo.vendorName(tools.db, vendorId);
  if (label === null) throw refuse('RECORD_NOT_FOUND', { kind: 'vendor', id: vendorId });
  const { validFrom, validUntil } = profile;
  if (validFrom !== null && validUntil !== null && validUntil < validFrom)
    throw refuse('DATES_REVERSED', { from: validFrom, to: validUntil });
  if (hash !== null && attachmentByHash(tools.db, hash) === null)
    throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
  const before = known === null ? null : repo.certificateById(tools.db, known);
  const id = known ?? tools.newId();
  repo.writeCertificate(tools.db, { id, vendorId, hash }, profile, instantNow(tools.clock));
  tools.record({
    subject: { kind: 'vendor', id: vendorId, label },
    before: before === null ? undefined : plain(before),
    after: { ...profile, hash },
  });
  if (before === null) tools.undoWith('certificates.remove', { certificateId: id });
  else tools.undoWith('certificates.save', { vendorId, certificate: plain(before) });
  const saved = repo.certificateById(tools.db, id);
  if (saved === null) throw new Error(`Certificate ${id} is not in this file`);
  return judged(tools, saved);
}

/** Takes a certificate from its vendor. */
export function removeCertificate(
  tools: CommandTools,
  { certificateId }: { certificateId: Id },
): Record<string, never> {
  const before = repo.certificateById(tools.db, certificateId);
  if (before === null) throw refuse('RECORD_NOT_FOUND', { kind: 'certificate', id: certificateId });
  const { vendorId } = before;
  repo.deleteCertificate(tools.db, certificateId);
  const label = repo.vendorName(tools.db, vendorId) ?? '';
  tools.record({ subject: { kind: 'vendor', id: vendorId, label }, before: plain(before) });
  tools.undoWith('certificates.save', { vendorId, certificate: plain(before) });
  return {};
}

type Row = NonNullable<ReturnType<typeof repo.certificateById>>;

function judged({ clock }: Pick<QueryTools, 'clock'>, row: Row): Certificate {
  const day = today(clock);
  return {
    ...row,
    state: certificateState(row, day),
    days: row.validUntil === null ? null : daysBetween(day, row.validUntil),
  };
}

function plain({ vendorId: _vendor, attachment, ...row }: Row): SaveInput['certificate'] {
  return { ...row, hash: attachment?.hash ?? null };
}
