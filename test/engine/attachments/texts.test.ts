import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { smallPdf } from '../../e2e/small-pdf.ts';
import { spreadsheetParts, textRow, zipped } from '../exchange/table-samples.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestVault();
});
afterAll(() => {
  expect(engine.incidents).toEqual([]);
  return engine.close();
});

const add = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  engine.client.attachments.add({ file: new File([content], name), name });
const search = (text: string) => engine.client.overview.search({ text, limit: 10 });
/** Waits until every file was read. */
const read = () =>
  vi.waitUntil(async () => (await search('x')).unreadFiles === 0, { timeout: 20_000, interval: 50 });

const wordFile = () =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Die Schwalbe meldet jede Störung binnen eines Tages.</w:t></w:r></w:p></w:body></w:document>',
    ),
  });

describe('the text of attachments', () => {
  beforeAll(async () => {
    await add(
      'AVV.pdf',
      new Uint8Array(smallPdf('Nach Ende des Vertrags werden alle Daten gekennzeichnet vernichtet')),
    );
    await add('Anlage.docx', new Uint8Array(wordFile()));
    await add('notiz.md', '# Löschung\n\nDer Auftragnehmer löscht nach **dreißig** Tagen.');
    await add(
      'seite.html',
      '<!doctype html><html><body><h1>Ort</h1><p>Rechenzentrum in Łódź</p></body></html>',
    );
    await add('brief.txt', 'Grüße aus der Straße am Kai');
    await add('liste.csv', 'Firma;Land\nSperberwerk;NL');
    await add(
      'Maßnahmen.xlsx',
      new Uint8Array(
        zipped(
          spreadsheetParts(
            [
              textRow(1, 'Maßnahme', 'Stand'),
              textRow(2, 'Brandmeldeanlage', 'geprüft im Frühjahr'),
              '<row r="3"><c r="A3"><f>CONCATENATE("Geheim","formel")</f></c></row>',
            ].join(''),
          ),
        ),
      ),
    );
    await add('kaputt.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
    await add('bild.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await read();
  });

  test.each([
    ['gekennzeichnet', 'AVV.pdf', 1],
    ['schwalbe storung', 'Anlage.docx', null],
    ['loescht dreissig', 'notiz.md', null],
    ['lodz', 'seite.html', null],
    ['STRASSE', 'brief.txt', null],
    ['sperberw', 'liste.csv', null],
    ['brandmelde fruhjahr', 'Maßnahmen.xlsx', null],
  ])('%s is found in %s', async (typed, title, page) => {
    const { hits } = await search(typed);
    expect(hits.map(({ kind, title: name }) => [kind, name])).toEqual([['file', title]]);
    expect(hits[0]?.passage?.page).toBe(page);
    expect(hits[0]?.passage?.text).not.toBe('');
  });

  test('a file is found by its name without a passage, also one without text', async () => {
    const { hits } = await search('bild');
    expect(hits).toMatchObject([{ kind: 'file', title: 'bild.png', passage: null }]);
    const text = await engine.client.attachments.text({ hash: hits[0]?.id ?? '' });
    expect(text).toMatchObject({ state: 'none', refusal: 'notADocument', passages: [] });
  });

  test('says where it stands in the words of the file', async () => {
    const { hits } = await search('dreissig');
    expect(hits[0]?.passage?.text).toContain('löscht nach dreißig Tagen');
  });

  test('a row of a sheet stands in its passage, what a formula would give does not', async () => {
    const { hits } = await search('brandmeldeanlage');
    expect(hits[0]?.passage?.text).toContain('Brandmeldeanlage | geprüft im Frühjahr');
    expect((await search('geheimformel')).hits).toEqual([]);
    expect((await search('concatenate')).hits).toEqual([]);
  });

  test('a broken workbook is found by its name and says why it has no text', async () => {
    const { hits } = await search('kaputt');
    expect(hits).toMatchObject([{ kind: 'file', title: 'kaputt.xlsx', passage: null }]);
    const text = await engine.client.attachments.text({ hash: hits[0]?.id ?? '' });
    expect(text).toMatchObject({ state: 'none', refusal: 'damaged' });
  });

  test('tells to which records a file belongs', async () => {
    const { hits } = await search('sperberwerk');
    const hash = hits[0]?.id ?? '';
    expect((await engine.client.overview.fileUses({ hash })).uses).toEqual([]);
    const { controls } = await engine.client.company.controls();
    const control = controls[0]?.id ?? '';
    await engine.client.company.addMeasureEvidence({
      control,
      hash,
      evidence: { title: 'Liste der Firmen', page: null, datedOn: null, expiresOn: null },
    });
    expect((await engine.client.overview.fileUses({ hash })).uses).toMatchObject([
      { kind: 'ownMeasure', id: control, title: 'Liste der Firmen' },
    ]);
  });
});

test('files of an earlier Obhut are read at the first search', async () => {
  const { path, passphrase } = { path: engine.path, passphrase: 'vier rote Leuchten am Pier' };
  await engine.privateClient.vaults.close();
  const { closeDatabase, openDatabase } = await import('../../../src-main/engine/database/open.ts');
  const raw = openDatabase({ path, passphrase, rounds: 1000 });
  raw.exec('DELETE FROM attachment_passages; DELETE FROM attachment_texts; DELETE FROM attachment_search');
  closeDatabase(raw);
  await engine.privateClient.vaults.open({ path, passphrase, readOnly: false });
  expect((await search('schwalbe')).hits).toEqual([]);
  await read();
  expect((await search('schwalbe')).hits).toMatchObject([{ title: 'Anlage.docx' }]);
});
