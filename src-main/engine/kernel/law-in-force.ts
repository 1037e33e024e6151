import type { ReadDb } from '../database/sql.ts';
import { amendedLaw } from '../law/amended-law.ts';
import type { Templates } from '../templates.ts';
import { lawChanges } from './law-changes-repo.ts';
import { ownQuestionnairesAsked } from './own-questionnaires-repo.ts';

/**
 * The product's data as it holds for the company of an open file: what it marked as fallen lies over the dated law of
 * transfers, and its own questionnaires stand behind the shipped ones. Whoever asks, of any domain, gets it as it holds here.
 */
export function lawInForce(templates: Templates, db: ReadDb): Templates {
  return {
    ...templates,
    transferLaw: () => amendedLaw(templates.transferLaw(), lawChanges(db)),
    questionnaires: () => [...templates.questionnaires(), ...ownQuestionnairesAsked(db)],
  };
}
