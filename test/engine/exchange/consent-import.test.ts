import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { broughtIn, registerOfTwoVersions } from './import-fixture.ts';

let engine: TestEngine;
let textId: string;
let first: string;
let second: string;
beforeEach(async () => {
  engine = await openTestVault();
  ({ textId, first, second } = await registerOfTwoVersions(engine));
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const usesNow = async () => (await engine.client.consents.get({ textId })).uses;
const previewOf = async (...rows: string[]) =>
  engine.client.consentImport.preview({ ...(await broughtIn(engine, rows)), language: 'de' });

test('a list is taken over in one command: places, changes and gaps, with one audit entry that names the number', async () => {
  const list = await broughtIn(engine, [
    'Website, Fuß;https://a.example;Landingpage;NEWSLETTER;1;15.01.2026 09:00;01.03.2026 14:00;Frühling;Start',
    'Website, Fuß;;;Newsletter;v2;2026-03-01 14:00;;;',
    'Karte;;Papier;Newsletter;1;01.02.2026;28.02.2026;;',
  ]);
  const preview = await engine.client.consentImport.preview({ ...list, language: 'de' });
  expect(preview).toMatchObject({ zone: 'Europe/Berlin', total: 3, readyCount: 3, newPlaces: 2, wrong: [] });
  const before = (await engine.client.vault.auditTrail({ before: null, subjectId: null, limit: 100 })).entries
    .length;
  expect(await engine.client.consentImport.run(list)).toEqual({ rows: 3, places: 2, left: 0 });
  const { entries } = await engine.client.vault.auditTrail({ before: null, subjectId: null, limit: 100 });
  expect(entries.length - before).toBe(1);
  expect(entries[0]).toMatchObject({ action: 'consentImport.run', subjectLabel: 'wechsel.csv' });
  expect(JSON.parse(entries[0]?.after ?? '')).toEqual({ rows: 3, places: 2, left: 0 });
  const uses = await usesNow();
  expect(uses.map(({ name, kind, address, campaign }) => ({ name, kind, address, campaign }))).toEqual([
    { name: 'Karte', kind: 'paper', address: '', campaign: '' },
    { name: 'Website, Fuß', kind: 'landingPage', address: 'https://a.example', campaign: 'Frühling' },
  ]);
  expect(uses[0]?.periods).toEqual([
    { versionId: first, versionNumber: 1, from: '2026-01-31T23:00:00.000Z', to: '2026-02-28T23:00:00.000Z' },
    { versionId: null, versionNumber: null, from: '2026-02-28T23:00:00.000Z', to: null },
  ]);
  expect(uses[1]?.changes.map(({ at, versionId, reason }) => ({ at, versionId, reason }))).toEqual([
    { at: '2026-01-15T08:00:00.000Z', versionId: first, reason: 'Start' },
    { at: '2026-03-01T13:00:00.000Z', versionId: second, reason: 'wechsel.csv:3' },
  ]);
  const asked = { use: uses[1]?.id ?? '', at: '2026-03-01T12:59:59.000Z' };
  expect((await engine.client.consents.wordingAt(asked)).version?.number).toBe(1);
  expect(
    (await engine.client.consents.wordingAt({ ...asked, at: '2026-03-01T13:00:00.000Z' })).version?.number,
  ).toBe(2);
});

test('an import is undone and done again as a whole', async () => {
  const list = await broughtIn(engine, ['Karte;;;Newsletter;1;01.02.2026;28.02.2026;;']);
  await engine.client.consentImport.run(list);
  const periods = (await usesNow())[0]?.periods;
  await engine.client.vault.undo();
  expect((await usesNow())[0]).toMatchObject({ periods: [], archivedAt: '2026-11-23T08:40:00.000Z' });
  await engine.client.vault.redo();
  expect((await usesNow())[0]).toMatchObject({ periods, archivedAt: null });
  await engine.client.vault.undo();
  expect((await usesNow())[0]).toMatchObject({ periods: [] });
});

const known = 'Kasse;;;Newsletter;1;01.02.2026;;;';

test.each<[string, string[], [number, string][]]>([
  [
    'nothing in it but one cell',
    ['x;;;;;;;;'],
    [
      [2, 'text missing'],
      [2, 'version missing'],
      [2, 'from missing'],
    ].map(([l, t]) => [l as number, String(t)]),
  ],
  ['no place', [';;;Newsletter;1;01.02.2026;;;'], [[2, 'place missing']]],
  ['an unknown text', ['Kasse;;;Rundbrief;1;01.02.2026;;;'], [[2, 'text textUnknown']]],
  ['an unknown version', ['Kasse;;;Newsletter;7;01.02.2026;;;'], [[2, 'version versionUnknown']]],
  ['a draft', ['Kasse;;;Newsletter;3;01.02.2026;;;'], [[2, 'version versionNotPublished']]],
  [
    'a version that is no number',
    ['Kasse;;;Newsletter;neu;01.02.2026;;;'],
    [[2, 'version versionUnreadable']],
  ],
  [
    'a second before publication',
    ['Kasse;;;Newsletter;1;10.01.2026 10:59:59;;;'],
    [[2, 'from beforePublication']],
  ],
  ['the second of publication', ['Kasse;;;Newsletter;1;10.01.2026 11:00:00;;;'], []],
  [
    'an unreadable time',
    ['Kasse;;;Newsletter;1;03/11/2026;morgen;;'],
    [
      [2, 'from dateUnreadable'],
      [2, 'until dateUnreadable'],
    ],
  ],
  ['dates reversed', ['Kasse;;;Newsletter;1;02.02.2026;01.02.2026;;'], [[2, 'until datesReversed']]],
  ['one day only', ['Kasse;;;Newsletter;1;02.02.2026;02.02.2026;;'], []],
  ['an hour that was skipped', ['Kasse;;;Newsletter;2;29.03.2026 02:30;;;'], [[2, 'from timeSkipped']]],
  ['an hour that came twice', ['Kasse;;;Newsletter;2;25.10.2026 02:30;;;'], [[2, 'from timeTwice']]],
  [
    'an hour that came twice, told with its offset',
    [
      'Kasse;;;Newsletter;2;2026-10-25T02:30:00+02:00;;;',
      'Kasse;;;Newsletter;1;2026-10-25T02:30:00+01:00;;;',
    ],
    [],
  ],
  ['an unknown kind', ['Kasse;;Plakat;Newsletter;1;01.02.2026;;;'], [[2, 'kind kindUnknown']]],
  ['the same twice', [known, known], [[3, 'from sameInstant']]],
  [
    'an overlap',
    ['Kasse;;;Newsletter;1;01.02.2026;31.03.2026;;', 'KASSE;;;Newsletter;2;15.03.2026;;;'],
    [[3, 'from overlap']],
  ],
  [
    'a name that means two places',
    [
      'Kasse;a;;Newsletter;1;01.02.2026;;;',
      'Kasse;b;;Newsletter;1;01.02.2026;;;',
      'Kasse;;;Newsletter;2;01.04.2026;;;',
    ],
    [[4, 'place placeAmbiguous']],
  ],
  [
    'a cell that is too long',
    [`Kasse;;;Newsletter;1;01.02.2026;;;${'x'.repeat(501)}`],
    [[2, 'reason tooLong']],
  ],
])('%s is named at its row', async (_name, rows, problems) => {
  const { wrong, readyCount, total } = await previewOf(...rows);
  const told = wrong.flatMap(({ line, problems: all }) =>
    all.map(({ field, code }) => [line, `${field} ${code}`]),
  );
  expect(told).toEqual(problems);
  expect(readyCount).toBe(total - wrong.length);
});

test('what is on file is kept: the same is passed over, other things at that time are named', async () => {
  await engine.client.consentImport.run(await broughtIn(engine, [known]));
  const { wrong, knownCount, readyCount } = await previewOf(
    known,
    'Kasse;;;Newsletter;2;01.02.2026;;;',
    'Kasse;;;Newsletter;1;15.01.2026;15.02.2026;;',
    'Kasse;;;Newsletter;2;02.03.2026;;;',
  );
  expect({ knownCount, readyCount }).toEqual({ knownCount: 1, readyCount: 1 });
  expect(wrong.map(({ line, problems }) => [line, problems.map(({ code }) => code)])).toEqual([
    [3, ['beforePublication']],
    [4, ['overlapOnFile']],
  ]);
});

test('texts and places in the archive, and versions withdrawn, are named', async () => {
  await engine.client.consentImport.run(await broughtIn(engine, [known]));
  const [use] = await usesNow();
  await engine.client.consents.archiveUse({ useId: use?.id ?? '' });
  await engine.client.consents.withdraw({ versionId: second, by: 'A', reason: 'B' });
  const codes = async (...rows: string[]) =>
    (await previewOf(...rows)).wrong.map(({ problems }) => problems.map(({ code }) => code));
  expect(
    await codes('Kasse;;;Newsletter;2;02.04.2026;;;', 'Tresen;;;Newsletter;2;23.11.2026 09:40;;;'),
  ).toEqual([['placeArchived'], ['versionWithdrawn']]);
  await engine.client.consents.archive({ textId });
  expect(await codes('Tresen;;;Newsletter;2;02.04.2026;;;')).toEqual([['textArchived']]);
});

test('10,000 rows of which 100 are wrong: each named, the rest taken over, nothing half-done', async () => {
  const rows = Array.from({ length: 10_000 }, (_none, index) => {
    const month = String(4 + (index % 7)).padStart(2, '0');
    const isWrong = index % 100 === 7;
    return `Ort ${Math.floor(index / 7)};;;Newsletter;2;01.${month}.2026 0${index % 7}:00;${isWrong ? '01.01.2026' : ''};;`;
  });
  const list = await broughtIn(engine, rows);
  const preview = await engine.client.consentImport.preview({ ...list, language: 'de' });
  expect(preview).toMatchObject({ total: 10_000, readyCount: 9900 });
  expect(preview.wrong.map(({ line }) => line)).toEqual(
    Array.from({ length: 100 }, (_none, index) => index * 100 + 9),
  );
  expect(await engine.client.consentImport.run(list)).toMatchObject({ rows: 9900, left: 100 });
  const uses = await usesNow();
  expect(uses.reduce((sum, { changes }) => sum + changes.length, 0)).toBe(9900);
  expect(uses).toHaveLength(1429);
  const again = await engine.client.consentImport.preview({ ...list, language: 'de' });
  expect(again).toMatchObject({ readyCount: 0, knownCount: 9900 });
  await expect(engine.client.consentImport.run(list)).rejects.toMatchObject({ code: 'NOTHING_TO_IMPORT' });
  await engine.client.vault.undo();
  expect((await usesNow()).flatMap(({ changes }) => changes)).toEqual([]);
});

test('a list whose file was locked meanwhile is gone', async () => {
  const list = await broughtIn(engine, [known]);
  await engine.client.tables.forget({ tableId: list.tableId });
  await expect(engine.client.consentImport.run(list)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});
