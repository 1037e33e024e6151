import { z } from 'zod';

/** Chapters of the annual report of the data-protection officer, in their order. */
export const AnnualSection = z.enum([
  'vendors',
  'consents',
  'campaigns',
  'breaches',
  'requests',
  'measures',
  'open',
]);
export type AnnualSection = z.infer<typeof AnnualSection>;

/** Chapters of the whole file for an auditor, in their order. */
export const AuditorSection = z.enum([
  'company',
  'measures',
  'vendors',
  'subProcessors',
  'transfers',
  'demands',
  'consents',
  'campaigns',
  'breaches',
  'requests',
  'trail',
]);
export type AuditorSection = z.infer<typeof AuditorSection>;
