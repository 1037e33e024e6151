import type { ComparisonContent } from '../../contract/comparison-record.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { comparisonSubject, knownComparison, refuseUnknownServices } from './known-comparison.ts';
import { writeArchived, writeComparison } from './repo/comparisons.ts';

/** Adds a comparison. */
export function createComparison(
  tools: CommandTools,
  content: ComparisonContent,
  id = tools.newId(),
): { id: Id } {
  refuseUnknownServices(
    tools.db,
    content.candidates.map(({ serviceId }) => serviceId),
  );
  writeComparison(tools.db, id, content, instantNow(tools.clock));
  tools.record({ subject: comparisonSubject({ id, content }), after: content });
  tools.undoWith('comparisons.archive', { comparisonId: id });
  return { id };
}

interface SaveInput {
  comparisonId: Id;
  content: ComparisonContent;
  basedOn: Instant;
  savedAt?: Instant | undefined;
}

/** Saves what was chosen; refused when somebody saved it meanwhile. */
export function saveComparison(
  tools: CommandTools,
  { comparisonId, content, basedOn, savedAt: putBackTo }: SaveInput,
): { id: Id; savedAt: Instant } {
  const before = knownComparison(tools.db, comparisonId);
  if (Date.parse(basedOn) !== Date.parse(before.savedAt))
    throw refuse('COMPARISON_CHANGED', { savedAt: before.savedAt });
  refuseUnknownServices(
    tools.db,
    content.candidates.map(({ serviceId }) => serviceId),
  );
  // Two savings within a millisecond must not look alike to the next one.
  const later = Math.max(tools.clock.now().getTime(), Date.parse(before.savedAt) + 1);
  const savedAt = putBackTo ?? new Date(later).toISOString();
  writeComparison(tools.db, comparisonId, content, savedAt);
  tools.record({
    subject: comparisonSubject({ id: comparisonId, content }),
    ...changedFields(before.content, content),
  });
  tools.undoWith('comparisons.save', {
    comparisonId,
    content: before.content,
    basedOn: savedAt,
    savedAt: before.savedAt,
  });
  return { id: comparisonId, savedAt };
}

/** The same choice once more under another name, to weigh it differently. */
export function duplicateComparison(
  tools: CommandTools,
  { comparisonId, name }: { comparisonId: Id; name: string },
): { id: Id } {
  const { content } = knownComparison(tools.db, comparisonId);
  return createComparison(tools, { ...content, name });
}

/** Moves a comparison into the archive. */
export function archiveComparison(tools: CommandTools, { comparisonId }: { comparisonId: Id }): { id: Id } {
  const comparison = knownComparison(tools.db, comparisonId);
  if (comparison.archivedAt !== null) throw refuse('ALREADY_ARCHIVED', {});
  const at = instantNow(tools.clock);
  writeArchived(tools.db, comparisonId, at);
  tools.record({
    subject: comparisonSubject(comparison),
    before: { archivedAt: null },
    after: { archivedAt: at },
  });
  tools.undoWith('comparisons.restore', { comparisonId });
  return { id: comparisonId };
}

/** Takes a comparison out of the archive. */
export function restoreComparison(tools: CommandTools, { comparisonId }: { comparisonId: Id }): { id: Id } {
  const comparison = knownComparison(tools.db, comparisonId);
  writeArchived(tools.db, comparisonId, null);
  tools.record({
    subject: comparisonSubject(comparison),
    before: { archivedAt: comparison.archivedAt },
    after: { archivedAt: null },
  });
  tools.undoWith('comparisons.archive', { comparisonId });
  return { id: comparisonId };
}
