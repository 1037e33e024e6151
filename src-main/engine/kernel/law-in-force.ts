import type { ReadDb } from '../database/sql.ts';
import { amendedLaw } from '../law/amended-law.ts';
import type { Templates } from '../templates.ts';
import { lawChanges } from './law-changes-repo.ts';

/**
 * The product's data as it holds for the company of an open file: what it marked as fallen lies over the dated law of
 * transfers. Whoever asks for that law, of any domain, gets it as it holds here.
 */
export function lawInForce(templates: Templates, db: ReadDb): Templates {
  return { ...templates, transferLaw: () => amendedLaw(templates.transferLaw(), lawChanges(db)) };
}
