import { z } from 'zod';
import { Evidence, FiledEvidence } from './attachments.ts';
import { AuthorityDirectory, ControlCatalogue } from './law.ts';
import { calculator, command, query } from './procedure.ts';
import { CountryCode, Day, Id, Language, Line, MeasureLevel, Prose, Sha256 } from './values.ts';

export const SizeBand = z.enum(['upTo9', 'upTo49', 'upTo249', 'from250']);
export const TurnoverBand = z.enum(['upTo2m', 'upTo10m', 'upTo50m', 'above50m']);

/** The company whose file this is: the controller in the sense of Art. 4(7) GDPR. */
export const CompanyProfile = z.object({
  name: Line.min(1),
  street: Line,
  postcode: Line,
  city: Line,
  country: CountryCode,
  /** ISO 3166-2 code of the Land, for example `DE-SH`; decides the authority and the holidays. */
  region: z.string().max(6).nullable(),
  sector: Line,
  /** Whom the company answers to: Bavaria separates private and public bodies, the federation has its own. */
  supervision: z.enum(['privateSector', 'publicSector', 'federal']),
  sizeBand: SizeBand.nullable(),
  turnoverBand: TurnoverBand.nullable(),
  phone: Line,
  email: Line,
  website: Line,
  /** Default language of letters and reports. */
  language: Language,
  /** Image attachment for letters and reports. */
  logo: Sha256.nullable(),
});
export type CompanyProfile = z.infer<typeof CompanyProfile>;

export const PersonFunction = z.enum(['approver', 'dpo', 'procurement', 'itSecurity', 'marketing', 'other']);

export const Person = z.object({
  id: Id,
  name: Line.min(1),
  role: Line,
  function: PersonFunction,
  email: Line,
});
export type Person = z.infer<typeof Person>;

/** Own level for one control: the yardstick for vendors (Art. 28(1), Art. 32 GDPR). */
export const OwnMeasure = z.object({
  control: Id,
  level: MeasureLevel.nullable(),
  note: Prose,
  checkedOn: Day.nullable(),
  ownerId: Id.nullable(),
  evidence: z.array(Evidence),
});
export type OwnMeasure = z.infer<typeof OwnMeasure>;

const MeasureChange = OwnMeasure.omit({ evidence: true });
const EvidenceOfMeasure = z.object({
  control: Id,
  evidence: FiledEvidence,
  hash: Sha256.nullable(),
});

export const company = {
  profile: query.output(CompanyProfile),
  saveProfile: command.input(CompanyProfile).output(CompanyProfile),
  people: query.output(z.object({ people: z.array(Person) })),
  savePerson: command.input(Person.extend({ id: Id.nullable() })).output(Person),
  removePerson: command.input(z.object({ id: Id })).output(z.object({})),
  ownMeasures: query.output(z.object({ measures: z.array(OwnMeasure) })),
  setOwnMeasure: command.input(MeasureChange).output(OwnMeasure),
  addMeasureEvidence: command.input(EvidenceOfMeasure).output(OwnMeasure),
  removeMeasureEvidence: command.input(z.object({ control: Id, evidenceId: Id })).output(OwnMeasure),
  controls: calculator.output(ControlCatalogue),
  authorities: calculator.output(AuthorityDirectory),
};
