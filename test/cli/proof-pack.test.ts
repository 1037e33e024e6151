import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../src-main/engine/engine.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';
import { registerDeeds } from '../engine/consents/open-register.ts';
import { passphrase, realDocumentFiles, realPrinter, realTableFiles } from '../engine/open-engine.ts';
import { projectRoot } from '../house/source-files.ts';
import { inThisProcess, rounds } from './run-obhut.ts';

let folder: string;
let useId: string;
let hash: string;

/** Writes a company file that the command line can open. */
async function writeFile(): Promise<void> {
  let ids = 0;
  const engine = createEngine({
    // The command line reads the clock of the computer; what is asked about lies in its past.
    clock: { now: () => new Date('2024-05-02T08:00:00.000Z'), timeZone: 'Europe/Berlin' },
    newId: () => `id-${++ids}`,
    templates: loadTemplates(join(projectRoot, 'templates')),
    log: { incident: (id) => expect(id).toBe('no incident') },
    printer: realPrinter(),
    tableFiles: realTableFiles(),
    documentFiles: realDocumentFiles(),
    keyDerivationRounds: rounds,
  });
  const path = join(folder, 'firma.obhut');
  const company = { companyName: 'Hafenkontor GmbH', country: 'DE', language: 'de' as const };
  await engine.privateClient.vaults.create({ path, passphrase, ...company });
  const register = registerDeeds(engine);
  const textId = await register.create();
  const versionId = await register.publish(textId, 'Ja, ich möchte den Rundbrief.');
  hash = (await register.get(textId)).versions[0]?.hash ?? '';
  useId = await register.place(textId);
  await register.use(useId, versionId, '2024-05-02T08:00:00.000Z');
  await engine.close();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-cli-'));
  writeFileSync(join(folder, 'passphrase'), `${passphrase}\n`);
  await writeFile();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const vault = ['--vault', 'firma.obhut', '--passphrase-file', 'passphrase'];
const obhut = inThisProcess(() => folder);
const proofPack = (...words: string[]) => obhut('proof-pack', ...words, ...vault);

test('a proof pack is written from the terminal and carries the hash of the register', async () => {
  const asked = ['--use', useId, '--at', '2024-05-02T10:00:00+02:00'];
  const { code, out, said } = await proofPack(...asked, '--language', 'en', '-o', 'proof.zip');
  expect(said).toBe('');
  expect(code).toBe(0);
  const file = join(folder, 'proof.zip');
  expect(JSON.parse(out)).toMatchObject({ file, files: 6 });
  const files = unzipSync(readFileSync(file));
  expect(Buffer.from(files.SHA256SUMS ?? []).toString()).toContain(`${hash}  Rundbrief-v1.canonical.json\n`);
  const { stdout } = spawnSync('unzip', ['-p', file, 'Rundbrief-v1.de.txt'], { encoding: 'utf8' });
  expect(stdout).toBe('Ja, ich möchte den Rundbrief.');
}, 60_000);

test.each([
  [['--at', '2024-05-02T10:00:00+02:00', '-o', 'x.zip'], '--use ID'],
  [['--use', 'id', '--at', '2024-05-02 10:00', '-o', 'x.zip'], 'a time with offset'],
  [['--use', 'id', '--at', '2024-05-02T10:00:00+02:00'], '-o FILE.zip'],
])('%s is not understood, and says what is needed', async (words, part) => {
  const { code, out, said } = await proofPack(...words);
  expect([code, out]).toEqual([2, '']);
  expect(said).toContain(part);
  expect(existsSync(join(folder, 'x.zip'))).toBe(false);
});
