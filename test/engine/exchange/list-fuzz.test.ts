import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VendorField } from '../../../src-main/contract/vendor-import.ts';
import { Contract, ServiceProfile, VendorProfile } from '../../../src-main/contract/vendor-record.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { countryFinder } from '../../../src-main/engine/vendors/rules/vendor-list/read-address.ts';
import { type Cells, readRow } from '../../../src-main/engine/vendors/rules/vendor-list/read-row.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../../templates'));
const reader = {
  countries: countryFinder(templates.transferLaw(), templates.gazetteer()),
  people: [{ id: 'p1', name: 'Anke Lorenzen', email: 'anke@kran.example' }],
  role: 'processor' as const,
  words: {
    purpose: (text: string) => text,
    paper: (field: string, link: string) => `${field}: ${link}`,
    keptLaw: (name: string) => name,
    contactRole: 'x',
  },
};

const cell = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '1.234,50 €',
    '03.11.2026',
    '2026-02-30',
    '99999',
    'Am Kai 3\nHamburg\nGermany',
    'www.kran.example',
    'x@y.example',
    'joint',
    '=1+1',
    '\u202e',
    ',,,,',
    '-'.repeat(501),
  ),
  fc.integer({ min: 480, max: 505 }).map((length) => `a.b/${'x\n'.repeat(length / 2)}`),
  fc.integer({ min: 480, max: 505 }).map((length) => `a.b/${'x'.repeat(length)}`),
);

test('a row of anything is a vendor that fits the register, or named problems', () => {
  const fields = Object.fromEntries(VendorField.options.map((field) => [field, cell]));
  fc.assert(
    fc.property(fc.record(fields), (cells) => {
      const read = readRow(2, cells as Cells, reader);
      if (Array.isArray(read)) {
        expect(read.length).toBeGreaterThan(0);
        return;
      }
      VendorProfile.parse(read.profile);
      Contract.parse(read.contract);
      ServiceProfile.parse(read.service);
      for (const { title } of read.papers) expect(title.length).toBeLessThanOrEqual(500);
    }),
    { numRuns: 400 },
  );
  // Most cells are wrong above; one at a time shows that each can be right.
  fc.assert(
    fc.property(fc.constantFrom(...VendorField.options), cell, (field, value) => {
      const cells = {
        ...Object.fromEntries(VendorField.options.map((one) => [one, ''])),
        name: 'Kran',
        [field]: value,
      };
      const read = readRow(2, cells as Cells, reader);
      if (!Array.isArray(read)) VendorProfile.parse(read.profile);
    }),
    { numRuns: 600 },
  );
});
