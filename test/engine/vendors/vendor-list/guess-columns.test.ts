import { expect, test } from 'vitest';
import { VendorField } from '../../../../src-main/contract/vendor-import.ts';
import { guessColumns } from '../../../../src-main/engine/vendors/rules/vendor-list/guess-columns.ts';

const none = Object.fromEntries(VendorField.options.map((field) => [field, []])) as unknown as Record<
  VendorField,
  string[]
>;
const guessed = (headers: string[], own = none) =>
  Object.entries(guessColumns(headers, own)).flatMap(([field, column]) =>
    column === null ? [] : [`${field}=${headers[column]}`],
  );

test.each([
  [
    ['Kreditor', 'Straße', 'Ort', 'Land', 'Vertragsende'],
    ['name=Kreditor', 'address=Straße', 'city=Ort', 'country=Land', 'endsOn=Vertragsende'],
  ],
  [
    ['vendor_name', 'websiteUrl', 'serviceSoftwareAgreementUrl'],
    ['name=vendor_name', 'website=websiteUrl', 'terms=serviceSoftwareAgreementUrl'],
  ],
  [
    ['contact.1.email', 'contact.1.name', 'Supplier'],
    ['name=Supplier', 'contactName=contact.1.name', 'contactEmail=contact.1.email'],
  ],
  [
    ['Firma', 'Land', 'Serverstandort'],
    ['name=Firma', 'country=Land', 'storage=Serverstandort'],
  ],
  [
    ['supplier', 'hostingCountry'],
    ['name=supplier', 'storage=hostingCountry'],
  ],
  [['x', 'y'], []],
])('%s', (headers, fields) => {
  expect(guessed(headers)).toEqual(fields);
});

test('our own titles go first', () => {
  expect(guessed(['Name', 'Mein Titel'], { ...none, name: ['Mein Titel'] })).toEqual(['name=Mein Titel']);
});
