import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realTableFiles } from '../engine/open-engine.ts';
import { inThisProcess } from './run-obhut.ts';

let folder: string;
const vault = ['--vault', 'firma.obhut', '--passphrase-file', 'passphrase'];
const obhut = inThisProcess(() => folder);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-cli-'));
  writeFileSync(join(folder, 'passphrase'), 'vier rote Leuchten am Pier im Regen\n');
  await obhut('vault', 'create', ...vault, '--name', 'Hafenkontor GmbH', '--country', 'DE');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a change list is checked from the terminal; nothing is taken over unless asked, and nothing that is wrong', async () => {
  writeFileSync(join(folder, 'liste.csv'), 'Einsatzort;Text;Fassung;Ab\nKasse;Rundbrief;1;gestern\n');
  const checked = await obhut('changes', 'liste.csv', ...vault, '--language', 'en');
  expect(checked.code).toBe(0);
  expect(JSON.parse(checked.out)).toMatchObject({
    zone: 'Europe/Berlin',
    total: 1,
    readyCount: 0,
    taken: null,
    wrong: [{ line: 2, problems: [{ code: 'textUnknown' }, { code: 'dateUnreadable' }] }],
  });
  const refused = await obhut('changes', 'liste.csv', ...vault, '--take');
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.said).toContain('No row of the list can be taken over.');
  writeFileSync(join(folder, 'brief.pdf'), '%PDF-1.7');
  const noTable = await obhut('changes', 'brief.pdf', ...vault);
  expect(noTable.code).toBe(1);
  expect(noTable.said).toContain('The table was not read');
});

test('the template and the register are written from the terminal', async () => {
  for (const [kind, columns] of [
    ['changeListTemplate', 9],
    ['consentRegister', 12],
  ] as const) {
    const { code } = await obhut('table', kind, ...vault, '-o', `${kind}.xlsx`);
    expect(code).toBe(0);
    const bytes = readFileSync(join(folder, `${kind}.xlsx`));
    expect(Object.keys(unzipSync(bytes))).toContain('xl/worksheets/sheet2.xml');
    const files = realTableFiles();
    const table = await files.read(bytes, { rows: 10, columns: 20, textMb: 1 });
    await files.close();
    expect(table.columns).toHaveLength(columns);
  }
  expect((await obhut('table', 'etwas', ...vault, '-o', 'x.xlsx')).code).toBe(2);
  expect((await obhut('table', 'consentRegister', ...vault)).code).toBe(2);
});
