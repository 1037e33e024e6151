import { emptyService } from '../../../../contract/nothing-known.ts';
import type { Id } from '../../../../contract/values.ts';
import {
  type VendorColumns,
  VendorField,
  type VendorRowProblem,
} from '../../../../contract/vendor-import.ts';
import type {
  Contract,
  ServiceProfile,
  VendorDocument,
  VendorProfile,
} from '../../../../contract/vendor-record.ts';
import { foldedWords } from '../../../kernel/folded-text.ts';
import { reversedContractDates } from '../dates.ts';
import { isLaw } from './law-names.ts';
import type { CountryFinder } from './read-address.ts';
import { isEmail, needCalled, periodCalled, readDay, readLink, readPrice, roleCalled } from './read-cells.ts';
import { type ListedStorage, storageOf } from './read-storage.ts';

export type Cells = Record<VendorField, string>;

export interface RowProblem {
  code: VendorRowProblem;
  field: VendorField;
  value: string;
}

export type ListedPaper = Pick<VendorDocument, 'kind' | 'title'>;
/** A paper with the field of the list that names it. */
export type RowPaper = ListedPaper & { field: VendorField };
export type ListedContact = { role: string; name: string; email: string; phone: string };

/** A service with its places of storage. */
export type ListedService = Pick<ListedVendor, 'service' | 'storage'>;

/** What a row says of a vendor. */
export interface ListedVendor {
  line: number;
  profile: VendorProfile;
  isCountryGuessed: boolean;
  contract: Contract;
  service: ServiceProfile;
  storage: ListedStorage[];
  /** Other services that later rows of the list name. */
  others: ListedService[];
  papers: RowPaper[];
  contact: ListedContact | null;
}

/** What it takes to understand a row besides the row. */
export interface RowReader {
  countries: CountryFinder;
  people: readonly { id: Id; name: string; email: string }[];
  /** Role where the list tells none. */
  role: ServiceProfile['role'];
  words: ListWords;
}

/** The words that are put in, in the language of the import. */
export interface ListWords {
  /** A purpose for a category that many lists know, else the category as it stands. */
  purpose(category: string): string;
  /** Title of a paper of which only the address is known. */
  paper(field: PaperField, link: string): string;
  /** Title of what a list calls a certificate, but is a law that is said to be kept. */
  keptLaw(name: string): string;
  contactRole: string;
}

type PaperField = Extract<VendorField, 'agreement' | 'subProcessors' | 'terms' | 'privacy' | 'security'>;
type Note = (field: VendorField, code: VendorRowProblem) => null;

/** The cells of a row by what they mean; spaces around them are nobody's wish. */
export function cellsOf(row: readonly string[], columns: VendorColumns): Cells {
  const cell = (column: number | null) => (column === null ? '' : (row[column] ?? '').trim());
  return Object.fromEntries(VendorField.options.map((field) => [field, cell(columns[field])])) as Cells;
}

/** Reads a row; every reason why it cannot be taken over is told, not only the first. */
export function readRow(line: number, cells: Cells, reader: RowReader): ListedVendor | RowProblem[] {
  const problems: RowProblem[] = [];
  const note: Note = (field, code) => {
    problems.push({ code, field, value: cells[field].slice(0, 100) });
    return null;
  };
  if (cells.name === '') note('name', 'missing');
  for (const field of VendorField.options) {
    if (cells[field].length > (longFields.has(field) ? 20_000 : 500)) note(field, 'tooLong');
  }
  const place = reader.countries.inAddress(cells.address);
  const vendor = {
    line,
    profile: profileOf(cells, place, reader, note),
    isCountryGuessed: cells.country === '' && place.country !== null,
    contract: contractOf(cells, note),
    service: serviceOf(cells, reader, note),
    storage: storageOf(cells.storage, reader.countries),
    others: [],
    papers: papersOf(cells, reader.words, note),
    contact: contactOf(cells, reader.words, note),
  };
  return problems.length > 0 ? problems : vendor;
}

const longFields: ReadonlySet<VendorField> = new Set(['notes', 'purpose', 'certificates']);

function profileOf(
  cells: Cells,
  place: { city: string; country: string | null },
  { countries, people }: RowReader,
  note: Note,
): VendorProfile {
  const named = cells.country === '' ? place.country : countries.called(cells.country);
  return {
    name: cells.name,
    legalName: cells.legalName,
    seatCity: cells.city || place.city,
    seatCountry: named ?? (cells.country === '' ? null : note('country', 'countryUnknown')),
    address: cells.address.replace(/\s*\n\s*/g, ', ').slice(0, 500),
    website: linkIn('website', cells, note) ?? '',
    parentName: '',
    parentCountry: null,
    parentMitigation: 'none',
    dpf: null,
    summary: cells.notes,
    ownerId: ownerOf(cells.owner, people, note),
  };
}

function linkIn(field: VendorField, cells: Cells, note: Note): string | null {
  if (cells[field] === '') return null;
  return readLink(cells[field]) ?? note(field, 'linkUnreadable');
}

function ownerOf(cell: string, people: RowReader['people'], note: Note): Id | null {
  if (cell === '') return null;
  const plain = (text: string) => foldedWords(text).join(' ');
  const found = people.filter(
    ({ name, email }) => plain(name) === plain(cell) || email.toLowerCase() === cell.toLowerCase(),
  );
  const [only, second] = found;
  if (second) return note('owner', 'ownerAmbiguous');
  return only?.id ?? note('owner', 'ownerUnknown');
}

function serviceOf(cells: Cells, { role, words }: RowReader, note: Note): ServiceProfile {
  const needed = cells.need === '' ? 'normal' : (needCalled(cells.need) ?? note('need', 'needUnknown'));
  const told = cells.role === '' ? role : (roleCalled(cells.role) ?? note('role', 'roleUnknown'));
  return {
    ...emptyService,
    name: cells.service || cells.name,
    purpose: words.purpose(cells.purpose),
    role: told ?? role,
    protectionNeed: needed ?? 'normal',
  };
}

const paperFields: readonly PaperField[] = ['agreement', 'subProcessors', 'terms', 'privacy', 'security'];

/**
 * Papers that the list names. The address of an agreement is none that was signed: it is filed as a note, never as the
 * contract of Art. 28(3) GDPR. Certificates are claims of the list until somebody files them; a law is none.
 */
function papersOf(cells: Cells, words: ListWords, note: Note): RowPaper[] {
  const certificates = new Set(
    cells.certificates
      .split(/[;\n|,]/)
      .map((name) => name.trim().slice(0, 300))
      .filter((name) => name !== ''),
  );
  const links = paperFields.flatMap((field): RowPaper[] => {
    const link = linkIn(field, cells, note);
    if (link === null) return [];
    return [
      {
        field,
        kind: field === 'subProcessors' ? 'subProcessorList' : 'other',
        title: words.paper(field, link).slice(0, 500),
      },
    ];
  });
  return [
    ...[...certificates].slice(0, 50).map((name): RowPaper => {
      const [kind, title] = isLaw(name)
        ? (['other', words.keptLaw(name)] as const)
        : (['certificate', name] as const);
      return { field: 'certificates', kind, title };
    }),
    ...links,
  ];
}

function contactOf(cells: Cells, words: ListWords, note: Note): ListedContact | null {
  const { contactName: name, contactEmail: email, contactPhone: phone } = cells;
  if (email !== '' && !isEmail(email)) note('contactEmail', 'emailUnreadable');
  return name + email + phone === ''
    ? null
    : { role: words.contactRole, name: name || email || phone, email, phone };
}

type DateField = Extract<VendorField, 'signedOn' | 'startsOn' | 'endsOn' | 'noticeBy'>;

function contractOf(cells: Cells, note: Note): Contract {
  const day = (field: DateField) =>
    cells[field] === '' ? null : (readDay(cells[field]) ?? note(field, 'dateUnreadable'));
  const price = cells.price === '' ? null : readPrice(cells.price);
  if (typeof price === 'string') note('price', price);
  const period = cells.pricePer === '' ? null : periodCalled(cells.pricePer);
  if (cells.pricePer !== '' && period === null) note('pricePer', 'pricePerUnknown');
  const told = price !== null && typeof price === 'object' ? price : null;
  const contract: Contract = {
    signedOn: day('signedOn'),
    startsOn: day('startsOn'),
    endsOn: day('endsOn'),
    noticeBy: day('noticeBy'),
    noticePeriod: cells.noticePeriod,
    autoRenewMonths: null,
    priceCents: told?.cents ?? null,
    pricePer: period ?? told?.per ?? 'year',
  };
  const wrong = reversedContractDates(contract);
  if (wrong)
    note(
      wrong.from === contract.startsOn && contract.endsOn === wrong.to ? 'endsOn' : 'noticeBy',
      'datesReversed',
    );
  return contract;
}
