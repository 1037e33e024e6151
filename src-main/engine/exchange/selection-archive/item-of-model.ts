import type { ModelVersion } from '../../../contract/scoring-model.ts';
import type { Id } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { modelOf } from '../../scoring/list-models.ts';
import type { ModelItem } from './selection-format.ts';

/** A model as it would leave: its draft, or its newest release. */
export function itemOfModel(tools: QueryTools, { id, isDraft }: { id: Id; isDraft: boolean }): ModelItem {
  const chosen = modelOf(tools, { modelId: id }).versions.find(
    ({ releasedAt }) => (releasedAt === null) === isDraft,
  );
  if (!chosen) throw refuse('RECORD_NOT_FOUND', { kind: 'scoringVersion', id });
  return modelItem(chosen);
}

/** What of a version may leave. */
export function modelItem({ content }: ModelVersion): ModelItem {
  const { ownerId: _owner, biasCheck: _check, handOver, ...rest } = content;
  const { agreedOn: _on, agreedBy: _by, ...agreed } = handOver;
  return { kind: 'model', content: { ...rest, handOver: agreed } };
}
