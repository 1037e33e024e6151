import { z } from 'zod';
import { CertificateKind, Shown } from '../../contract/certificates.ts';
import { Bilingual, Id } from '../../contract/values.ts';

/** What somebody has found out about certificates; title, days and file come from the vendor's document. */
export const SampleCertificates = z.array(
  z.strictObject({
    documentId: Id,
    kind: CertificateKind,
    scope: Bilingual,
    coversService: Shown,
    coversPlace: Shown,
    issuer: z.string(),
    isAccredited: Shown,
    number: z.string(),
    statementSeen: Shown,
  }),
);
export type SampleCertificates = z.infer<typeof SampleCertificates>;
