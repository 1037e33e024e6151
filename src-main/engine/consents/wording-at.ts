import type { z } from 'zod';
import type { TextVersion } from '../../contract/consent-record.ts';
import type { WordingAnswer } from '../../contract/consents.ts';
import type { Id, Instant } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { standingChanges } from './change-uses.ts';
import { knownText, knownUse } from './known-text.ts';
import { usesOf } from './repo/uses.ts';
import { type StoredVersion, screenshotsOf, versionById, versionsOf } from './repo/versions.ts';
import { periodAt, periodsOf } from './rules/use-periods.ts';

type Answer = z.infer<typeof WordingAnswer>;

/** What a place said at an instant: wording, form, mail, and the documents it led to as they stood then. */
export function wordingAt(tools: QueryTools, { use: useId, at: asked }: { use: Id; at: Instant }): Answer {
  const { db } = tools;
  const at = new Date(asked).toISOString();
  const use = knownUse(db, useId);
  const text = knownText(db, use.textId);
  const period = periodAt(periodsOf(standingChanges(tools, useId)), at);
  const stored = period?.versionId ? versionById(db, period.versionId) : null;
  const version = stored && withScreenshots(tools, stored);
  const linked = (textId: Id | null | undefined) => (textId ? documentAt(tools, textId, at) : null);
  return {
    state: version === null ? 'notInUse' : 'inUse',
    at,
    use: { id: use.id, name: use.name, kind: use.kind, address: use.address },
    text: {
      id: text.id,
      name: text.name,
      purpose: text.purpose,
      channel: text.channel,
      procedure: text.procedure,
    },
    version,
    from: period?.from ?? null,
    to: period?.to ?? null,
    privacyNotice: linked(version?.content.privacyNoticeId),
    imprint: linked(version?.content.imprintId),
    withdrawalPage: linked(version?.content.withdrawalPageId),
  };
}

/** What every place of a text said at an instant. */
export function wordingsOf(
  tools: QueryTools,
  { text, at }: { text: Id; at: Instant },
): { answers: Answer[] } {
  knownText(tools.db, text);
  return { answers: usesOf(tools.db, [text]).map(({ id }) => wordingAt(tools, { use: id, at })) };
}

/** The version of a document that was published last before an instant. */
function documentAt({ db }: QueryTools, textId: Id, at: Instant): Answer['imprint'] {
  const today = knownText(db, textId);
  const version = versionsOf(db, [textId]).find(
    ({ publishedAt }) => publishedAt !== null && Date.parse(publishedAt) <= Date.parse(at),
  );
  return {
    textId,
    name: version?.profile?.name ?? today.name,
    version: version?.number ?? null,
    publishedAt: version?.publishedAt ?? null,
    address: version?.content.address ?? '',
    hash: version?.hash ?? null,
    wording: version?.content.wording ?? null,
  };
}

/** A version with its pictures. */
export function withScreenshots({ db }: Pick<QueryTools, 'db'>, version: StoredVersion): TextVersion {
  return { ...version, screenshots: screenshotsOf(db, [version.id]).get(version.id) ?? [] };
}
