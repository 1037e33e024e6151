import type { Day } from '../../../contract/values.ts';

/** What the register says of a certificate: from when until when it counts, and whether it leaves our service or place out. */
export type CertificateFact = { validFrom: Day | null; validUntil: Day | null; isOutOfScope: boolean };
/** Certificates of a vendor by their id, and by the hash of their file. */
export type CertificateFacts = ReadonlyMap<string, CertificateFact>;
