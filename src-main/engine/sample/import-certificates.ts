import { saveCertificate } from '../certificates/change-certificates.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { documentsOf } from '../vendors/repo/documents.ts';
import type { SampleCompany } from './sample-company.ts';
import type { SampleReading } from './sample-reading.ts';

/** Describes certificates of the sample's vendors; those that are left out show how a document is taken over. */
export function importCertificates(tools: CommandTools, sample: SampleCompany, reading: SampleReading): void {
  for (const { documentId, scope, ...facts } of sample.certificates) {
    for (const vendor of sample.vendors) {
      const document = documentsOf(tools.db, vendor.id).find(({ id }) => id === documentId);
      if (document === undefined) continue;
      saveCertificate(tools, {
        vendorId: vendor.id,
        certificate: {
          ...facts,
          id: null,
          documentId,
          title: document.title,
          scope: reading.text(scope),
          validFrom: document.datedOn,
          validUntil: document.expiresOn,
          hash: document.attachment?.hash ?? null,
        },
      });
    }
  }
}
