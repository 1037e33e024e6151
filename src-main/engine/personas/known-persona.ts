import type { PersonaContent, PersonaVersion } from '../../contract/persona-record.ts';
import type { Id, Instant } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import type { Clock } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { personaById, type StoredPersona, versionById } from './repo/personas.ts';
import { pieceById, type StoredPiece } from './repo/pieces.ts';
import { checkPersona } from './rules/check-persona.ts';

/** A persona, or a refusal. */
export function knownPersona(db: ReadDb, personaId: Id): StoredPersona {
  const persona = personaById(db, personaId);
  if (!persona) throw refuse('RECORD_NOT_FOUND', { kind: 'persona', id: personaId });
  return persona;
}

/** A persona whose words nobody saved since they were seen. */
export function unchangedPersona(db: ReadDb, personaId: Id, basedOn: Instant): StoredPersona {
  const persona = knownPersona(db, personaId);
  refuseRival(persona.savedAt, basedOn);
  return persona;
}

/** A version of the given persona, or a refusal. */
export function knownVersion(db: ReadDb, personaId: Id, versionId: Id): PersonaVersion {
  const version = versionById(db, versionId);
  if (version?.personaId !== personaId)
    throw refuse('RECORD_NOT_FOUND', { kind: 'personaVersion', id: versionId });
  return version;
}

/** A piece of content, or a refusal. */
export function knownPiece(db: ReadDb, pieceId: Id): StoredPiece {
  const piece = pieceById(db, pieceId);
  if (!piece) throw refuse('RECORD_NOT_FOUND', { kind: 'contentPiece', id: pieceId });
  return piece;
}

/** Refuses to write over what somebody saved meanwhile. */
export function refuseRival(savedAt: Instant, basedOn: Instant): void {
  if (Date.parse(basedOn) !== Date.parse(savedAt)) throw refuse('DRAFT_CHANGED', { savedAt });
}

/** Refuses words that hold data of a real person; the refusal names the fields, never what stands in them. */
export function refusePersonalData(
  { templates }: Pick<CommandTools, 'templates'>,
  content: PersonaContent,
): void {
  const found = checkPersona(content, templates.personWords()).filter(({ isRefused }) => isRefused);
  if (found.length === 0) return;
  throw refuse('PERSONAL_DATA', { places: found.map(({ kind, field }) => ({ kind, field })) });
}

/** When something is saved now: later than before, so that two savings within a millisecond do not look alike. */
export function savedAfter(clock: Clock, before: Instant): Instant {
  return new Date(Math.max(clock.now().getTime(), Date.parse(before) + 1)).toISOString();
}

/** How the audit trail names a persona. */
export function personaSubject(id: Id, { label }: Pick<PersonaContent, 'label'>) {
  return { kind: 'persona', id, label };
}
