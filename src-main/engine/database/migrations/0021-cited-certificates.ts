import type { Migration } from '../migration.ts';

/**
 * Evidence may cite a certificate of the vendor's register. No foreign key: a decided run is locked, and what it cited
 * stays named by its title when the certificate is taken away later.
 */
export const citedCertificates: Migration = {
  number: 21,
  name: 'cited-certificates',
  sql: `ALTER TABLE answer_evidence ADD COLUMN certificate_id TEXT;`,
};
