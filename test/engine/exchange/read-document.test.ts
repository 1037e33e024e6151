import { afterAll, describe, expect, test } from 'vitest';
import type { DocumentText } from '../../../src-main/contract/document-text.ts';
import { readDocument } from '../../../src-main/engine/exchange/document-text/read-document.ts';
import { RefusedDocument } from '../../../src-main/engine/exchange/document-text/refused-document.ts';
import { realDocumentFiles } from '../open-engine.ts';
import { type SampleLine, samplePdf, sampleWord, wordParagraph } from './document-samples.ts';

const read = (content: string | Uint8Array, name = 'avv') =>
  readDocument(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, name);
const told = ({ sections }: DocumentText) => sections.map(({ heading, text }) => [heading, text]);
const reasonOf = (content: Uint8Array | string, name?: string) =>
  read(content, name).then(
    () => 'read',
    (error) => (error instanceof RefusedDocument ? error.reason : error),
  );

const umlauts = 'Die Löschung erfolgt binnen 30 Tagen; die Kündigung ändert daran für niemanden etwas.';

describe('text', () => {
  test.each([
    ['UTF-8', Buffer.from(umlauts, 'utf8')],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${umlauts}`, 'utf8')],
    ['UTF-16', Buffer.from(`\uFEFF${umlauts}`, 'utf16le')],
    ['Windows-1252', Buffer.from(umlauts, 'latin1')],
  ])('in %s is read', async (_encoding, bytes) => {
    const document = await read(bytes, 'avv.txt');
    expect(document).toMatchObject({ format: 'text', language: 'de' });
    expect(told(document)).toEqual([[null, umlauts]]);
  });

  test('broken lines are joined, words parted at their ends as well, and headings part it', async () => {
    const text =
      '§ 8 Löschung\n\nDer Auftragnehmer löscht die Daten nach dem Ende der Verarbei-\ntung, soweit kein Gesetz ihre Aufbewahrung verlangt, und be-\nstätigt das.\n\n§ 9 Haftung\n\nEs gilt das Gesetz.';
    expect(told(await read(text))).toEqual([
      [
        '§ 8 Löschung',
        'Der Auftragnehmer löscht die Daten nach dem Ende der Verarbeitung, soweit kein Gesetz ihre Aufbewahrung verlangt, und bestätigt das.',
      ],
      ['§ 9 Haftung', 'Es gilt das Gesetz.'],
    ]);
  });
});

describe('a page', () => {
  test('is read without its scripts, and what it hides is left out and said', async () => {
    const page =
      '<!doctype html><title>x</title><script>alert(1)</script><h2>Deletion</h2><p>The data are <b>erased</b>.</p><p style="display: none">Or not.</p><ul><li>within 30 days</li></ul>';
    const document = await read(page);
    expect(document).toMatchObject({ format: 'html', language: 'en', hiddenTextLeftOut: true });
    expect(told(document)).toEqual([['Deletion', 'The data are erased.\n- within 30 days']]);
  });

  test('gives each cell of a table the title of its column', async () => {
    const page =
      '<html><table><tr><th>Name</th><th>Ort</th></tr><tr><td>Tidenhub GmbH</td><td>Emden</td></tr></table></html>';
    expect(told(await read(page))).toEqual([[null, 'Name: Tidenhub GmbH | Ort: Emden']]);
  });

  test('nested ten thousand times does not end the thread', async () => {
    const page = `<html><p>Anfang</p>${'<div>'.repeat(10_000)}tief${'</div>'.repeat(10_000)}`;
    expect((await read(page)).sections[0]?.text).toBe('Anfang');
  });
});

test('Markdown: headings, items and tables', async () => {
  const text =
    '# Vertrag\n\n## § 2 Daten\n\n- Namen\n- Anschriften\n\n| Wer | Wo |\n| --- | --- |\n| Server | Kiel |\n';
  const document = await read(text, 'avv.md');
  expect(document.format).toBe('markdown');
  expect(told(document)).toEqual([
    ['Vertrag', ''],
    ['§ 2 Daten', '- Namen\n- Anschriften\nWer: Server | Wo: Kiel'],
  ]);
});

test('Word: paragraphs, headings and tables', async () => {
  const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
  const body = `${wordParagraph('§ 3 Ort')}${wordParagraph('Die Daten liegen in Kiel.')}<w:tbl><w:tr>${cell('Server')}${cell('Kiel')}</w:tr></w:tbl>`;
  const document = await read(sampleWord(body));
  expect(document).toMatchObject({ format: 'docx', pages: null });
  expect(told(document)).toEqual([['§ 3 Ort', 'Die Daten liegen in Kiel.\nServer | Kiel']]);
});

describe('a PDF', () => {
  const page = (number: number, ...lines: SampleLine[]): SampleLine[] => [
    { text: 'Vertrag Nr. 7', y: 810, size: 9 },
    ...lines,
    { text: `Seite ${number} von 3`, y: 30, size: 9 },
  ];
  const long = 'Der Auftragnehmer trifft technische und organisatorische Massnahmen nach dem Stand der Tech-';
  const file = samplePdf([
    page(
      1,
      { text: '4. Sicherheit', y: 700, size: 15 },
      { text: long, y: 670 },
      { text: 'nik und haelt sie ein.', y: 656 },
    ),
    page(2, { text: '5. Ort', y: 700, size: 15 }, { text: 'Die Daten liegen in Kiel.', y: 670 }),
    page(3, { text: '6. Ende', y: 700, size: 15 }, { text: 'Dann wird alles geloescht.', y: 670 }),
  ]);

  test('has pages and headings; words are joined, heads and feet dropped', async () => {
    const document = await read(file);
    expect(document).toMatchObject({ format: 'pdf', pages: 3, pagesWithoutText: [], language: 'de' });
    expect(document.sections).toEqual([
      {
        heading: '4. Sicherheit',
        page: 1,
        text: 'Der Auftragnehmer trifft technische und organisatorische Massnahmen nach dem Stand der Technik und haelt sie ein.',
      },
      { heading: '5. Ort', page: 2, text: 'Die Daten liegen in Kiel.' },
      { heading: '6. Ende', page: 3, text: 'Dann wird alles geloescht.' },
    ]);
  });

  test('of 500 pages is read', async () => {
    const many = samplePdf(
      Array.from({ length: 500 }, (_, at) => [{ text: `Absatz ${at} gilt auch hier.`, y: 500 }]),
    );
    expect((await read(many)).pages).toBe(500);
  }, 30_000);

  test('names the pages without text, and is said to be scanned where no page has any', async () => {
    expect(await read(samplePdf([[{ text: 'Hier steht etwas.', y: 500 }], []]))).toMatchObject({
      pagesWithoutText: [2],
    });
    expect(await reasonOf(samplePdf([[], []]))).toBe('scanned');
  });

  test('with a password is said to be encrypted', async () => {
    const key = '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <';
    const secret = `${key}${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<41><41>] `;
    expect(await reasonOf(samplePdf([[{ text: 'geheim', y: 500 }]], secret))).toBe('encrypted');
  });
});

describe('is refused:', () => {
  const entity = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['the old Word format', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'oldFormat'],
    ['rich text', '{\\rtf1 Vertrag}', 'notADocument'],
    ['another zip', sampleWord('', { '[Content_Types].xml': '<Types/>' }), 'notADocument'],
    ['Word with macros', sampleWord(wordParagraph('x'), { 'word/vbaProject.bin': 'x' }), 'macros'],
    ['Word with entities', sampleWord('', { 'word/document.xml': `${entity}<d>&b;</d>` }), 'unsafe'],
    ['XML with entities', `${entity}<d>&b;</d>`, 'unsafe'],
    ['half a Word document', sampleWord(wordParagraph('x')).slice(0, 300), 'damaged'],
    ['Word without its text', sampleWord('', { 'word/document.xml': '<nothing' }), 'damaged'],
  ])('%s', async (_what, content, reason) => {
    expect(await reasonOf(content)).toBe(reason);
  });
});

describe('the thread', () => {
  const files = realDocumentFiles({ timeLimit: 60_000 });
  afterAll(() => files.close());

  test('refuses what is too large without reading it', async () => {
    await expect(files.read(new Uint8Array(20 * 1024 * 1024 + 1), 'x')).rejects.toMatchObject({
      code: 'DOCUMENT_REFUSED',
      data: { reason: 'tooLarge', figure: 20 },
    });
  });

  test('ends when it takes too long, and when it is cancelled', async () => {
    const hasty = realDocumentFiles({ timeLimit: 1 });
    await expect(hasty.read(Buffer.from('Vertrag'), 'x')).rejects.toMatchObject({
      data: { reason: 'takesTooLong' },
    });
    const cancelled = AbortSignal.abort();
    await expect(files.read(Buffer.from('Vertrag'), 'x', cancelled)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    await hasty.close();
  });

  test('refuses what needs more memory than it has', async () => {
    const small = realDocumentFiles({ heapLimit: 24 });
    const page = `<html>${'<p>a</p>'.repeat(700_000)}</html>`;
    await expect(small.read(Buffer.from(page), 'x')).rejects.toMatchObject({
      data: { reason: 'tooMuchInside' },
    });
    await small.close();
  }, 30_000);
});
