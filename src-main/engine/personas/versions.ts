import type { PersonaChange } from '../../contract/personas.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { savePersona } from './change-personas.ts';
import {
  knownPersona,
  knownVersion,
  personaSubject,
  refusePersonalData,
  unchangedPersona,
} from './known-persona.ts';
import { insertVersion, versionsOf } from './repo/personas.ts';
import { personaChanges } from './rules/persona-changes.ts';

interface VersionInput {
  personaId: Id;
  reason: string;
  basedOn: Instant;
}

/** Keeps the words as they stand as the next version, for ever. Campaigns and printed sheets name it by its number. */
export function saveVersion(
  tools: CommandTools,
  { personaId, reason, basedOn }: VersionInput,
  id = tools.newId(),
): { id: Id; number: number } {
  const { content } = unchangedPersona(tools.db, personaId, basedOn);
  // Words that were saved before the check knew what it knows now.
  refusePersonalData(tools, content);
  const [latest] = versionsOf(tools.db, [personaId]);
  if (latest && canonicalJson(latest.content) === canonicalJson(content))
    throw refuse('VERSION_UNCHANGED', { number: latest.number });
  const number = (latest?.number ?? 0) + 1;
  const by = actorOf(tools.db);
  insertVersion(tools.db, { id, personaId, number, content, reason, by, at: instantNow(tools.clock) });
  tools.record({ subject: personaSubject(personaId, content), after: { version: number, reason, by } });
  return { id, number };
}

/** Takes the words of a version up again; the version itself stays where it is. */
export function takeVersion(
  tools: CommandTools,
  { personaId, versionId, basedOn }: { personaId: Id; versionId: Id; basedOn: Instant },
): { id: Id; savedAt: Instant } {
  const { content } = knownVersion(tools.db, personaId, versionId);
  return savePersona(tools, { personaId, content, basedOn });
}

/** Two versions word by word; without a newer one the words as they stand. */
export function compareVersions(
  { db }: QueryTools,
  { personaId, olderId, newerId }: { personaId: Id; olderId: Id; newerId: Id | null },
): { changes: PersonaChange[] } {
  const older = knownVersion(db, personaId, olderId);
  const newer = newerId === null ? knownPersona(db, personaId) : knownVersion(db, personaId, newerId);
  return { changes: personaChanges(older.content, newer.content) };
}
