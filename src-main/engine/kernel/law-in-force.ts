import type { TransferLaw } from '../../contract/law.ts';
import type { Instant } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import { amendedLaw, type LawChange } from '../law/amended-law.ts';
import type { ReportTextName } from '../report-texts.ts';
import type { Templates } from '../templates.ts';
import { lawChanges } from './law-changes-repo.ts';
import { ownWordings } from './letter-wordings-repo.ts';
import { type LetterPaper, lettersWith } from './own-letter-words.ts';
import { ownQuestionnairesAsked } from './own-questionnaires-repo.ts';

const papers: Readonly<Partial<Record<ReportTextName, LetterPaper>>> = {
  'breach-letter': 'breachPaper',
  'inquiry-letter': 'inquiry',
  'letter-of-demands': 'demand',
  'objection-letter': 'objection',
};

/**
 * The product's data as it holds for the company of an open file: what it marked as fallen lies over the dated law of
 * transfers, its own questionnaires stand behind the shipped ones, and its own words over those of letters. Whoever asks, of
 * any domain, gets it as it holds here.
 */
export function lawInForce(templates: Templates, db: ReadDb): Templates {
  return {
    ...withLettersAsOf(templates, db, null),
    transferLaw: () => lawWith(templates.transferLaw(), lawChanges(db)),
    questionnaires: () => [...templates.questionnaires(), ...ownQuestionnairesAsked(db)],
  };
}

/** The last amended law of each shipped one: verdicts are remembered by the law, which would be another with each call. */
const amended = new WeakMap<TransferLaw, { changes: string; law: TransferLaw }>();

function lawWith(shipped: TransferLaw, changes: readonly LawChange[]): TransferLaw {
  const key = JSON.stringify(changes);
  const known = amended.get(shipped);
  if (known?.changes === key) return known.law;
  const law = amendedLaw(shipped, changes);
  amended.set(shipped, { changes: key, law });
  return law;
}

/**
 * The same with the words of letters as they held at an instant, for a letter that went out then; null is now. What was sent
 * is not worded anew.
 */
export function withLettersAsOf(templates: Templates, db: ReadDb, at: Instant | null): Templates {
  const letters = () => lettersWith(templates.shippedLetters(), ownWordings(db, at));
  return {
    ...templates,
    letterTexts: () => letters().breach,
    requestLetterTexts: () => letters().request,
    reportTexts: (name) => {
      const paper = papers[name];
      return paper === undefined ? templates.reportTexts(name) : letters()[paper];
    },
  };
}
