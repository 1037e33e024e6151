import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../engine/reports/read-pdf.ts';
import { inThisProcess } from './run-obhut.ts';

let folder: string;
let breachId: string;
const vault = ['--vault', 'firma.obhut', '--passphrase-file', 'passphrase'];
const obhut = inThisProcess(() => folder);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-cli-'));
  writeFileSync(join(folder, 'passphrase'), 'vier rote Leuchten am Pier im Regen\n');
  await obhut('vault', 'create', ...vault, '--name', 'Hafenkontor GmbH', '--country', 'DE');
  const quick = {
    title: 'Offener Export',
    awareness: null,
    awarenessReason: '',
    reportedBy: 'Mara Lindqvist',
    kinds: ['confidentiality'],
    people: null,
    dataCategories: [],
    vendorId: null,
  };
  const { out } = await obhut('call', 'breaches.record', JSON.stringify(quick), ...vault);
  ({ breachId } = JSON.parse(out) as { breachId: string });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('papers of a breach are printed from the terminal', async () => {
  const year = new Date().getFullYear();
  const papers = [
    [
      ['breachFile', '--id', breachId, '--as-of', new Date().toISOString(), '--language', 'en'],
      'State of knowledge of',
    ],
    [['breachRegister', '--from', `${year - 1}-01-01`, '--to', `${year + 1}-12-31`], 'eine Datenpanne'],
  ] as const;
  for (const [words, part] of papers) {
    const { code, out, said } = await obhut('report', ...words, ...vault, '-o', 'papier.pdf');
    expect(said).toBe('');
    expect(code).toBe(0);
    const { pages } = JSON.parse(out) as { pages: number };
    const pdf = await readPdf(new Uint8Array(readFileSync(join(folder, 'papier.pdf'))));
    expect(pdf.pages).toHaveLength(pages);
    expect(pdf.text).toContain(part);
  }
}, 60_000);

test('papers of consents and requests are printed from the terminal', async () => {
  const papers = [
    [['consentRegister', '--language', 'en'], 'No text has been created yet.'],
    [['consentRegister', '--as-of', '2026-01-01T00:00:00Z'], 'Zu dieser Zeit war kein Text'],
    [['requestRegister', '--from', '2026-01-01', '--to', '2026-12-31'], 'ist kein Antrag eingegangen'],
  ] as const;
  for (const [words, part] of papers) {
    const { code, said } = await obhut('report', ...words, ...vault, '-o', 'papier.pdf');
    expect([code, said]).toEqual([0, '']);
    const pdf = await readPdf(new Uint8Array(readFileSync(join(folder, 'papier.pdf'))));
    expect(pdf.text).toContain(part);
  }
}, 60_000);

test.each([
  [['breachFile'], '--id ID of the breach'],
  [['breachFile', '--id', 'x', '--as-of', '2026-11-23 09:40'], 'a time with offset'],
  [['breachLetter', '--id', 'x'], '--letter ID'],
  [['breachRegister', '--from', 'gestern', '--to', '2026-12-31'], '--from and --to as days'],
  [['requestRegister', '--from', '2026-01-01'], '--from and --to as days'],
  [['consentRegister', '--as-of', 'gestern'], 'a time with offset'],
  [['consentText'], '--id ID of the text'],
  [['wordingCheck'], '--id ID of the version'],
  [['breachNovel'], 'one of the kinds'],
] as const)('%s is not understood, and says what is needed', async (words, part) => {
  const { code, out, said } = await obhut('report', ...words, ...vault, '-o', 'papier.pdf');
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(said).toContain(part);
});

test('a period that ends before it begins is refused', async () => {
  const period = ['--from', '2026-12-31', '--to', '2026-01-01'];
  const { code, said } = await obhut('report', 'breachRegister', ...period, ...vault, '-o', 'papier.pdf');
  expect(code).toBe(1);
  expect(said).toContain('The end lies before the start.');
});
