import type { CoverageFinding } from '../../contract/consents.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { listTexts } from './repo/texts.ts';
import { screenshotsOf, versionsOf } from './repo/versions.ts';
import { coverageOf } from './rules/coverage.ts';
import { usesWithHistory } from './text-of.ts';

/** What is missing in the register or has fallen behind, over all texts that are not archived. */
export function coverage({ db, clock }: QueryTools): { findings: CoverageFinding[] } {
  const texts = listTexts(db).filter(({ archivedAt }) => archivedAt === null);
  const ids = texts.map(({ id }) => id);
  const versions = versionsOf(db, ids);
  const pictures = screenshotsOf(
    db,
    versions.map(({ id }) => id),
  );
  return {
    findings: coverageOf({
      texts,
      versions: versions.map((version) => ({ ...version, screenshots: pictures.get(version.id) ?? [] })),
      uses: usesWithHistory(db, ids).filter(({ archivedAt }) => archivedAt === null),
      now: clock.now().toISOString(),
    }),
  };
}
