import type { ModelRow, ScoringRecord } from '../../contract/scoring.ts';
import type { ModelVersion } from '../../contract/scoring-model.ts';
import type { Id } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { foldText, sortKey } from '../kernel/folded-text.ts';
import { knownModel } from './known-model.ts';
import { listModels } from './repo/models.ts';
import { versionsOf } from './repo/versions.ts';
import { checkModel } from './rules/check-model.ts';

/** All models by name, as they stand. */
export function listScoringModels(
  tools: QueryTools,
  { search, isArchived }: { search: string; isArchived: boolean },
): { rows: ModelRow[] } {
  const wanted = foldText(search.trim());
  const ids = listModels(tools.db, isArchived).map(({ id }) => id);
  const versions = Map.groupBy(versionsOf(tools.db, ids), ({ modelId }) => modelId);
  const rows = ids
    .flatMap((id) => rowOf(tools, id, versions.get(id) ?? []))
    .filter(({ name, productGroup }) => foldText(`${name} ${productGroup}`).includes(wanted))
    .sort((one, other) => (sortKey(one.name) < sortKey(other.name) ? -1 : 1));
  return { rows };
}

function rowOf(tools: QueryTools, id: Id, versions: readonly ModelVersion[]): ModelRow[] {
  const [newest] = versions;
  if (!newest) return [];
  const released = versions.find(({ number }) => number !== null);
  const { name, productGroup, rules, thresholds } = newest.content;
  const findings = checkModel(newest.content, tools.templates.scoringLaw(), today(tools.clock));
  return [
    {
      ...{ id, name, productGroup, ...thresholds },
      rules: rules.length,
      withoutBasis: rules.filter(({ basis }) => basis === 'missing').length,
      number: released?.number ?? null,
      releasedAt: released?.releasedAt ?? null,
      hasDraft: newest.releasedAt === null,
      blockers: findings.filter(({ severity }) => severity === 'blocker').length,
    },
  ];
}

/** A model with all its versions. */
export function modelOf({ db }: QueryTools, { modelId }: { modelId: Id }): ScoringRecord {
  return { ...knownModel(db, modelId), versions: versionsOf(db, [modelId]) };
}
