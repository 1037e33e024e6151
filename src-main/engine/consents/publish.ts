import type { PublishObstacle } from '../../contract/consent-record.ts';
import type { Id } from '../../contract/values.ts';
import { attachmentByHash } from '../attachments/repo.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { refuseWithoutSecondPerson } from '../kernel/four-eyes-repo.ts';
import { knownDraft, knownText, knownVersion, textSubject } from './known-text.ts';
import type { StoredText } from './repo/texts.ts';
import * as repo from './repo/versions.ts';
import { canonicalVersion, versionHash } from './rules/canonical-version.ts';
import { publishObstacles } from './rules/publish-obstacles.ts';

interface PublishInput {
  versionId: Id;
  by: string;
  approvedBy: string;
  reason: string;
}

/** Fixes a draft for ever: with the next number, the time and the hash of its canonical form. A typo means a new version. */
export function publishVersion(tools: CommandTools, input: PublishInput): { id: Id } {
  const draft = knownDraft(tools.db, input.versionId);
  const text = knownText(tools.db, draft.textId);
  const versions = repo.versionsOf(tools.db, [text.id]);
  const latest = versions.find(({ number }) => number !== null) ?? null;
  refuseWithoutSecondPerson(tools.db, 'publications', text.id);
  refuseUnpublishable(tools, input.versionId);
  const publishedAt = instantNow(tools.clock);
  if (latest?.publishedAt && Date.parse(publishedAt) <= Date.parse(latest.publishedAt))
    throw refuse('TIME_IN_FUTURE', { field: 'publishedAt', now: publishedAt });
  const number = (latest?.number ?? 0) + 1;
  const canonical = canonicalVersion(text, { number, publishedAt, content: draft.content });
  const hash = versionHash(canonical);
  const { by: publishedBy, approvedBy, reason } = input;
  const { id } = draft;
  repo.writePublished(tools.db, {
    ...{ id, number, reason, publishedAt, publishedBy, approvedBy },
    ...{ canonical, hash },
  });
  tools.record({
    subject: textSubject(text),
    after: { version: number, hash, by: publishedBy, approvedBy, reason },
  });
  return { id };
}

/** Refuses a draft in whose way something stands, and says what. */
export function refuseUnpublishable(tools: Pick<QueryTools, 'db'>, versionId: Id): void {
  const { obstacles } = obstaclesOf(tools, { versionId });
  if (obstacles.length > 0) throw refuse('PUBLISH_REFUSED', { obstacles });
}

/** Why a draft cannot be published yet; none when it can. */
export function obstaclesOf(
  { db }: Pick<QueryTools, 'db'>,
  { versionId }: { versionId: Id },
): { obstacles: PublishObstacle[] } {
  const draft = knownDraft(db, versionId);
  const text = knownText(db, draft.textId);
  const latest = repo.versionsOf(db, [text.id]).find(({ number }) => number !== null) ?? null;
  return { obstacles: publishObstacles(text, draft.content, latest?.content ?? null) };
}

/** Says from now on that a version must not be used any more; what it said stays provable. */
export function withdrawVersion(
  tools: CommandTools,
  { versionId, by, reason }: { versionId: Id; by: string; reason: string },
): { id: Id } {
  const { version, text } = publishedVersion(tools, versionId);
  if (version.withdrawn) throw refuse('ALREADY_ARCHIVED', {});
  const withdrawn = { at: instantNow(tools.clock), by, reason };
  repo.insertWithdrawal(tools.db, versionId, withdrawn);
  tools.record({ subject: textSubject(text), after: { version: version.number, withdrawn } });
  return { id: versionId };
}

/** Adds a picture to a published version; it is dated and no part of the hash. */
export function addScreenshot(
  tools: CommandTools,
  { versionId, hash }: { versionId: Id; hash: string },
): { id: Id } {
  const { version, text } = publishedVersion(tools, versionId);
  if (!attachmentByHash(tools.db, hash)) throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
  repo.insertScreenshot(tools.db, versionId, hash, instantNow(tools.clock));
  tools.record({ subject: textSubject(text), after: { version: version.number, screenshot: hash } });
  return { id: versionId };
}

function publishedVersion(
  { db }: CommandTools,
  versionId: Id,
): { version: repo.StoredVersion; text: StoredText } {
  const version = knownVersion(db, versionId);
  if (version.publishedAt === null) throw refuse('VERSION_NOT_PUBLISHED', {});
  return { version, text: knownText(db, version.textId) };
}
