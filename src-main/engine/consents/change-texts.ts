import type { TextProfile } from '../../contract/consent-record.ts';
import type { Id } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownText, textSubject } from './known-text.ts';
import { type StoredText, writeArchived, writeText } from './repo/texts.ts';
import { versionsOf } from './repo/versions.ts';

/** Adds a text without any version. */
export function createText(tools: CommandTools, profile: TextProfile, id = tools.newId()): { id: Id } {
  writeText(tools.db, id, profile, instantNow(tools.clock));
  tools.record({ subject: textSubject({ id, name: profile.name }), after: profile });
  tools.undoWith('consents.archive', { textId: id });
  return { id };
}

/** Changes what a text is about. Its kind is fixed once a version was published: its proofs name it. */
export function saveTextProfile(
  tools: CommandTools,
  { textId, profile }: { textId: Id; profile: TextProfile },
): { id: Id } {
  const before = profileOf(knownText(tools.db, textId));
  const isPublished = versionsOf(tools.db, [textId]).find(({ publishedAt }) => publishedAt !== null);
  if (isPublished?.publishedAt && before.kind !== profile.kind)
    throw refuse('VERSION_PUBLISHED', { publishedAt: isPublished.publishedAt });
  writeText(tools.db, textId, profile, instantNow(tools.clock));
  tools.record({
    subject: textSubject({ id: textId, name: profile.name }),
    ...changedFields(before, profile),
  });
  tools.undoWith('consents.saveProfile', { textId, profile: before });
  return { id: textId };
}

/** Moves a text into the archive; nothing is deleted, every day can still be asked about. */
export function archiveText(tools: CommandTools, { textId }: { textId: Id }): { id: Id } {
  const text = knownText(tools.db, textId);
  if (text.archivedAt !== null) throw refuse('ALREADY_ARCHIVED', {});
  const at = instantNow(tools.clock);
  writeArchived(tools.db, textId, at);
  tools.record({ subject: textSubject(text), before: { archivedAt: null }, after: { archivedAt: at } });
  tools.undoWith('consents.restore', { textId });
  return { id: textId };
}

/** Takes a text out of the archive. */
export function restoreText(tools: CommandTools, { textId }: { textId: Id }): { id: Id } {
  const text = knownText(tools.db, textId);
  writeArchived(tools.db, textId, null);
  tools.record({
    subject: textSubject(text),
    before: { archivedAt: text.archivedAt },
    after: { archivedAt: null },
  });
  tools.undoWith('consents.archive', { textId });
  return { id: textId };
}

function profileOf({ id: _id, archivedAt: _archivedAt, ...profile }: StoredText): TextProfile {
  return profile;
}
