import type { PersonaContent } from '../../contract/persona-record.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import {
  knownPersona,
  personaSubject,
  refusePersonalData,
  savedAfter,
  unchangedPersona,
} from './known-persona.ts';
import { indexPersona } from './make-findable.ts';
import { insertPersona, writePersona, writePersonaArchived } from './repo/personas.ts';
import { removeFromIndex } from './repo/search-index.ts';
import { cleanPersona } from './rules/clean-persona.ts';

/** Adds a persona. */
export function createPersona(
  tools: CommandTools,
  { content }: { content: PersonaContent },
  id = tools.newId(),
): { id: Id } {
  const cleaned = cleanPersona(content);
  refusePersonalData(tools, cleaned);
  insertPersona(tools.db, id, cleaned, instantNow(tools.clock));
  indexPersona(tools.db, id, cleaned);
  tools.record({ subject: personaSubject(id, cleaned), after: cleaned });
  tools.undoWith('personas.archive', { personaId: id });
  return { id };
}

interface DraftInput {
  personaId: Id;
  content: PersonaContent;
  basedOn: Instant;
  savedAt?: Instant | undefined;
}

/** Saves the words of a persona. Data of a real person never reach the file: its audit trail would keep them for ever. */
export function savePersona(
  tools: CommandTools,
  { personaId, content, basedOn, savedAt: putBackTo }: DraftInput,
): { id: Id; savedAt: Instant } {
  const before = unchangedPersona(tools.db, personaId, basedOn);
  const cleaned = cleanPersona(content);
  refusePersonalData(tools, cleaned);
  const savedAt = putBackTo ?? savedAfter(tools.clock, before.savedAt);
  writePersona(tools.db, personaId, cleaned, savedAt);
  if (before.archivedAt === null) indexPersona(tools.db, personaId, cleaned);
  tools.record({ subject: personaSubject(personaId, cleaned), ...changedFields(before.content, cleaned) });
  tools.undoWith('personas.saveDraft', {
    personaId,
    content: before.content,
    basedOn: savedAt,
    savedAt: before.savedAt,
  });
  return { id: personaId, savedAt };
}

/** The same profile once more, under another label and without versions. Its pieces of content stay with the first. */
export function duplicatePersona(
  tools: CommandTools,
  { personaId, label }: { personaId: Id; label: string },
): { id: Id } {
  const { content } = knownPersona(tools.db, personaId);
  return createPersona(tools, { content: { ...content, label } });
}

/** Moves a persona into the archive; its versions stay. */
export function archivePersona(tools: CommandTools, { personaId }: { personaId: Id }): { id: Id } {
  const { content, archivedAt } = knownPersona(tools.db, personaId);
  if (archivedAt !== null) throw refuse('ALREADY_ARCHIVED', {});
  const at = instantNow(tools.clock);
  writePersonaArchived(tools.db, personaId, at);
  removeFromIndex(tools.db, personaId);
  const subject = personaSubject(personaId, content);
  tools.record({ subject, before: { archivedAt: null }, after: { archivedAt: at } });
  tools.undoWith('personas.restore', { personaId });
  return { id: personaId };
}

/** Takes a persona out of the archive. */
export function restorePersona(tools: CommandTools, { personaId }: { personaId: Id }): { id: Id } {
  const { content, archivedAt } = knownPersona(tools.db, personaId);
  writePersonaArchived(tools.db, personaId, null);
  indexPersona(tools.db, personaId, content);
  tools.record({
    subject: personaSubject(personaId, content),
    before: { archivedAt },
    after: { archivedAt: null },
  });
  tools.undoWith('personas.archive', { personaId });
  return { id: personaId };
}
