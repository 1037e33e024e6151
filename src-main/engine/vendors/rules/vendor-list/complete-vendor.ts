import type { VendorField } from '../../../../contract/vendor-import.ts';
import type { Contract, VendorProfile } from '../../../../contract/vendor-record.ts';
import { reversedContractDates } from '../dates.ts';
import { completeServices, type KnownService } from './complete-services.ts';
import type { ListedContact, ListedPaper, ListedVendor, RowPaper } from './read-row.ts';

/** What is known of a vendor as far as a list can add to it. */
export interface KnownFacts {
  profile: VendorProfile;
  contract: Contract;
  papers: readonly ListedPaper[];
  contacts: readonly ListedContact[];
  services: readonly KnownService[];
}

export interface Completion {
  profile: VendorProfile;
  contract: Contract;
  newPapers: RowPaper[];
  newContacts: ListedContact[];
  /** All services, with what was added. */
  services: readonly KnownService[];
  /** What was filled in, by the fields of the list. */
  fills: VendorField[];
}

type ProfileField = Extract<
  keyof VendorProfile,
  'legalName' | 'address' | 'seatCity' | 'seatCountry' | 'website' | 'ownerId' | 'summary'
>;
type ContractField = Extract<
  keyof Contract,
  'signedOn' | 'startsOn' | 'endsOn' | 'noticeBy' | 'noticePeriod' | 'priceCents'
>;

const profileFields: Record<ProfileField, VendorField> = {
  legalName: 'legalName',
  address: 'address',
  seatCity: 'city',
  seatCountry: 'country',
  website: 'website',
  ownerId: 'owner',
  summary: 'notes',
};
const contractFields: Record<ContractField, VendorField> = {
  signedOn: 'signedOn',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  noticeBy: 'noticeBy',
  noticePeriod: 'noticePeriod',
  priceCents: 'price',
};

const isEmpty = (value: unknown) => value === null || value === '';

/** Fills in what is still empty; nothing that is there is changed, and dates that would not fit those on file stay out. */
export function completeVendor(known: KnownFacts, row: ListedVendor): Completion {
  const profile = filled(known.profile, row.profile, Object.keys(profileFields) as ProfileField[]);
  const contract = filled(known.contract, row.contract, Object.keys(contractFields) as ContractField[]);
  if (isEmpty(known.contract.priceCents) && row.contract.priceCents !== null)
    contract.whole.pricePer = row.contract.pricePer;
  const fits = reversedContractDates(contract.whole) === null;
  const newPapers = row.papers.filter(
    ({ kind, title }) => !known.papers.some((paper) => paper.kind === kind && paper.title === title),
  );
  const newContacts = known.contacts.length === 0 && row.contact ? [row.contact] : [];
  const { services, fills } = completeServices(known.services, row);
  return {
    profile: profile.whole,
    contract: fits ? contract.whole : known.contract,
    newPapers,
    newContacts,
    services,
    fills: [
      ...profile.changed.map((field) => profileFields[field]),
      ...fills,
      ...(fits ? contract.changed.map((field) => contractFields[field]) : []),
      ...new Set(newPapers.map(({ field }) => field)),
      ...(newContacts.length > 0 ? (['contactName'] as const) : []),
    ],
  };
}

function filled<Whole extends object, Field extends keyof Whole>(
  known: Whole,
  row: Whole,
  fields: readonly Field[],
) {
  const whole = { ...known };
  const changed: Field[] = [];
  for (const field of fields) {
    if (!isEmpty(known[field]) || isEmpty(row[field])) continue;
    whole[field] = row[field];
    changed.push(field);
  }
  return { whole, changed };
}
