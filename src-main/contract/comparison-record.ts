import { z } from 'zod';
import { Id, Line, Prose } from './values.ts';

/** What vendors are measured by: the five questionnaires of an assessment, and the price. */
export const Criterion = z.enum([
  'processingAgreement',
  'technicalMeasures',
  'hostingTransfer',
  'subProcessors',
  'certificatesOperation',
  'price',
]);
export type Criterion = z.infer<typeof Criterion>;

/** All weights of a comparison together, in tenths of a percent. */
export const allWeight = 1000;

const Share = z.number().int().min(0).max(allWeight);

/** Weight of each criterion in tenths of a percent. */
export const Weights = z
  .object({
    processingAgreement: Share,
    technicalMeasures: Share,
    hostingTransfer: Share,
    subProcessors: Share,
    certificatesOperation: Share,
    price: Share,
  })
  .refine((weights) => Object.values(weights).reduce((sum, share) => sum + share, 0) === allWeight);
export type Weights = z.infer<typeof Weights>;

/** Amounts are whole cents, euro. */
const Cents = z.number().int().nonnegative().max(1_000_000_000_00);

/** What a vendor offered; it counts instead of the price of the contract. */
export const Offer = z.object({ cents: Cents, per: z.enum(['month', 'year', 'once']) });
export type Offer = z.infer<typeof Offer>;

export const Candidate = z.object({ serviceId: Id, offer: Offer.nullable() });
export type Candidate = z.infer<typeof Candidate>;

/** What a vendor has to meet: who fails one of these is shown and scored, but never ranked. */
export const Musts = z.object({
  /** Mandatory content of the contract (Art. 28(3) GDPR). */
  agreement: z.boolean(),
  /** Every transfer is permitted (Art. 44 GDPR). */
  transfer: z.boolean(),
  /** Measures reach the level that the protection need asks for (Art. 32 GDPR). */
  level: z.boolean(),
  /** Highest cost in a year, in cents; null when price knocks nobody out. */
  maxYearlyCents: Cents.nullable(),
  /** Questions whose answer must not be "missing". */
  questionIds: z.array(z.string().max(80)).max(20),
});
export type Musts = z.infer<typeof Musts>;

/** Which run of a service counts: the newest one even while it is under way, or the newest one that was decided. */
export const RunBasis = z.enum(['newest', 'decided']);
export type RunBasis = z.infer<typeof RunBasis>;

/** At most so many services stand side by side. */
export const mostCandidates = 5;

/** Everything that people choose of a comparison; the rest follows from the assessments. */
export const ComparisonContent = z.object({
  name: Line.min(1),
  /** What it is for, in words of the company. */
  purpose: Prose,
  basis: RunBasis,
  candidates: z
    .array(Candidate)
    .min(2)
    .max(mostCandidates)
    .refine((list) => new Set(list.map(({ serviceId }) => serviceId)).size === list.length),
  weights: Weights,
  musts: Musts,
});
export type ComparisonContent = z.infer<typeof ComparisonContent>;
