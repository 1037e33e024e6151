import type { CompanyProfile, OwnMeasure } from '../../contract/company.ts';
import type { ReadDb } from '../database/sql.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { command, os, query } from '../kernel/procedures.ts';
import { addMeasureEvidence, removeMeasureEvidence, setOwnMeasure } from './change-measures.ts';
import { removePerson, savePerson } from './change-people.ts';
import { saveProfile } from './change-profile.ts';
import { listOwnMeasures, listPeople, readProfile } from './repo.ts';
import { measureOrEmpty } from './rules.ts';

/** The company whose file this is, its people and its own level of protection. */
export const company = os.company.router({
  profile: os.company.profile.handler(query(({ db }) => profileOf(db))),
  saveProfile: os.company.saveProfile.handler(command(saveProfile)),
  people: os.company.people.handler(query(({ db }) => ({ people: listPeople(db) }))),
  savePerson: os.company.savePerson.handler(command(savePerson)),
  removePerson: os.company.removePerson.handler(command(removePerson)),
  ownMeasures: os.company.ownMeasures.handler(query((tools) => ({ measures: allMeasures(tools) }))),
  setOwnMeasure: os.company.setOwnMeasure.handler(command(setOwnMeasure)),
  addMeasureEvidence: os.company.addMeasureEvidence.handler(command(addMeasureEvidence)),
  removeMeasureEvidence: os.company.removeMeasureEvidence.handler(command(removeMeasureEvidence)),
  controls: os.company.controls.handler(({ context }) => context.templates.controls()),
  authorities: os.company.authorities.handler(({ context }) => context.templates.authorities()),
});

function profileOf(db: ReadDb): CompanyProfile {
  const profile = readProfile(db);
  if (!profile) throw refuse('RECORD_NOT_FOUND', { kind: 'company', id: '1' });
  return profile;
}

/** One measure for each control of the catalogue, set or not. */
function allMeasures({ db, templates }: QueryTools): OwnMeasure[] {
  const known = listOwnMeasures(db);
  return templates.controls().controls.map(({ id }) => measureOrEmpty(known, id));
}
