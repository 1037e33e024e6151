import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inThisProcess } from './run-obhut.ts';

let folder: string;
const passphrase = ['--passphrase-file', 'passphrase'];
const from = ['--vault', 'a.obhut', ...passphrase];
const to = ['--vault', 'b.obhut', ...passphrase];
const obhut = inThisProcess(() => folder);

async function call(vault: readonly string[], procedure: string, input: object) {
  const { out } = await obhut('call', procedure, JSON.stringify(input), ...vault);
  return JSON.parse(out);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-cli-'));
  writeFileSync(join(folder, 'passphrase'), 'vier rote Leuchten am Pier im Regen\n');
  await Promise.all([
    obhut('vault', 'create', ...from, '--name', 'Hafenkontor GmbH', '--country', 'DE'),
    obhut('vault', 'create', ...to, '--name', 'Deichgut AG', '--country', 'DE'),
  ]);
  const model = await call(from, 'scoring.starter', { language: 'de' });
  await call(from, 'scoring.create', { ...model, name: 'Punkte', purpose: 'Wie Hafenkontor Leads ordnet.' });
  await call(from, 'questionnaires.create', {
    from: { kind: 'empty', title: { de: 'Ausfall', en: 'Outage' } },
  });
}, 90_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('things leave, come in as new, and what differs later goes into them', async () => {
  const choice = ['--models', 'all', '--questionnaires', 'all'];
  const preview = await obhut('selection', 'preview', ...choice, ...from);
  expect(JSON.parse(preview.out).items.map(({ kind }: { kind: string }) => kind)).toEqual([
    'questionnaire',
    'model',
  ]);
  const left = await obhut('selection', 'export', ...choice, ...from, '-o', 'auswahl', '--language', 'de');
  expect(left).toMatchObject({ code: 0 });
  expect(left.said).toContain('Gespeichert: 2 Einträge, 1 Mal');
  const items = unzipSync(readFileSync(join(folder, 'auswahl')))['items.json'] ?? new Uint8Array();
  expect(strFromU8(items)).not.toContain('Hafenkontor');

  const came = await obhut('selection', 'import', 'auswahl', ...to, '--language', 'en');
  expect(came.said).toContain('Taken over: 2 of 2. 0 stay in the file.');
  const [questionnaire, model] = JSON.parse(came.out).things;
  expect([questionnaire.done, model.done]).toEqual(['new', 'new']);

  const again = await obhut('selection', 'import', 'auswahl', ...to, '--same', 'merge');
  expect(JSON.parse(again.out)).toMatchObject({ taken: null, things: [{ done: 'skip' }, { done: 'skip' }] });

  const { rows } = await call(from, 'scoring.list', { search: '', isArchived: false });
  const { versions } = await call(from, 'scoring.get', { modelId: rows[0].id });
  const content = { ...versions[0].content, productGroup: 'Kräne' };
  await call(from, 'scoring.saveDraft', { versionId: versions[0].id, content, basedOn: null });
  await obhut('selection', 'export', '--models', `${rows[0].id}:draft`, ...from, '-o', 'zweite');
  const beside = JSON.parse((await obhut('selection', 'preview', 'zweite', ...to)).out);
  expect(beside.items[0].mine).toMatchObject({
    result: 'change',
    rows: [{ label: 'Produktgruppe', after: 'Kräne' }],
  });
  const merged = JSON.parse((await obhut('selection', 'import', 'zweite', ...to, '--same', 'merge')).out);
  expect(merged.taken).toMatchObject({ merged: 1, modelIds: [] });
}, 60_000);

test('own words of letters go along and replace those of there when they are asked to', async () => {
  const key = 'request/greeting';
  await call(from, 'wordings.save', { key, de: 'Moin aus dem Hafenkontor,', en: '' });
  await obhut('selection', 'export', '--wordings', 'all', ...from, '-o', 'briefe');
  const left = await obhut('selection', 'import', 'briefe', ...to);
  expect(JSON.parse(left.out)).toMatchObject({ taken: null, things: [{ kind: 'wording', done: 'skip' }] });
  const came = await obhut('selection', 'import', 'briefe', ...to, '--same', 'merge');
  expect(JSON.parse(came.out)).toMatchObject({ taken: { merged: 1 }, things: [{ done: 'merge' }] });
  const { texts } = await call(to, 'wordings.list', {});
  const greeting = texts.find((text: { key: string }) => text.key === key);
  expect(greeting.de.text).toBe('Moin aus dem [Firma],');
}, 60_000);

test('what is wrong is said in both languages, and nothing is written', async () => {
  const nothing = await obhut('selection', 'export', ...from, '-o', 'leer', '--language', 'de');
  expect(nothing).toMatchObject({ code: 1, out: '' });
  expect(nothing.said).toContain('Es ist nichts gewählt.');
  expect(existsSync(join(folder, 'leer'))).toBe(false);
  const other = await obhut('selection', 'import', 'passphrase', ...to, '--language', 'de');
  expect([other.code, other.said.trim()]).toEqual([
    1,
    'Das ist keine Auswahl von Obhut, oder sie ist unvollständig. Es wurde nichts übernommen; lassen Sie sich die Datei noch einmal geben.',
  ]);
  expect((await obhut('selection', 'preview', 'passphrase', ...to)).said).toContain('no selection of Obhut');
  const words = await Promise.all([
    obhut('selection', ...from, '--language', 'en'),
    obhut('selection', 'import', ...to, '--language', 'en'),
    obhut('selection', 'export', '--models', 'all', ...from),
    obhut('selection', 'import', 'x', ...to, '--same', 'anders'),
    obhut('selection', 'export', '--models', 'all', '--staying', 'ab', '-o', 'x', ...from),
  ]);
  expect(words.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
  expect(words[0]?.said).toContain('Say what to do: selection preview, export or import.');
}, 60_000);
