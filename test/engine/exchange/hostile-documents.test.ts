import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../../src-main/engine/exchange/document-text/read-document.ts';
import { RefusedDocument } from '../../../src-main/engine/exchange/document-text/refused-document.ts';
import { samplePdf, sampleWord, wordParagraph } from './document-samples.ts';

// The library for PDF leaves promises behind; the thread of the product lets them go, and so does this file.
const listeners = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', () => {});
});
afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of listeners) process.on('unhandledRejection', listener);
});

/** Every garbage is read or refused; anything else is a defect. */
async function readOrRefused(bytes: Uint8Array, name = 'x'): Promise<void> {
  try {
    const { sections } = await readDocument(bytes, name);
    expect(sections.length).toBeGreaterThan(0);
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error;
  }
}

const words = 'Der Auftragnehmer löscht die Daten';
const good: [string, Uint8Array, string][] = [
  [
    'pdf',
    samplePdf([
      [
        { text: '1. Ort', y: 700, size: 16 },
        { text: 'In Kiel.', y: 600 },
      ],
      [{ text: 'Ende.', y: 600 }],
    ]),
    'x.pdf',
  ],
  [
    'docx',
    sampleWord(Array.from({ length: 20 }, (_, at) => wordParagraph(`${at} ${words}`)).join('')),
    'x.docx',
  ],
  [
    'html',
    Buffer.from(`<!doctype html><h1>Vertrag</h1><table><tr><th>a<td>${words}</table><ol><li>x`),
    'x.html',
  ],
  [
    'markdown',
    Buffer.from(`# Vertrag\n\n| a | b |\n|---|---|\n| ${words} | 2 |\n\n1. x\n   - y\n> z`),
    'x.md',
  ],
  ['text', Buffer.from(`§ 1 Ort\n\n${words}.\na) Kiel\nb) Husum`), 'x.txt'],
];
const pieces: Record<string, string[]> = {
  pdf: [
    '<<',
    '>>',
    'endobj',
    '/Kids [3 0 R]',
    '99999999999',
    'stream',
    '(',
    ')',
    'xref',
    '/Parent 2 0 R',
    '\0',
  ],
  docx: ['PK', '\0', '\xff', '<w:p>', ']]>'],
  html: [
    '<',
    '</',
    '<table><td>',
    '<svg><style>',
    '<!--',
    '&#x110000;',
    '<li>',
    '<h1>',
    '</tr>',
    '"',
    '<template>',
    '\0',
  ],
  markdown: ['#', '|', '`', '```', '[', '](', '<div>', '>', '-', '\n', '*', '_', '\t', '&#0;'],
  text: ['\n', '§ 9 ', '\u00AD', '\uD800', ':', ';', '(a)', '. ', '- ', '\r', '\f', '1.1 '],
};

describe.each(good)('%s', (kind, bytes, name) => {
  test('with changed bytes is read or refused', async () => {
    const edit = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        const changed = new Uint8Array(bytes);
        for (const [at, value] of edits) changed[at] = value;
        await readOrRefused(changed, name);
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  test('with pieces of its own language put in anywhere, or cut, is read or refused', async () => {
    const edit = fc.tuple(fc.nat(bytes.length), fc.constantFrom(...(pieces[kind] ?? [])));
    const cut = fc.integer({ min: 1, max: bytes.length });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), cut, async (edits, length) => {
        let changed = Buffer.from(bytes).toString('latin1');
        for (const [at, text] of edits) changed = changed.slice(0, at) + text + changed.slice(at);
        await readOrRefused(Buffer.from(changed, 'latin1'), name);
        await readOrRefused(bytes.slice(0, length), name);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

test('any bytes at all are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => readOrRefused(bytes)),
    { numRuns: 300 },
  );
});
