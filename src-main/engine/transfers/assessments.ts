import type { Tia, TiaContent, TiaRow } from '../../contract/transfer-assessment.ts';
import type { TransferRow, TransferSubject } from '../../contract/transfer-register.ts';
import type { Day, Id } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { allTransfers } from './list-transfers.ts';
import { listTias, type StoredTia } from './repo/assessments.ts';
import { openQuestions, proposedResult, standingOf } from './rules/tia.ts';

/** All transfer impact assessments, what is due first, then drafts, then by name. */
export function listAssessments(tools: QueryTools): { assessments: TiaRow[] } {
  const stored = listTias(tools.db);
  const view = viewOf(tools, stored);
  const order = ['reviewDue', 'draft', 'concluded', 'replaced'];
  return {
    assessments: stored
      .map(view)
      .toSorted(
        (one, other) =>
          order.indexOf(one.standing) - order.indexOf(other.standing) ||
          one.title.localeCompare(other.title, 'de') ||
          other.version - one.version,
      ),
  };
}

/** One assessment with what its answers suggest and what is still open. */
export function assessmentOf(tools: QueryTools, { assessmentId }: { assessmentId: Id }): Tia {
  const stored = listTias(tools.db);
  const tia = stored.find(({ id }) => id === assessmentId);
  if (!tia) throw refuse('RECORD_NOT_FOUND', { kind: 'transferAssessment', id: assessmentId });
  const { result: _result, on: _on, reviewOn: _reviewOn, ...row } = viewOf(tools, stored)(tia);
  const { content, savedAt, conclusion } = tia;
  return {
    ...row,
    content,
    savedAt,
    conclusion: conclusion && plainConclusion(conclusion),
    open: openQuestions(tools.templates.tiaTexts(), content.answers),
    proposal: proposedResult(content.answers),
    places: placesOf(allTransfers(tools), content),
  };
}

function plainConclusion({
  id: _id,
  assessmentId: _assessmentId,
  number: _number,
  ...conclusion
}: NonNullable<StoredTia['conclusion']>) {
  return conclusion;
}

/** Assessments in force with the day of their review: without the register of transfers, which takes its time. */
export function reviewDaysOf({ db, clock }: QueryTools): { id: Id; title: string; reviewOn: Day }[] {
  const stored = listTias(db);
  const newest = newestConclusions(stored);
  const day = today(clock);
  return stored.flatMap(({ id, content: { title, subjects }, conclusion }) => {
    const standing = standingOf(conclusion, isReplaced(id, subjects, newest), day);
    const isInForce = standing === 'concluded' || standing === 'reviewDue';
    return isInForce && conclusion ? [{ id, title, reviewOn: conclusion.reviewOn }] : [];
  });
}

/** Whether every place of an assessment was concluded anew since. */
function isReplaced(id: Id, subjects: readonly TransferSubject[], newest: ReadonlyMap<string, Id>): boolean {
  return subjects.every((subject) => newest.get(keyOf(subject)) !== id);
}

function viewOf(tools: QueryTools, stored: readonly StoredTia[]) {
  const rows = allTransfers(tools);
  const newest = newestConclusions(stored);
  const titles = new Map(stored.map(({ id, content }) => [id, content.title]));
  const day: Day = today(tools.clock);
  return (tia: StoredTia): TiaRow => {
    const { id, version, content, conclusion, basedOn } = tia;
    const vendors = new Map(placesOf(rows, content).map(({ vendorId, vendor }) => [vendorId, vendor]));
    const base = basedOn === null ? undefined : titles.get(basedOn);
    return {
      id,
      title: content.title,
      version,
      standing: standingOf(conclusion, isReplaced(id, content.subjects, newest), day),
      country: content.country,
      importer: content.importer,
      importerType: content.importerType,
      dataCategories: content.dataCategories,
      vendors: [...vendors].map(([vendorId, name]) => ({ id: vendorId, name })),
      result: conclusion?.result ?? null,
      on: conclusion?.on ?? null,
      reviewOn: conclusion?.reviewOn ?? null,
      basedOn: basedOn === null || base === undefined ? null : { id: basedOn, title: base },
    };
  };
}

/** For each place, the assessment that was concluded last. */
function newestConclusions(stored: readonly StoredTia[]): Map<string, Id> {
  const concluded = stored
    .filter(({ conclusion }) => conclusion !== null)
    .toSorted((one, other) => (one.conclusion?.number ?? 0) - (other.conclusion?.number ?? 0));
  return new Map(
    concluded.flatMap(({ id, content }) => content.subjects.map((subject) => [keyOf(subject), id])),
  );
}

/** A place by kind and id. */
export function keyOf({ kind, id }: TransferSubject): string {
  return `${kind}:${id}`;
}

function placesOf(rows: readonly TransferRow[], { subjects }: TiaContent): Tia['places'] {
  const known = new Set(subjects.map(keyOf));
  return rows.flatMap(({ subject, vendorId, vendor, service, importer, place, country }) =>
    subject && known.has(keyOf(subject))
      ? [{ subject, vendorId, vendor, service, importer, place, country }]
      : [],
  );
}
