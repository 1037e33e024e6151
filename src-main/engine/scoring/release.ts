import type { ModelFinding } from '../../contract/scoring-check.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { refuseOvertaken } from './change-drafts.ts';
import { knownDraft, modelSubject } from './known-model.ts';
import { versionsOf, writeReleased } from './repo/versions.ts';
import { canonicalModel, modelHash } from './rules/canonical-model.ts';
import { checkModel } from './rules/check-model.ts';

interface ReleaseInput {
  versionId: Id;
  by: string;
  reason: string;
  /** When the draft was saved that the person releases. */
  basedOn: Instant;
}

/** Fixes a draft for ever: with the next number, the time and the hash of its canonical form. Refused while a blocker stands. */
export function releaseVersion(tools: CommandTools, input: ReleaseInput): { id: Id } {
  const draft = knownDraft(tools.db, input.versionId);
  refuseOvertaken(draft, input.basedOn);
  const { id, modelId, content } = draft;
  const findings = checkModel(content, tools.templates.scoringLaw(), today(tools.clock));
  const codesOf = (found: readonly ModelFinding[]) => [...new Set(found.map(({ code }) => code))];
  const blockers = codesOf(findings.filter(({ severity }) => severity === 'blocker'));
  if (blockers.length > 0) throw refuse('MODEL_RELEASE_REFUSED', { blockers });
  const latest = versionsOf(tools.db, [modelId]).find(({ number }) => number !== null);
  const number = (latest?.number ?? 0) + 1;
  const releasedAt = instantNow(tools.clock);
  const canonical = canonicalModel({ number, releasedAt, content });
  const hash = modelHash(canonical);
  const { by: releasedBy, reason } = input;
  writeReleased(tools.db, { id, number, reason, releasedAt, releasedBy, canonical, hash });
  tools.record({
    subject: modelSubject(modelId, content.name),
    after: { version: number, hash, by: releasedBy, reason, open: codesOf(findings) },
  });
  return { id };
}
