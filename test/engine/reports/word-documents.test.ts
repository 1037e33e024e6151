import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import { isWordKind, wordKinds } from '../../../src-main/contract/word-documents.ts';
import { convert } from '../exchange/libre-office.ts';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { everyRequest } from './every-request.ts';
import { printed } from './print-request.ts';
import { type ReadPdf, readPdf, squeezed } from './read-pdf.ts';
import { type ReadStructure, structureOf } from './read-structure.ts';
import { type ReadWord, readWord } from './read-word.ts';

/** Characters that stand for the drawn shapes. */
const marks = /[\u2714\u25B3\u2716\u25CC\u25C9\u25F7]/gu;

describe.each(['de', 'en'] as const)('texts for Word (%s)', (language) => {
  let engine: TestEngine;
  let folder: string;
  const made: {
    request: ReportRequest;
    file: string;
    word: ReadWord;
    paper: ReadPdf;
    structure: ReadStructure;
  }[] = [];

  beforeAll(async () => {
    engine = await openTestSample(realPrinter(), language);
    folder = mkdtempSync(join(tmpdir(), 'obhut-word-'));
    const requests = (await everyRequest(engine))(language).filter(({ kind }) => isWordKind(kind));
    for (const [index, request] of requests.entries()) {
      const file = join(folder, `${index}-${request.kind}.docx`);
      // Both tell the state of the trail, in which a saved text is noted: the pages come first.
      const { bytes, pdf: paper } = await printed(engine, request);
      await engine.privateClient.reports.writeWord({ request, path: file });
      const word = await readWord(readFileSync(file));
      made.push({ request, file, word, paper, structure: await structureOf(bytes) });
    }
  }, 120_000);
  afterAll(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  test('there is one of every kind', () => {
    expect([...new Set(made.map(({ request }) => request.kind))].sort()).toEqual([...wordKinds].sort());
  });

  test('say what the pages say, word for word, and nothing else', () => {
    for (const { request, word, paper, structure } of made) {
      const { alts, scenery } = structure;
      const inWord = squeezed(word.text);
      const onPaper = squeezed(`${paper.text} ${alts.join(' ')}`);
      const lost = wordsOf(paper.text).filter((one) => !inWord.includes(one) && !scenery.includes(one));
      const added = wordsOf(word.body.replace(marks, ' ')).filter((one) => !onPaper.includes(one));
      expect({ kind: request.kind, lost, added }).toEqual({ kind: request.kind, lost: [], added: [] });
    }
  });

  test('have the headings and head cells of the pages', () => {
    for (const { request, word, structure } of made) {
      const { headings, headCells } = structure;
      expect([request.kind, word.headings.length]).toEqual([request.kind, headings]);
      // A head cell without words is an element of the pages or none: by whether a line was drawn for it.
      const heads = [...word.html.matchAll(/<th>(.*?)<\/th>/gs)].map(([, cell = '']) =>
        cell.replace(/<[^>]+>/g, ''),
      );
      const isSame = heads.filter(Boolean).length <= headCells && headCells <= heads.length;
      expect([request.kind, isSame]).toEqual([request.kind, true]);
    }
  });

  test('are A4, in their language, in our faces with others in their place, with the page as the only field', () => {
    for (const { word } of made) {
      const { parts } = word;
      const all = Object.values(parts).join('');
      expect(parts['word/document.xml']).toMatch(/<w:pgSz[^>]*w:w="1190[56]"[^>]*w:h="1683[78]"/);
      expect(parts['word/styles.xml']).toContain(
        `<w:lang w:val="${language === 'de' ? 'de-DE' : 'en-GB'}"/>`,
      );
      for (const [face, instead] of [
        ['Source Sans 3', 'Calibri,'],
        ['Source Serif 4', 'Cambria,'],
        ['Source Code Pro', 'Consolas,'],
      ])
        expect(parts['word/fontTable.xml']).toContain(
          `<w:font w:name="${face}"><w:altName w:val="${instead}`,
        );
      const fields = [...all.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, field = '']) => field.trim());
      expect([...new Set(fields)].sort()).toEqual(['NUMPAGES', 'PAGE']);
      expect(all).not.toMatch(/updateFields|vbaProject|TargetMode="External"|<w:fldSimple|attachedTemplate/);
      expect(parts['docProps/core.xml']).toContain('2026-11-23T08:40:00Z</dcterms:modified>');
    }
  });

  test('open in LibreOffice with all their words', async () => {
    convert(
      folder,
      'pdf',
      made.map(({ file }) => file),
    );
    for (const { request, file, word } of made) {
      const opened = await readPdf(readFileSync(file.replace(/docx$/, 'pdf')));
      const shown = squeezed(opened.text);
      expect(opened.pages.length).toBeGreaterThan(0);
      const lost = wordsOf(word.body).filter((one) => !shown.includes(one));
      expect({ kind: request.kind, lost }).toEqual({ kind: request.kind, lost: [] });
    }
  }, 180_000);
});

/** Words without page numbers, which each program counts for itself. */
function wordsOf(text: string): string[] {
  return [...new Set(text.split(/[\p{Z}\p{C}]+/u))].filter((word) => word !== '' && !/^\d{1,2}$/.test(word));
}

test('another kind than those is refused', async () => {
  const engine = await openTestSample();
  const request = { kind: 'recoverySheet', language: 'de' } as const;
  const path = join(engine.folder, 'x.docx');
  await expect(engine.privateClient.reports.writeWord({ request, path })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  });
  await engine.close();
});
