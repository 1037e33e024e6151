import { z } from 'zod';
import { Musts, Offer, Weights } from '../../contract/comparison-record.ts';
import { Bilingual, Id } from '../../contract/values.ts';

const SampleComparison = z.strictObject({
  id: Id,
  /** Days before the import on which it was made. */
  madeDays: z.number().int(),
  name: Bilingual,
  purpose: Bilingual,
  candidates: z.array(z.strictObject({ serviceId: Id, offer: Offer.nullable() })),
  weights: Weights,
  musts: Musts,
});

/** Comparisons of the sample company. */
export const SampleComparisons = z.array(SampleComparison);
