import { z } from 'zod';
import { Bilingual, Day } from '../../contract/values.ts';

const Name = z.string().min(1);
const Code = z.string().regex(/^[A-Z]{2}$/);

/** Names of countries, regions and places by which lists are read, besides the country names of the transfer law. */
export const Gazetteer = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d+$/),
  asOf: Day,
  about: Bilingual.strict(),
  countryNames: z.record(Code, z.array(Name).min(1)),
  alpha3: z.record(z.string().regex(/^[A-Z]{3}$/), Code),
  regions: z.array(z.strictObject({ id: Name, names: z.array(Name).min(1), name: Bilingual.strict() })),
  places: z.array(z.strictObject({ country: Code, names: z.array(Name).min(1) })),
  cloudRegions: z.array(z.strictObject({ id: Name, country: Code, place: z.string() })),
  /** States and provinces that tell the country of an address; Georgia is left out, as it is a country. */
  provinces: z.array(z.strictObject({ country: Code, names: z.array(Name).min(1) })),
  /** Two letters of the states of the USA: behind a place there they name no country; beside a ZIP code they do. */
  stateCodes: z.array(Code),
});
export type Gazetteer = z.infer<typeof Gazetteer>;
