import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TableDocument } from '../../../src-main/contract/table-documents.ts';
import { openTestVault, realTableFiles, type TestEngine } from '../open-engine.ts';
import { broughtIn, header, registerOfTwoVersions, tableLimits } from './import-fixture.ts';

let engine: TestEngine;
const files = realTableFiles();
beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

async function saved(document: TableDocument) {
  const path = join(engine.folder, 'tabelle.xlsx');
  await engine.privateClient.tables.writeTo({ document, path });
  const bytes = readFileSync(path);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()]);
  for (const [, text] of parts) expect(text).not.toMatch(/<(\w+:)?f[\s>/]/);
  return { bytes, parts: Object.fromEntries(parts) as Record<string, string> };
}
const read = (bytes: Uint8Array) => files.read(bytes, tableLimits);
const register = {
  kind: 'consentRegister' as const,
  kinds: ['consent' as const],
  search: '',
  isArchived: false,
};

test('the register as it stands: texts on one sheet, places with real times on the other', async () => {
  await registerOfTwoVersions(engine, '=Newsletter');
  await registerOfTwoVersions(engine, 'Messe');
  await engine.client.consentImport.run(
    await broughtIn(engine, [
      'Kasse;;Papier;Messe;1;01.02.2026 09:00;01.06.2026 09:00;;Start',
      'Kasse;;;Messe;2;2026-10-25T02:30:00+01:00;;;',
    ]),
  );
  const { bytes, parts } = await saved({ ...register, asOf: null, language: 'de' });
  const { columns, rows } = await read(bytes);
  expect(columns.slice(0, 8)).toEqual([
    'Name',
    'Art',
    'Zweck',
    'Kanal',
    'Verfahren',
    'Sprachen',
    'Fassung',
    'Veröffentlicht (Europe/Berlin)',
  ]);
  expect(rows.map((row) => [row[0], row[1], row[3], row[4], row[6], row[7], row[8], row[9]])).toEqual([
    [
      '=Newsletter',
      'Einwilligung',
      'E-Mail',
      'einfache Einwilligung',
      '2',
      '2026-03-01T13:00:00',
      'in Kraft',
      '0',
    ],
    ['Messe', 'Einwilligung', 'E-Mail', 'einfache Einwilligung', '2', '2026-03-01T13:00:00', 'in Kraft', '1'],
  ]);
  expect(parts['xl/workbook.xml']).toContain('name="Einsatzorte"');
  const places = parts['xl/worksheets/sheet2.xml'] ?? '';
  expect(places.match(/<row /g)).toHaveLength(3);
  // 1 February 2026, 9:00 as a serial number of a day, with a format of its own.
  expect(places).toMatch(/<c r="G2" s="\d+"><v>46054\.375<\/v>/);
});

test('the register at an earlier time: the version and the places of then, nothing that came later', async () => {
  await registerOfTwoVersions(engine);
  await engine.client.consentImport.run(
    await broughtIn(engine, [
      'Kasse;;;Newsletter;1;01.02.2026 09:00;01.06.2026 09:00;;',
      'Tresen;;;Newsletter;2;01.06.2026 09:00;;;',
    ]),
  );
  const { bytes, parts } = await saved({ ...register, asOf: '2026-02-10T00:00:00.000Z', language: 'en' });
  expect((await read(bytes)).rows.map((row) => [row[0], row[6], row[9]])).toEqual([['Newsletter', '1', '1']]);
  expect(parts['xl/worksheets/sheet2.xml']).not.toMatch(/<c r="H2"[^>]*><v>/);
  expect(parts['xl/sharedStrings.xml']).toContain('Kasse');
  expect(parts['xl/sharedStrings.xml']).not.toContain('Tresen');
  const nothing = await saved({ ...register, asOf: null, search: 'gibt es nicht', language: 'de' });
  expect(nothing.parts['xl/worksheets/sheet1.xml']?.match(/<row /g)).toHaveLength(1);
});

test('the template is understood as it is: its columns are found, its notes stay unread', async () => {
  await registerOfTwoVersions(engine);
  for (const language of ['de', 'en'] as const) {
    const { bytes } = await saved({ kind: 'changeListTemplate', language });
    const file = new File([new Uint8Array(bytes)], 'vorlage.xlsx');
    const { id, rowCount, notes } = await engine.client.tables.addFile({
      file,
      name: file.name,
      limits: tableLimits,
    });
    expect(rowCount).toBe(0);
    expect(notes.otherSheets).toHaveLength(1);
    const { columns } = await engine.client.consentImport.guess({ tableId: id });
    expect(Object.values(columns)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  }
});

test('the rows that were left come back as they were, with their row and every reason', async () => {
  await registerOfTwoVersions(engine);
  const list = await broughtIn(engine, [
    'Kasse;;;Newsletter;1;01.02.2026;;;',
    '=Tresen;;Plakat;Rundbrief;1;morgen;;;=1+1',
  ]);
  const document = { kind: 'changeListLeft', ...list, language: 'de' } as const;
  expect((await engine.privateClient.tables.fileName(document)).fileName).toBe(
    'Nicht-uebernommen_2026-11-23.xlsx',
  );
  const { columns, rows } = await read((await saved(document)).bytes);
  expect(columns).toEqual([...header.split(';'), 'Zeile im Original', 'Warum nicht übernommen']);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.slice(0, 10)).toEqual(
    ['=Tresen', '', 'Plakat', 'Rundbrief', '1', 'morgen', '', '', '=1+1', '3'].slice(0, 10),
  );
  expect(rows[0]?.at(-1)).toMatch(/Plakat.*Rundbrief.*morgen/s);
});

test('no spreadsheet takes the place of the open company file', async () => {
  const document = { kind: 'changeListTemplate', language: 'de' } as const;
  await expect(engine.privateClient.tables.writeTo({ document, path: engine.path })).rejects.toMatchObject({
    code: 'VAULT_EXISTS',
  });
});
