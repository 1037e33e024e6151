import type { Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import { refuse } from '../kernel/failure.ts';
import { type StoredText, textById } from './repo/texts.ts';
import { findUse, type StoredUse } from './repo/uses.ts';
import { type StoredVersion, versionById } from './repo/versions.ts';

/** A text of the register, or a refusal. */
export function knownText(db: ReadDb, textId: Id): StoredText {
  const text = textById(db, textId);
  if (!text) throw refuse('RECORD_NOT_FOUND', { kind: 'consentText', id: textId });
  return text;
}

/** A version, or a refusal. */
export function knownVersion(db: ReadDb, versionId: Id): StoredVersion {
  const version = versionById(db, versionId);
  if (!version) throw refuse('RECORD_NOT_FOUND', { kind: 'consentVersion', id: versionId });
  return version;
}

/** A version that can still be changed. */
export function knownDraft(db: ReadDb, versionId: Id): StoredVersion {
  const version = knownVersion(db, versionId);
  if (version.publishedAt !== null) throw refuse('VERSION_PUBLISHED', { publishedAt: version.publishedAt });
  return version;
}

/** A place where a text is shown, or a refusal. */
export function knownUse(db: ReadDb, useId: Id): StoredUse {
  const use = findUse(db, useId);
  if (!use) throw refuse('RECORD_NOT_FOUND', { kind: 'consentUse', id: useId });
  return use;
}

/** How the audit trail names a text. */
export function textSubject({ id, name }: Pick<StoredText, 'id' | 'name'>) {
  return { kind: 'consentText', id, label: name };
}
