import type { SampleCompany } from './sample-company.ts';

/** A person of the sample; that one is named who is not there is a defect of the sample. */
export function personIn(sample: SampleCompany, personId: string): SampleCompany['people'][number] {
  const found = sample.people.find(({ id }) => id === personId);
  if (!found) throw new Error(`The sample names ${personId}, who is not among its people`);
  return found;
}
