import type { ModelVersion } from '../../../contract/scoring-model.ts';
import type { Id } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { knownVersion } from '../../scoring/known-model.ts';
import { type CompanyFacts, gatherCompany, nameOf } from './company.ts';

/** A version of a scoring model, with who answers for it. */
export interface HandOverFacts {
  company: CompanyFacts;
  version: ModelVersion;
  owner: string | null;
}

/** Reads a version of a scoring model for the hand-over sheet. */
export function gatherHandOver(tools: QueryTools, versionId: Id): HandOverFacts {
  const company = gatherCompany(tools);
  const version = knownVersion(tools.db, versionId);
  return { company, version, owner: nameOf(company, version.content.ownerId) };
}
