import type { Person } from '../../contract/company.ts';
import type { Id } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import * as repo from './repo.ts';

/** Adds or changes somebody who decides, advises or owns things. */
export function savePerson(tools: CommandTools, person: Omit<Person, 'id'> & { id: Id | null }): Person {
  const saved = { ...person, id: person.id ?? tools.newId() };
  const before = repo.personById(tools.db, saved.id);
  repo.writePerson(tools.db, saved);
  tools.record({
    subject: { kind: 'person', id: saved.id, label: saved.name },
    ...changedFields(before, saved),
  });
  if (before) tools.undoWith('company.savePerson', before);
  else tools.undoWith('company.removePerson', { id: saved.id });
  return saved;
}

/** Takes somebody from the lists; records that name them keep them. */
export function removePerson(tools: CommandTools, { id }: { id: Id }): Record<string, never> {
  const person = repo.personById(tools.db, id);
  if (!person) throw refuse('RECORD_NOT_FOUND', { kind: 'person', id });
  repo.removePerson(tools.db, id, instantNow(tools.clock));
  tools.record({ subject: { kind: 'person', id, label: person.name }, before: person });
  tools.undoWith('company.savePerson', person);
  return {};
}
