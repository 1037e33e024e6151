import { z } from 'zod';
import type { Evidence } from '../../contract/attachments.ts';
import { CompanyProfile, OwnMeasure, Person } from '../../contract/company.ts';
import { JoinedAttachment, joinedColumns, withAttachment } from '../attachments/repo.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';

const ProfileRow = CompanyProfile;
const FlagRow = z.object({ isSample: z.number() });
const FoundRow = z.object({ found: z.number() });
const MeasureRow = OwnMeasure.omit({ evidence: true });
const EvidenceRow = JoinedAttachment.extend({
  id: z.string(),
  control: z.string(),
  title: z.string(),
  page: z.string().nullable(),
  datedOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
});

const profileColumns = `name, street, postcode, city, country, region, sector, supervision, size_band AS sizeBand,
  turnover_band AS turnoverBand, phone, email, website, language, logo`;

/** The company of this file. */
export function readProfile(db: ReadDb): CompanyProfile | null {
  return db.first(ProfileRow, `SELECT ${profileColumns} FROM company`);
}

/** True for the sample company, which every screen and page marks. */
export function isSampleCompany(db: ReadDb): boolean {
  return db.first(FlagRow, 'SELECT is_sample AS isSample FROM company')?.isSample === 1;
}

/** Writes the company; the first call creates it. */
export function writeProfile(db: WriteDb, profile: CompanyProfile): void {
  db.run(
    `INSERT INTO company (id, name, street, postcode, city, country, region, sector, supervision, size_band, turnover_band,
       phone, email, website, language, logo)
     VALUES (1, @name, @street, @postcode, @city, @country, @region, @sector, @supervision, @sizeBand, @turnoverBand,
       @phone, @email, @website, @language, @logo)
     ON CONFLICT (id) DO UPDATE SET name = @name, street = @street, postcode = @postcode, city = @city,
       country = @country, region = @region, sector = @sector, supervision = @supervision, size_band = @sizeBand, turnover_band = @turnoverBand,
       phone = @phone, email = @email, website = @website, language = @language, logo = @logo`,
    { ...profile },
  );
}

/** Marks the company as the sample. */
export function markAsSample(db: WriteDb): void {
  db.run('UPDATE company SET is_sample = 1');
}

/** People who decide, advise or own things, by name. */
export function listPeople(db: ReadDb): Person[] {
  return db.all(
    Person,
    'SELECT id, name, role, function, email FROM people WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE',
  );
}

/** One person, removed ones included, so that old records keep their names. */
export function personById(db: ReadDb, id: string): Person | null {
  return db.first(Person, 'SELECT id, name, role, function, email FROM people WHERE id = ?', [id]);
}

/** Adds or changes a person. */
export function writePerson(db: WriteDb, person: Person): void {
  db.run(
    `INSERT INTO people (id, name, role, function, email) VALUES (@id, @name, @role, @function, @email)
     ON CONFLICT (id) DO UPDATE SET name = @name, role = @role, function = @function, email = @email, removed_at = NULL`,
    { ...person },
  );
}

/** Takes a person from the lists; records that name them keep them. */
export function removePerson(db: WriteDb, id: string, at: string): void {
  db.run('UPDATE people SET removed_at = ? WHERE id = ?', [at, id]);
}

/** Own levels as far as they are set, with their evidence. */
export function listOwnMeasures(db: ReadDb): OwnMeasure[] {
  const measures = db.all(
    MeasureRow,
    'SELECT control, level, note, checked_on AS checkedOn, owner_id AS ownerId FROM own_measures',
  );
  const evidence = db.all(
    EvidenceRow,
    `SELECT e.id, e.control, e.title, e.page, e.dated_on AS datedOn, e.expires_on AS expiresOn,
       ${joinedColumns}
     FROM own_measure_evidence e LEFT JOIN attachments a ON a.hash = e.attachment ORDER BY e.rowid`,
  );
  return measures.map((measure) => ({
    ...measure,
    evidence: evidence.filter(({ control }) => control === measure.control).map(evidenceOf),
  }));
}

function evidenceOf({ control: _control, ...row }: z.infer<typeof EvidenceRow>): Evidence {
  return withAttachment(row);
}

/** Sets the level of one control. */
export function writeOwnMeasure(db: WriteDb, measure: Omit<OwnMeasure, 'evidence'>): void {
  db.run(
    `INSERT INTO own_measures (control, level, note, checked_on, owner_id)
     VALUES (@control, @level, @note, @checkedOn, @ownerId)
     ON CONFLICT (control) DO UPDATE SET level = @level, note = @note, checked_on = @checkedOn, owner_id = @ownerId`,
    { ...measure },
  );
}

/** Whether this id names evidence of any control. */
export function isMeasureEvidence(db: ReadDb, id: string): boolean {
  return db.first(FoundRow, 'SELECT 1 AS found FROM own_measure_evidence WHERE id = ?', [id]) !== null;
}

/** Files a piece of evidence for a control. */
export function insertMeasureEvidence(
  db: WriteDb,
  control: string,
  hash: string | null,
  evidence: Omit<Evidence, 'attachment'>,
): void {
  db.run(
    `INSERT INTO own_measure_evidence (id, control, attachment, title, page, dated_on, expires_on)
     VALUES (@id, @control, @hash, @title, @page, @datedOn, @expiresOn)`,
    { ...evidence, control, hash },
  );
}

/** Removes a piece of evidence; the attachment itself stays. */
export function deleteMeasureEvidence(db: WriteDb, id: string): void {
  db.run('DELETE FROM own_measure_evidence WHERE id = ?', [id]);
}
