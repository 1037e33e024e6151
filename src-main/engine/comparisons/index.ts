import { command, os, query } from '../kernel/procedures.ts';
import {
  archiveComparison,
  createComparison,
  duplicateComparison,
  restoreComparison,
  saveComparison,
} from './change-comparisons.ts';
import { comparisonDefaults, comparisonOf, comparisonRows, servicesToCompare } from './comparison-of.ts';
import { reweigh } from './rules/weighting.ts';

/**
 * Vendors side by side. Reads across vendors and assessments and judges with the rules of the assessment itself; writes
 * only its own tables, and no domain looks back at it.
 */
export const comparisons = os.comparisons.router({
  list: os.comparisons.list.handler(query(comparisonRows)),
  get: os.comparisons.get.handler(query(comparisonOf)),
  services: os.comparisons.services.handler(query(servicesToCompare)),
  defaults: os.comparisons.defaults.handler(({ context }) => comparisonDefaults(context.templates)),
  reweigh: os.comparisons.reweigh.handler(({ input: { weights, criterion, share } }) => ({
    weights: reweigh(weights, criterion, share),
  })),
  create: os.comparisons.create.handler(command((tools, content) => createComparison(tools, content))),
  save: os.comparisons.save.handler(command(saveComparison)),
  duplicate: os.comparisons.duplicate.handler(command(duplicateComparison)),
  archive: os.comparisons.archive.handler(command(archiveComparison)),
  restore: os.comparisons.restore.handler(command(restoreComparison)),
});
