import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestVault();
});
afterAll(() => engine.close());

const stored = async (name: string, content: string | Uint8Array) => {
  const file = new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
  return (await engine.client.attachments.add({ file, name })).hash;
};
const notice =
  'Der Auftragnehmer meldet dem Auftraggeber Datenschutzverletzungen unverzüglich, spätestens nach 24 Stunden.';

test('a stored contract is read with its headings, and its clauses are found there', async () => {
  const hash = await stored('avv.md', `# Vertrag\n\n## § 8 Meldung von Verletzungen\n\n${notice}\n`);
  const document = await engine.client.contracts.readDocument({ hash });
  expect(document).toMatchObject({ format: 'markdown', pages: null, language: 'de' });
  expect(document.sections.map(({ heading }) => heading)).toEqual([
    'Vertrag',
    '§ 8 Meldung von Verletzungen',
  ]);
  const { elements } = await engine.client.contracts.findInDocument({ hash });
  const [passage] = elements.find(({ id }) => id === 'f_breach_notice')?.passages ?? [];
  expect(passage).toMatchObject({ text: notice, where: '§ 8 Meldung von Verletzungen', section: 1 });
  const section = document.sections[passage?.section ?? -1];
  expect(section?.text.slice(passage?.from, passage?.to)).toBe(notice);
});

test.each([
  ['a picture', 'bild.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'notADocument'],
  ['half a pdf', 'avv.pdf', '%PDF-1.7\n1 0 obj', 'damaged'],
  ['a document with macros', 'avv.docm', zipSync({ 'word/vbaProject.bin': new Uint8Array(3) }), 'macros'],
  ['a page with entities', 'avv.html', '<!DOCTYPE html [<!ENTITY a "b">]><p>&a;</p>', 'unsafe'],
  ['nothing but spaces', 'avv.txt', '  \n ', 'empty'],
])('%s is refused with its reason', async (_what, name, content, reason) => {
  const hash = await stored(name, content);
  await expect(engine.client.contracts.readDocument({ hash })).rejects.toMatchObject({
    code: 'DOCUMENT_REFUSED',
    data: { reason },
  });
  expect(engine.incidents).toEqual([]);
});

test('a file that is not stored is said to be missing', async () => {
  await expect(engine.client.contracts.readDocument({ hash: '0'.repeat(64) })).rejects.toMatchObject({
    code: 'RECORD_NOT_FOUND',
  });
});
