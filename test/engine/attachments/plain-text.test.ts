import { expect, test } from 'vitest';
import { plainPassages } from '../../../src-main/engine/attachments/plain-text.ts';

const bytes = (...codes: number[]) => new Uint8Array(codes);
const texts = (content: Uint8Array) => plainPassages(content)?.map(({ text }) => text);

test.each([
  ['UTF-8', new TextEncoder().encode('Grüße'), ['Grüße']],
  ['older Windows', bytes(0x47, 0x72, 0xfc, 0xdf, 0x65), ['Grüße']],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x4a, 0, 0x61, 0), ['Ja']],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x4a, 0, 0x61), ['Ja']],
  ['nothing but space', bytes(0x20, 0x0a), []],
])('%s is read', (_, content, passages) => {
  expect(texts(content)).toEqual(passages);
});

test('a program under the name of a text is none', () => {
  expect(plainPassages(bytes(0x4d, 0x5a, 0, 1))).toBeNull();
});

test('a long text is parted at paragraphs, one without any all the same', () => {
  const paragraph = `${'Wort '.repeat(170)}\n\n`;
  expect(texts(new TextEncoder().encode(paragraph.repeat(3)))).toHaveLength(3);
  expect(texts(new TextEncoder().encode('Zeile\n'.repeat(1000)))?.length).toBeGreaterThan(2);
});
