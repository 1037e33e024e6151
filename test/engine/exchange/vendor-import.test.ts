import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyService } from '../../../src-main/contract/nothing-known.ts';
import type { VendorList } from '../../../src-main/contract/vendor-import.ts';
import type { VendorListQuestion } from '../../../src-main/contract/vendor-register.ts';
import { openTestVault, realTableFiles, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const limits = { rows: 10_000, columns: 60, textMb: 20 };
const all: VendorListQuestion = {
  filter: { search: '', view: 'all', statuses: [], roles: [], risks: [], countries: [], protectionNeeds: [] },
  sort: { key: 'name', direction: 'ascending' },
  groupBy: 'none',
  offset: 0,
  limit: 200,
};

async function brought(text: string, change: Partial<VendorList> = {}): Promise<VendorList> {
  const { id: tableId } = await engine.client.tables.paste({ text, name: 'liste.csv', limits });
  const { columns } = await engine.client.vendorImport.guess({ tableId });
  return {
    tableId,
    columns,
    role: 'processor',
    duplicates: 'skip',
    exceptions: [],
    language: 'de',
    ...change,
  };
}
const listed = async () => (await engine.client.vendors.list(all)).rows.map(({ name }) => name);
const vendorNamed = async (name: string) => {
  const { vendors } = await engine.client.vendors.names({ search: name });
  return engine.client.vendors.get({ vendorId: vendors[0]?.id ?? '' });
};

const records = JSON.stringify([
  {
    name: 'Kranmail',
    legalName: 'Kranmail GmbH',
    headquarterAddress: 'Am Kai 3, 20457 Hamburg, Germany',
    websiteUrl: 'www.kranmail.example',
    category: 'MARKETING',
    certifications: ['ISO/IEC 27001', 'GDPR'],
    dataProcessingAgreementUrl: 'https://kranmail.example/dpa',
    contact: { name: 'Ida Brandt', email: 'ida@kranmail.example' },
    contract: { startDate: '2026-01-01', endDate: '2026-12-31', price: 1234.5 },
  },
  { name: 'Leuchtfeuer', headquarterAddress: 'Austin, TX 78701', category: 'Sonderfall' },
]);

test('records in JSON become vendors with service, papers, contact and contract', async () => {
  const list = await brought(records);
  const preview = await engine.client.vendorImport.preview(list);
  expect(preview).toMatchObject({ total: 2, newCount: 2, withoutCountry: 0, duplicates: [], wrong: [] });
  expect(preview.ready).toEqual([
    {
      line: 1,
      name: 'Kranmail',
      city: 'Hamburg',
      country: 'DE',
      isCountryGuessed: true,
      service: 'Kranmail',
      purpose: 'Marketing und Werbung',
      papers: 3,
      storage: [],
    },
    {
      line: 2,
      name: 'Leuchtfeuer',
      city: 'Austin',
      country: 'US',
      isCountryGuessed: true,
      service: 'Leuchtfeuer',
      purpose: 'Sonderfall',
      papers: 0,
      storage: [],
    },
  ]);
  expect(await engine.client.vendorImport.run(list)).toEqual({ added: 2, completed: 0, left: 0 });
  const vendor = await vendorNamed('Kranmail');
  expect(vendor).toMatchObject({
    legalName: 'Kranmail GmbH',
    website: 'https://www.kranmail.example',
    seatCity: 'Hamburg',
    contract: { startsOn: '2026-01-01', endsOn: '2026-12-31', priceCents: 123_450, pricePer: 'year' },
    contacts: [{ name: 'Ida Brandt', email: 'ida@kranmail.example' }],
    services: [{ name: 'Kranmail', purpose: 'Marketing und Werbung', role: 'processor' }],
  });
  expect(vendor.documents.map(({ kind, title }) => [kind, title])).toEqual([
    ['certificate', 'ISO/IEC 27001'],
    // A law is no certificate, whoever calls it one.
    ['other', 'Laut Liste eingehalten: GDPR'],
    ['other', 'Auftragsverarbeitungsvertrag im Netz: https://kranmail.example/dpa'],
  ]);
  // The address of a text on the web is no contract that was concluded (Art. 28(3) GDPR).
  expect((await engine.client.vendors.list(all)).rows.map(({ agreement }) => agreement)).toEqual([
    'missing',
    'missing',
  ]);
  const trail = await engine.client.vault.auditTrail({ before: null, subjectId: vendor.id, limit: 10 });
  expect(trail.entries.map(({ action, after }) => [action, JSON.parse(after ?? '')])).toEqual([
    ['vendorImport.run', { name: 'Kranmail', seatCountry: 'DE', source: 'liste.csv:1' }],
  ]);
});

test('an import is taken back as a whole and brought again', async () => {
  const { id } = await engine.client.vendors.create({
    name: 'Kranmail GmbH & Co. KG',
    seatCountry: null,
    service: { ...emptyService, name: 'Mail' },
  });
  const before = await engine.client.vendors.get({ vendorId: id });
  const list = await brought(records, { duplicates: 'complete' });
  expect(await engine.client.vendorImport.run(list)).toEqual({ added: 1, completed: 1, left: 0 });
  const completed = await engine.client.vendors.get({ vendorId: id });
  expect(completed).toMatchObject({
    name: 'Kranmail GmbH & Co. KG',
    legalName: 'Kranmail GmbH',
    seatCountry: 'DE',
  });
  expect(completed.documents).toHaveLength(3);
  for (let round = 0; round < 2; round += 1) {
    await engine.client.vault.undo();
    expect(await engine.client.vendors.get({ vendorId: id })).toEqual(before);
    expect(await listed()).toEqual(['Kranmail GmbH & Co. KG']);
    await engine.client.vault.redo();
    expect(await engine.client.vendors.get({ vendorId: id })).toEqual(completed);
    expect(await listed()).toEqual(['Kranmail GmbH & Co. KG', 'Leuchtfeuer']);
  }
});

test('companies that are known are told with their choice, for the register and inside the list', async () => {
  await engine.client.vendorImport.run(await brought('Name;Ort\nÄpfel & Söhne GmbH;\n'));
  const text =
    'Name;Ort;Website\nAPFEL Sohne AG;Kiel;\nKranmail;;\nKRANMAIL Ltd.;Bremen;https://kran.example\n';
  const list = await brought(text);
  const told = async (change: Partial<VendorList>) => {
    const { duplicates, newCount, completedCount } = await engine.client.vendorImport.preview({
      ...list,
      ...change,
    });
    return {
      rows: duplicates.map(({ line, choice, knownAs, earlierLine, fills }) => ({
        line,
        choice,
        knownAs,
        earlierLine,
        fills,
      })),
      newCount,
      completedCount,
    };
  };
  const first = { line: 2, knownAs: 'Äpfel & Söhne GmbH', earlierLine: null, fills: ['city'] };
  const second = { line: 4, knownAs: 'Kranmail', earlierLine: 3, fills: ['city', 'website'] };
  expect(await told({})).toEqual({
    rows: [
      { ...first, choice: 'skip' },
      { ...second, choice: 'skip' },
    ],
    newCount: 1,
    completedCount: 0,
  });
  expect(await told({ duplicates: 'complete' })).toEqual({
    rows: [
      { ...first, choice: 'complete' },
      { ...second, choice: 'complete' },
    ],
    newCount: 1,
    completedCount: 1,
  });
  expect(await told({ exceptions: [{ line: 4, choice: 'add' }] })).toEqual({
    rows: [
      { ...first, choice: 'skip' },
      { ...second, choice: 'add' },
    ],
    newCount: 2,
    completedCount: 0,
  });
  await engine.client.vendorImport.run({ ...list, duplicates: 'complete' });
  expect(await vendorNamed('Kranmail')).toMatchObject({
    seatCity: 'Bremen',
    website: 'https://kran.example',
  });
  expect(await vendorNamed('Äpfel')).toMatchObject({ seatCity: 'Kiel' });
});

const head =
  'Name;Land;Website;E-Mail;Rolle;Schutzbedarf;Vertragsbeginn;Vertragsende;Kündbar bis;Preis;Preis je;Zuständig';

test.each<[string, string, string[]]>([
  ['nothing but a name', 'Kran;;;;;;;;;;;', []],
  ['no name', ';DE;;;;;;;;;;', ['name missing']],
  ['a country that does not exist', 'Kran;Atlantis;;;;;;;;;;', ['country countryUnknown']],
  ['a country by its other name', 'Kran;Holland;;;;;;;;;;', []],
  ['a script for a website', 'Kran;;javascript:alert(1);;;;;;;;;', ['website linkUnreadable']],
  ['an address without a protocol', 'Kran;;kran.example/x;;;;;;;;;', []],
  ['a word for an address', 'Kran;;keine;;;;;;;;;', ['website linkUnreadable']],
  ['no e-mail address', 'Kran;;;ida(at)kran;;;;;;;;', ['contactEmail emailUnreadable']],
  ['an unknown role', 'Kran;;;;Chef;;;;;;;', ['role roleUnknown']],
  ['roles and needs in English', 'Kran;;;;Joint Controller;very high;;;;;;', []],
  ['an unknown need', 'Kran;;;;;egal;;;;;;', ['need needUnknown']],
  ['a day that is two days', 'Kran;;;;;;03/04/2026;;;;;', ['startsOn dateUnreadable']],
  ['29 February in a year that has none', 'Kran;;;;;;29.02.2027;;;;;', ['startsOn dateUnreadable']],
  ['29 February in a year that has one', 'Kran;;;;;;29.02.2028;;;;;', []],
  ['an end before the start', 'Kran;;;;;;02.01.2026;01.01.2026;;;;', ['endsOn datesReversed']],
  ['an end on the day of the start', 'Kran;;;;;;01.01.2026;01.01.2026;;;;', []],
  ['notice after the end', 'Kran;;;;;;;01.01.2026;02.01.2026;;;', ['noticeBy datesReversed']],
  ['a price in dollars', 'Kran;;;;;;;;;100 $;;', ['price priceNotEuro']],
  ['a price that is two prices', 'Kran;;;;;;;;;1.234;;', ['price priceAmbiguous']],
  ['a German price', 'Kran;;;;;;;;;1.234,50 €;Monat;', []],
  ['an English price', 'Kran;;;;;;;;;"1,234.50";per year;', []],
  ['a price in words', 'Kran;;;;;;;;;günstig;;', ['price priceUnreadable']],
  ['an unknown period', 'Kran;;;;;;;;;10;Quartal;', ['pricePer pricePerUnknown']],
  ['an unknown owner', 'Kran;;;;;;;;;;;Niemand', ['owner ownerUnknown']],
  ['a name that is too long', `${'x'.repeat(501)};;;;;;;;;;;`, ['name tooLong', 'service tooLong']],
])('%s is named at its row', async (_name, row, problems) => {
  const { wrong, newCount } = await engine.client.vendorImport.preview(await brought(`${head}\n${row}\n`));
  expect(wrong.flatMap(({ problems: told }) => told.map(({ field, code }) => `${field} ${code}`))).toEqual(
    problems.filter((one) => one !== 'service tooLong'),
  );
  expect(newCount).toBe(problems.length === 0 ? 1 : 0);
});

test('the same list twice brings nothing new, and a list with errors only is refused', async () => {
  await engine.client.vendorImport.run(await brought(records));
  const again = await brought(records);
  expect(await engine.client.vendorImport.preview(again)).toMatchObject({
    newCount: 0,
    duplicates: [{}, {}],
  });
  await expect(engine.client.vendorImport.run(again)).rejects.toMatchObject({ code: 'NOTHING_TO_IMPORT' });
});

test('the template is understood as it is; the rows that were left come back with their reasons', async () => {
  const files = realTableFiles();
  for (const language of ['de', 'en'] as const) {
    const path = join(engine.folder, `${language}.xlsx`);
    await engine.privateClient.tables.writeTo({ document: { kind: 'vendorListTemplate', language }, path });
    const { id } = await engine.privateClient.tables.readFile({ path, limits });
    const { columns } = await engine.client.vendorImport.guess({ tableId: id });
    expect(Object.values(columns)).toEqual(Object.values(columns).map((_column, index) => index));
  }
  const list = await brought('Name;Land;Notiz\nKran;Atlantis;=1+1\nHafen;DE;\n');
  const path = join(engine.folder, 'left.xlsx');
  await engine.privateClient.tables.writeTo({ document: { ...list, kind: 'vendorListLeft' }, path });
  const { columns, rows } = await files.read(readFileSync(path), limits);
  expect(columns).toEqual(['Name', 'Land', 'Notiz', 'Zeile im Original', 'Warum nicht übernommen']);
  expect(rows.map((row) => row.slice(0, 4))).toEqual([['Kran', 'Atlantis', '=1+1', '2']]);
  expect(rows[0]?.at(-1)).toContain('„Atlantis“');
  await files.close();
});

test('10,000 rows of which 100 are wrong: each named, the rest entered, findable, and taken back', async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_none, index) => `Firma Nr ${index};${index % 100 === 7 ? 'Atlantis' : 'DE'};Zweck ${index}`,
  );
  const list = await brought(`Name;Land;Zweck\n${rows.join('\n')}\n`);
  const preview = await engine.client.vendorImport.preview(list);
  expect(preview).toMatchObject({ total: 10_000, newCount: 9900 });
  expect(preview.wrong).toHaveLength(100);
  expect(await engine.client.vendorImport.run(list)).toEqual({ added: 9900, completed: 0, left: 100 });
  expect((await engine.client.vendors.list(all)).total).toBe(9900);
  expect((await engine.client.vendors.names({ search: 'Firma Nr 9042' })).vendors).toHaveLength(1);
  await engine.client.vault.undo();
  expect((await engine.client.vendors.list(all)).total).toBe(0);
});
