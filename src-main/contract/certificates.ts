import { z } from 'zod';
import { Attachment } from './attachments.ts';
import { calculator, command, query } from './procedure.ts';
import { Bilingual, Day, Id, Line, Prose, Sha256 } from './values.ts';

export const CertificateKind = z.enum([
  'iso27001',
  'iso27017',
  'iso27018',
  'iso27701',
  'soc2type1',
  'soc2type2',
  'c5type1',
  'c5type2',
  'tisax',
  'euCloudCoc',
  'europrise',
  'pciDss',
  'other',
]);
export type CertificateKind = z.infer<typeof CertificateKind>;

/** Whether something is so, as far as the papers show. */
export const Shown = z.enum(['yes', 'no', 'unclear']);
export type Shown = z.infer<typeof Shown>;

export const CertificateProfile = z.object({
  kind: CertificateKind,
  title: Line.min(1),
  /** What the certificate itself names as its scope. */
  scope: Prose,
  coversService: Shown,
  coversPlace: Shown,
  issuer: Line,
  isAccredited: Shown,
  number: Line,
  /** Whether the statement of applicability, or the report itself, was seen. */
  statementSeen: Shown,
  validFrom: Day.nullable(),
  /** Last day on which it counts. */
  validUntil: Day.nullable(),
  /** The document of the vendor that it was taken over from. */
  documentId: Id.nullable(),
});
export type CertificateProfile = z.infer<typeof CertificateProfile>;

/** How far a certificate carries on a day. */
export const CertificateState = z.enum(['counts', 'unclear', 'outOfScope', 'notYet', 'expired']);
export type CertificateState = z.infer<typeof CertificateState>;

export const Certificate = CertificateProfile.extend({
  id: Id,
  vendorId: Id,
  attachment: Attachment.nullable(),
  state: CertificateState,
  /** Whole days until it ends; null where no end is named. */
  days: z.number().int().nullable(),
});
export type Certificate = z.infer<typeof Certificate>;

/** What a kind of certificate says and what it does not say. */
export const CertificateLaw = z.object({
  version: z.string(),
  asOf: Day,
  kinds: z.array(
    z.object({
      id: CertificateKind,
      title: Bilingual,
      says: Bilingual,
      saysNot: Bilingual,
      articles: z.array(Bilingual),
    }),
  ),
  /** Days before the end on which the desk reminds. */
  remindDays: z.array(z.number().int()),
});
export type CertificateLaw = z.infer<typeof CertificateLaw>;

const VendorId = z.object({ vendorId: Id });

export const certificates = {
  law: calculator.output(CertificateLaw),
  /** Certificates of a vendor, and its documents of that kind that nobody has described yet. */
  list: query.input(VendorId).output(
    z.object({
      certificates: z.array(Certificate),
      undescribed: z.array(
        z.object({ documentId: Id, title: z.string(), validUntil: Day.nullable(), hash: Sha256.nullable() }),
      ),
    }),
  ),
  save: command
    .input(
      VendorId.extend({
        certificate: CertificateProfile.extend({ id: Id.nullable(), hash: Sha256.nullable() }),
      }),
    )
    .output(Certificate),
  remove: command.input(z.object({ certificateId: Id })).output(z.object({})),
};
