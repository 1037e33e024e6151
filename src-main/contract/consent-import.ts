import { z } from 'zod';
import { command, query } from './procedure.ts';
import { Id, Instant, Language } from './values.ts';

/** So many rows a change list may have. */
export const longestChangeList = 10_000;

/** What a row of a change list says: this place showed this version of this text from then until then. */
export const ChangeField = z.enum([
  'place',
  'address',
  'kind',
  'text',
  'version',
  'from',
  'until',
  'campaign',
  'reason',
]);
export type ChangeField = z.infer<typeof ChangeField>;

/** Without these no row can be understood. */
export const neededFields: readonly ChangeField[] = ['place', 'text', 'version', 'from'];

/** Which column of the table (from 0) holds which field. */
export const ChangeColumns = z.record(ChangeField, z.number().int().min(0).max(255).nullable());
export type ChangeColumns = z.infer<typeof ChangeColumns>;

/** Why a row cannot be taken over. */
export const RowProblemCode = z.enum([
  'missing',
  'tooLong',
  'kindUnknown',
  'textUnknown',
  'textAmbiguous',
  'textArchived',
  'placeAmbiguous',
  'placeArchived',
  'versionUnreadable',
  'versionUnknown',
  'versionNotPublished',
  'versionWithdrawn',
  'beforePublication',
  'dateUnreadable',
  'timeSkipped',
  'timeTwice',
  'datesReversed',
  'sameInstant',
  'sameInstantOnFile',
  'overlap',
  'overlapOnFile',
]);
export type RowProblemCode = z.infer<typeof RowProblemCode>;

/** A row as it would be taken over; its times are told in the zone of the company's seat. */
export const ReadyRow = z.object({
  line: z.number().int(),
  place: z.string(),
  isNewPlace: z.boolean(),
  text: z.string(),
  version: z.number().int(),
  from: Instant,
  until: Instant.nullable(),
});
export type ReadyRow = z.infer<typeof ReadyRow>;

/** A row that cannot be taken over, with every reason found. */
export const WrongRow = z.object({
  line: z.number().int(),
  place: z.string(),
  text: z.string(),
  problems: z.array(z.object({ code: RowProblemCode, field: ChangeField, sentence: z.string() })),
});
export type WrongRow = z.infer<typeof WrongRow>;

const ChangeList = z.object({ tableId: Id, columns: ChangeColumns });

/** What would become of a change list. */
export const ChangeListPreview = z.object({
  zone: z.string(),
  total: z.number().int(),
  readyCount: z.number().int(),
  /** Rows that say what is on file already; they are passed over. */
  knownCount: z.number().int(),
  newPlaces: z.number().int(),
  /** The first of them. */
  ready: z.array(ReadyRow),
  wrong: z.array(WrongRow),
});
export type ChangeListPreview = z.infer<typeof ChangeListPreview>;

const Ids = z.array(Id).max(longestChangeList * 2);

/** Change lists: which place showed which version from when to when, from a table. */
export const consentImport = {
  /** Which columns their names make likely. */
  guess: query.input(z.object({ tableId: Id })).output(z.object({ columns: ChangeColumns })),
  /** Row by row: what can be taken over and what not, and why. */
  preview: query.input(ChangeList.extend({ language: Language })).output(ChangeListPreview),
  /** Takes over every row without a problem, all of them or, when anything fails, none. */
  run: command
    .input(ChangeList)
    .output(z.object({ rows: z.number().int(), places: z.number().int(), left: z.number().int() })),
  /** Takes an import back: its changes did not happen, its new places go to the archive. */
  takeBack: command.input(z.object({ changeIds: Ids, useIds: Ids })).output(z.object({})),
  /** Records the changes of an import again. */
  putBack: command.input(z.object({ changeIds: Ids, useIds: Ids })).output(z.object({})),
};
