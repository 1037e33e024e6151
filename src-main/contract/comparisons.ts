import { z } from 'zod';
import { ComparisonContent, Criterion, Weights } from './comparison-record.ts';
import { Comparison } from './comparison-view.ts';
import { calculator, command, query } from './procedure.ts';
import { Id, Instant, Line } from './values.ts';

const ComparisonId = z.object({ comparisonId: Id });
const Touched = z.object({ id: Id });

/** A line of the list of comparisons. */
export const ComparisonRow = z.object({
  id: Id,
  name: z.string(),
  vendors: z.array(z.object({ serviceId: Id, vendor: z.string(), isKnockedOut: z.boolean() })),
  /** Vendors in the first place. */
  first: z.array(z.string()),
  lead: z.number().nullable(),
  savedAt: Instant,
});
export type ComparisonRow = z.infer<typeof ComparisonRow>;

/** A service that can be compared, with what is known of its assessments. */
export const ComparableService = z.object({
  serviceId: Id,
  vendorId: Id,
  vendor: z.string(),
  service: z.string(),
  hasDecided: z.boolean(),
  hasRunning: z.boolean(),
});
export type ComparableService = z.infer<typeof ComparableService>;

export const comparisons = {
  list: query.input(z.object({ isArchived: z.boolean() })).output(z.object({ rows: z.array(ComparisonRow) })),
  /** With other weights than the saved ones when they are given: what a change would do, before it is saved. */
  get: query.input(ComparisonId.extend({ weights: Weights.optional() })).output(Comparison),
  /** Services of vendors outside the archive: those of the given vendors, or all whose names hold the words, at most 50. */
  services: query
    .input(z.object({ search: z.string().max(200), vendorIds: z.array(Id).max(200).nullable() }))
    .output(z.object({ services: z.array(ComparableService) })),
  /** Weights and musts as a new comparison begins with them: the shares of the questionnaires, price without weight. */
  defaults: calculator.output(ComparisonContent.pick({ weights: true, musts: true, basis: true })),
  /** One weight set to `share`, the others in their proportions, all together whole; tenths of a percent. */
  reweigh: calculator
    .input(z.object({ weights: Weights, criterion: Criterion, share: z.number().int().min(0).max(1000) }))
    .output(z.object({ weights: Weights })),
  create: command.input(ComparisonContent).output(Touched),
  save: command
    .input(
      ComparisonId.extend({
        content: ComparisonContent,
        /** When the comparison was saved that the person saw. */
        basedOn: Instant,
        /** Only undo gives it: when that was saved which it brings back, so that the step before fits it again. */
        savedAt: Instant.optional(),
      }),
    )
    .output(Touched.extend({ savedAt: Instant })),
  duplicate: command.input(ComparisonId.extend({ name: Line.min(1) })).output(Touched),
  archive: command.input(ComparisonId).output(Touched),
  restore: command.input(ComparisonId).output(Touched),
};
