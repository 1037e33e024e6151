import type { Id, Instant } from '../../../contract/values.ts';
import { checkVersion } from '../../consents/check-version.ts';
import { type StoredText, textById } from '../../consents/repo/texts.ts';
import { findUse } from '../../consents/repo/uses.ts';
import { type StoredVersion, versionsOf } from '../../consents/repo/versions.ts';
import { wordingAt } from '../../consents/wording-at.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { PlaceFacts, WordingFacts } from '../rules/gate-facts.ts';

/** A text with the version in force at an instant; null for an unknown text. */
export function wordingFacts(tools: QueryTools, textId: Id | null, at: Instant): WordingFacts | null {
  const text = textId === null ? null : textById(tools.db, textId);
  if (text === null) return null;
  const newest = publishedBy(tools, text.id, at);
  const withdrawn = newest?.withdrawn && Date.parse(newest.withdrawn.at) <= Date.parse(at) ? newest : null;
  return {
    textId: text.id,
    name: text.name,
    channel: text.channel,
    procedure: text.procedure,
    version: newest && !withdrawn ? versionFacts(tools, text, newest, at) : null,
    withdrawn: withdrawn?.withdrawn
      ? {
          number: withdrawn.number ?? 0,
          on: dayOf(new Date(withdrawn.withdrawn.at), tools.clock.timeZone),
        }
      : null,
  };
}

function versionFacts(
  tools: QueryTools,
  text: StoredText,
  version: StoredVersion,
  at: Instant,
): NonNullable<WordingFacts['version']> {
  const { content } = version;
  const notice = content.privacyNoticeId ? publishedBy(tools, content.privacyNoticeId, at) : null;
  const imprint = content.imprintId ? publishedBy(tools, content.imprintId, at) : null;
  return {
    number: version.number ?? 0,
    hash: version.hash ?? '',
    content,
    verdict: checkVersion(tools.templates, text, content),
    hasImprint: isStanding(imprint, at),
    hasNotice: isStanding(notice, at),
    isNoticeNewer: Date.parse(notice?.publishedAt ?? '') > Date.parse(version.publishedAt ?? ''),
  };
}

/** The version that was published last before an instant, withdrawn or not. */
function publishedBy({ db }: QueryTools, textId: Id, at: Instant): StoredVersion | null {
  const versions = versionsOf(db, [textId]).filter(
    ({ publishedAt }) => publishedAt !== null && Date.parse(publishedAt) <= Date.parse(at),
  );
  return versions[0] ?? null;
}

function isStanding(version: StoredVersion | null, at: Instant): boolean {
  if (version === null) return false;
  return version.withdrawn === null || Date.parse(version.withdrawn.at) > Date.parse(at);
}

/** What a place shows at an instant; null for an unknown place. */
export function placeFacts(tools: QueryTools, placeId: Id | null, at: Instant): PlaceFacts | null {
  if (placeId === null || findUse(tools.db, placeId) === null) return null;
  const { use, text, version } = wordingAt(tools, { use: placeId, at });
  return { id: use.id, name: use.name, textId: text.id, text: text.name, version: version?.number ?? null };
}
