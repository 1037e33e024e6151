import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate, migrations } from '../../../src-main/engine/database/migrate.ts';
import { closeDatabase, createDatabase } from '../../../src-main/engine/database/open.ts';
import { newsletter, openTestRegister, type TestRegister } from '../consents/open-register.ts';
import { createTestEngine, passphrase } from '../open-engine.ts';

let register: TestRegister;
let textId: string;

beforeEach(async () => {
  register = await openTestRegister();
  textId = await register.create({ name: 'Größenberatung', purpose: 'Maße und Müllergewebe' });
});
afterEach(async () => {
  expect(register.engine.incidents).toEqual([]);
  await register.engine.close();
});

const found = async (text: string) =>
  (await register.engine.client.overview.search({ text, limit: 10 })).hits;
const hits = async (text: string) => (await found(text)).map(({ kind, title }) => `${kind} ${title}`);

test.each([
  'größen',
  'GROESSEN',
  'grossen',
  'groess',
  'masse',
  'muellergewebe',
  'mullerg',
  'müllergewebe mass',
])('a text is found by %s', async (typed) => {
  expect(await hits(typed)).toEqual(['consentText Größenberatung']);
});

test('documents and places are found as what they are, places with the text that they show', async () => {
  await register.create({ kind: 'imprint', name: 'Impressum Messe' });
  const useId = await register.place(textId, 'Messe München');
  expect(await hits('messe')).toEqual(['consentUse Messe München', 'consentDocument Impressum Messe']);
  const [place] = await found('muenchen');
  expect(place).toMatchObject({ id: useId, textId, detail: 'Größenberatung', versionId: null });
  expect(await hits('hafenkontor example')).toEqual(['consentUse Messe München']);
});

test('a wording is found once it is published, in the newest version that says it; a draft is not', async () => {
  const versionId = await register.draft(textId, 'Ja, schicken Sie mir Kataloge.');
  expect(await hits('kataloge')).toEqual([]);
  const publication = { by: 'Mara Lindqvist', approvedBy: '', reason: 'Erste Fassung' };
  await register.engine.client.consents.publish({ versionId, ...publication });
  register.engine.setNow('2026-11-24T08:40:00.000Z');
  const second = await register.publish(textId, 'Ja, schicken Sie mir Kataloge und Muster.');
  register.engine.setNow('2026-11-25T08:40:00.000Z');
  await register.publish(textId, 'Ja, schicken Sie mir Muster.');
  expect(await found('kataloge')).toEqual([
    expect.objectContaining({ id: textId, versionId: second, detail: 'v2, Maße und Müllergewebe' }),
  ]);
  const { versions } = await register.get(textId);
  const first = versions.find(({ id }) => id === versionId);
  expect(await found(first?.hash?.slice(0, 8) ?? 'no hash')).toEqual([
    expect.objectContaining({ id: textId, versionId }),
  ]);
});

test('the search follows a new name, also when it is taken back, and knows the name of the day', async () => {
  await register.publish(textId, 'Ja.');
  const profile = { ...newsletter, name: 'Passform', purpose: '' };
  await register.engine.client.consents.saveProfile({ textId, profile });
  expect(await found('passform')).toEqual([expect.objectContaining({ id: textId, versionId: null })]);
  expect(await found('größenberatung')).toEqual([
    expect.objectContaining({
      title: 'Passform',
      detail: 'v1, Größenberatung',
      versionId: expect.any(String),
    }),
  ]);
  await register.engine.client.vault.undo();
  expect(await hits('passform')).toEqual([]);
  expect(await found('größenberatung')).toEqual([expect.objectContaining({ versionId: null })]);
});

test('what lies in the archive is still found', async () => {
  const useId = await register.place(textId, 'Messe');
  await register.engine.client.consents.archiveUse({ useId });
  await register.engine.client.consents.archive({ textId });
  expect(await hits('größen')).toEqual(['consentText Größenberatung']);
  expect(await hits('messe')).toEqual(['consentUse Messe']);
});

test('nothing that is typed is taken for the language of the index', async () => {
  for (const typed of ['"', 'name:', 'a OR b', "'; DROP TABLE consent_search", '*', 'NEAR(a b)'])
    await expect(found(typed)).resolves.toEqual([]);
});

test('a file of an earlier app is searched as well', async () => {
  const engine = createTestEngine();
  const raw = createDatabase({ path: engine.path, passphrase, rounds: 1000 });
  migrate(raw, migrations.slice(0, 5));
  raw.exec(`
    INSERT INTO company (id, name, street, postcode, city, country, region, sector, size_band, turnover_band, phone, email,
      website, language, logo)
      VALUES (1, 'Hafenkontor GmbH', '', '', '', 'DE', NULL, '', NULL, NULL, '', '', '', 'de', NULL);
    INSERT INTO consent_texts VALUES ('t', 'consent', 'Straßenbrief', 'Grüße', 'email', NULL, '["de"]', NULL, '2026', NULL);
    INSERT INTO consent_uses VALUES ('u', 't', 'form', 'Fußzeile', '', '', NULL);
    INSERT INTO consent_versions VALUES ('v', 't', 1, 'published', '{}', '', '', '2026', '2026', '', '',
      '{"name":"Altbrief","content":{"wording":{"de":"Ja, gern.","en":null}}}', 'abc123');
    INSERT INTO consent_versions VALUES ('d', 't', NULL, 'draft', '{}', '', '', '2026', NULL, NULL, NULL, NULL, NULL);`);
  closeDatabase(raw);
  await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false });
  const ids = async (text: string) =>
    (await engine.client.overview.search({ text, limit: 10 })).hits.map(({ id, versionId }) => [
      id,
      versionId,
    ]);
  expect(await ids('strassenbrief')).toEqual([['t', null]]);
  expect(await ids('gruesse')).toEqual([['t', null]]);
  expect(await ids('fusszeile')).toEqual([['u', null]]);
  expect(await ids('altbrief gern')).toEqual([['t', 'v']]);
  expect(await ids('abc12')).toEqual([['t', 'v']]);
  await engine.close();
});
