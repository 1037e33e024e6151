import type { ReadDb } from '../database/sql.ts';
import { listTias } from './repo/assessments.ts';
import type { KeptTia } from './rules/register.ts';

/** For each place, by kind and id: the assessment that counts. The last conclusion before any draft. */
export function keptTias(db: ReadDb): Map<string, KeptTia> {
  const stored = listTias(db);
  const drafts = stored.filter(({ conclusion }) => conclusion === null);
  const concluded = stored
    .filter(({ conclusion }) => conclusion !== null)
    .toSorted((one, other) => (one.conclusion?.number ?? 0) - (other.conclusion?.number ?? 0));
  return new Map(
    [...drafts, ...concluded].flatMap(({ id, content, conclusion }) =>
      content.subjects.map((subject): [string, KeptTia] => [
        `${subject.kind}:${subject.id}`,
        { assessmentId: id, conclusion: conclusion && { on: conclusion.on, reviewOn: conclusion.reviewOn } },
      ]),
    ),
  );
}
