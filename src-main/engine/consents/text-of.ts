import type { TextUse } from '../../contract/consent-record.ts';
import type { ConsentText } from '../../contract/consents.ts';
import type { Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { knownText } from './known-text.ts';
import { changesOf, usesOf } from './repo/uses.ts';
import { screenshotsOf, versionsOf } from './repo/versions.ts';
import { periodsOf } from './rules/use-periods.ts';

/** A text with all its versions and the places where they were shown. */
export function textOf({ db }: QueryTools, textId: Id): ConsentText {
  const text = knownText(db, textId);
  const versions = versionsOf(db, [textId]);
  const pictures = screenshotsOf(
    db,
    versions.map(({ id }) => id),
  );
  return {
    ...text,
    versions: versions.map((version) => ({ ...version, screenshots: pictures.get(version.id) ?? [] })),
    uses: usesWithHistory(db, [textId]),
  };
}

/** Places of texts with what they showed from when to when. */
export function usesWithHistory(db: ReadDb, textIds: readonly Id[]): TextUse[] {
  const uses = usesOf(db, textIds);
  const changes = changesOf(
    db,
    uses.map(({ id }) => id),
  ).filter(({ isRetracted }) => !isRetracted);
  const byUse = Map.groupBy(changes, ({ useId }) => useId);
  return uses.map((use) => {
    const own = byUse.get(use.id) ?? [];
    return {
      ...use,
      changes: own.map(({ isRetracted: _isRetracted, ...change }) => change),
      periods: periodsOf(own),
    };
  });
}
