import { command, os, query } from '../kernel/procedures.ts';
import { listCertificates, removeCertificate, saveCertificate } from './change-certificates.ts';

/** Certificates of vendors: what they cover, until when they count, and what they say and do not say. */
export const certificates = os.certificates.router({
  law: os.certificates.law.handler(({ context }) => context.templates.certificateLaw()),
  list: os.certificates.list.handler(query(listCertificates)),
  save: os.certificates.save.handler(command(saveCertificate)),
  remove: os.certificates.remove.handler(command(removeCertificate)),
});
