import type { CompanyProfile, OwnMeasure } from '../../contract/company.ts';
import { attachmentByHash, attachmentContent } from '../attachments/repo.ts';
import { imageTypeOf } from '../attachments/rules.ts';
import type { ReadDb } from '../database/sql.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { command, os, query } from '../kernel/procedures.ts';
import * as repo from './repo.ts';
import { measureOrEmpty } from './rules.ts';

/** The company whose file this is, its people and its own level of protection. */
export const company = os.company.router({
  profile: os.company.profile.handler(query(({ db }) => profileOf(db))),
  saveProfile: os.company.saveProfile.handler(command(saveProfile)),
  people: os.company.people.handler(query(({ db }) => ({ people: repo.listPeople(db) }))),
  savePerson: os.company.savePerson.handler(
    command((tools, person) => {
      const saved = { ...person, id: person.id ?? tools.newId() };
      const before = person.id ? repo.personById(tools.db, person.id) : null;
      repo.writePerson(tools.db, saved);
      tools.record({
        subject: { kind: 'person', id: saved.id, label: saved.name },
        ...changedFields(before, saved),
      });
      if (before) tools.undoWith('company.savePerson', before);
      else tools.undoWith('company.removePerson', { id: saved.id });
      return saved;
    }),
  ),
  removePerson: os.company.removePerson.handler(
    command((tools, { id }) => {
      const person = repo.personById(tools.db, id);
      if (!person) throw refuse('RECORD_NOT_FOUND', { kind: 'person', id });
      repo.removePerson(tools.db, id, instantNow(tools.clock));
      tools.record({ subject: { kind: 'person', id, label: person.name }, before: person });
      tools.undoWith('company.savePerson', person);
      return {};
    }),
  ),
  ownMeasures: os.company.ownMeasures.handler(
    query(({ db, templates }) => ({
      measures: allMeasures(
        db,
        templates.controls().controls.map(({ id }) => id),
      ),
    })),
  ),
  setOwnMeasure: os.company.setOwnMeasure.handler(command(setOwnMeasure)),
  addMeasureEvidence: os.company.addMeasureEvidence.handler(
    command((tools, { control, evidence, hash }) => {
      ensureMeasure(tools, control);
      refuseForeignEvidence(tools, evidence.id, hash);
      const id = evidence.id ?? tools.newId();
      repo.insertMeasureEvidence(tools.db, control, hash, { ...evidence, id });
      tools.record({
        subject: { kind: 'ownMeasure', id: control, label: control },
        after: { evidence: evidence.title, hash },
      });
      tools.undoWith('company.removeMeasureEvidence', { control, evidenceId: id });
      return measureOf(tools.db, control);
    }),
  ),
  removeMeasureEvidence: os.company.removeMeasureEvidence.handler(
    command((tools, { control, evidenceId }) => {
      const evidence = measureOf(tools.db, control).evidence.find(({ id }) => id === evidenceId);
      if (!evidence) throw refuse('RECORD_NOT_FOUND', { kind: 'evidence', id: evidenceId });
      repo.deleteMeasureEvidence(tools.db, evidenceId);
      tools.record({
        subject: { kind: 'ownMeasure', id: control, label: control },
        before: { evidence: evidence.title },
      });
      const { attachment, ...content } = evidence;
      tools.undoWith('company.addMeasureEvidence', {
        control,
        evidence: content,
        hash: attachment?.hash ?? null,
      });
      return measureOf(tools.db, control);
    }),
  ),
  controls: os.company.controls.handler(({ context }) => context.templates.controls()),
  authorities: os.company.authorities.handler(({ context }) => context.templates.authorities()),
});

function profileOf(db: ReadDb): CompanyProfile {
  const profile = repo.readProfile(db);
  if (!profile) throw refuse('RECORD_NOT_FOUND', { kind: 'company', id: '1' });
  return profile;
}

function saveProfile(tools: CommandTools, next: CompanyProfile): CompanyProfile {
  if (next.logo) {
    const content = attachmentContent(tools.db, next.logo);
    if (!content || !imageTypeOf(content)) throw refuse('LOGO_NOT_AN_IMAGE', {});
  }
  const before = repo.readProfile(tools.db);
  repo.writeProfile(tools.db, next);
  tools.record({
    subject: { kind: 'company', id: 'company', label: next.name },
    ...changedFields(before, next),
  });
  if (before) tools.undoWith('company.saveProfile', before);
  return next;
}

function setOwnMeasure(tools: CommandTools, next: Omit<OwnMeasure, 'evidence'>): OwnMeasure {
  refuseUnknownControl(tools, next.control);
  const { evidence: _evidence, ...before } = measureOf(tools.db, next.control);
  repo.writeOwnMeasure(tools.db, next);
  tools.record({
    subject: { kind: 'ownMeasure', id: next.control, label: next.control },
    ...changedFields(before, next),
  });
  tools.undoWith('company.setOwnMeasure', before);
  return measureOf(tools.db, next.control);
}

function ensureMeasure(tools: CommandTools, control: string): void {
  refuseUnknownControl(tools, control);
  const { evidence: _evidence, ...measure } = measureOf(tools.db, control);
  repo.writeOwnMeasure(tools.db, measure);
}

function refuseUnknownControl({ templates }: CommandTools, control: string): void {
  const isKnown = templates.controls().controls.some(({ id }) => id === control);
  if (!isKnown) throw refuse('RECORD_NOT_FOUND', { kind: 'control', id: control });
}

/** Evidence that comes back must be gone, and its file must be in the vault. */
function refuseForeignEvidence({ db }: CommandTools, id: string | undefined, hash: string | null): void {
  if (id !== undefined && repo.isMeasureEvidence(db, id))
    throw refuse('RECORD_NOT_FOUND', { kind: 'evidence', id });
  if (hash !== null && !attachmentByHash(db, hash))
    throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
}

function allMeasures(db: ReadDb, controls: string[]): OwnMeasure[] {
  const set = repo.listOwnMeasures(db);
  return controls.map((control) => measureOrEmpty(set, control));
}

function measureOf(db: ReadDb, control: string): OwnMeasure {
  return measureOrEmpty(repo.listOwnMeasures(db), control);
}
