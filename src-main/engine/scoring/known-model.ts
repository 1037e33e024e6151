import type { ModelVersion } from '../../contract/scoring-model.ts';
import type { Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import { refuse } from '../kernel/failure.ts';
import { modelById, type StoredModel } from './repo/models.ts';
import { versionById } from './repo/versions.ts';

/** A model, or a refusal. */
export function knownModel(db: ReadDb, modelId: Id): StoredModel {
  const model = modelById(db, modelId);
  if (!model) throw refuse('RECORD_NOT_FOUND', { kind: 'scoringModel', id: modelId });
  return model;
}

/** A version, or a refusal. */
export function knownVersion(db: ReadDb, versionId: Id): ModelVersion {
  const version = versionById(db, versionId);
  if (!version) throw refuse('RECORD_NOT_FOUND', { kind: 'scoringVersion', id: versionId });
  return version;
}

/** A version that can still be changed. */
export function knownDraft(db: ReadDb, versionId: Id): ModelVersion {
  const version = knownVersion(db, versionId);
  if (version.releasedAt !== null) throw refuse('MODEL_RELEASED', { releasedAt: version.releasedAt });
  return version;
}

/** How the audit trail names a model. */
export function modelSubject(modelId: Id, name: string) {
  return { kind: 'scoringModel', id: modelId, label: name };
}
