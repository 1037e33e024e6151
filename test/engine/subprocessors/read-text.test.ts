import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestVault();
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const list = '- Müllerland – Server – Österreich';
const read = (bytes: Buffer) =>
  engine.client.tables.readText({ file: new File([new Uint8Array(bytes)], 'liste.md'), name: 'liste.md' });

it.each([
  ['utf-8', Buffer.from(list)],
  ['utf-8', Buffer.from(`\uFEFF${list}`)],
  ['utf-16le', Buffer.from(`\uFEFF${list}`, 'utf16le')],
  ['windows-1252', Buffer.from([...list].map((letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0))))],
])('a list in %s is read as it was written', async (encoding, bytes) => {
  expect(await read(bytes)).toEqual({ text: list, encoding });
});

it('a list of web pages is text as well, a picture is none', async () => {
  const page = '<!DOCTYPE html><ul><li>Müllerland</li></ul>';
  expect((await read(Buffer.from(page, 'latin1'))).text).toBe(page);
  await expect(read(Buffer.from([0x89, 0x50, 0, 0, 0, 13, 1, 2]))).rejects.toMatchObject({
    code: 'DOCUMENT_REFUSED',
    data: { reason: 'notADocument' },
  });
});

it.each([
  ['too many characters', Buffer.alloc(2_000_001, 'a')],
  ['too many bytes', Buffer.alloc(8_000_001, 'a')],
])('%s are refused, not cut off', async (_name, bytes) => {
  await expect(read(bytes)).rejects.toMatchObject({
    code: 'DOCUMENT_REFUSED',
    data: { reason: 'tooLarge', figure: 8 },
  });
});
