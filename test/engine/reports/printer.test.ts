import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { PdfPrinter } from '../../../src-main/engine/kernel/engine-context.ts';
import { documentOf } from '../../../src-main/engine/reports/document.ts';
import { cell, dataTable, heads } from '../../../src-main/engine/reports/nodes.ts';
import type { Node } from '../../../src-main/engine/reports/print/definition.ts';
import { fontsIn, installedFonts } from '../../../src-main/engine/reports/print/fonts.ts';
import { createPrinter } from '../../../src-main/engine/reports/printer.ts';
import { sheetFor } from '../../../src-main/engine/reports/sheet.ts';
import { realPrinter } from '../open-engine.ts';
import { examine, readPdf } from './read-pdf.ts';
import { companyFacts, templates } from './sample-facts.ts';

let printer: PdfPrinter = realPrinter();
afterEach(async () => {
  await printer.close();
  printer = realPrinter();
});

const sheet = sheetFor(templates, 'vendor-register', 'de', 'Europe/Berlin');
function definition(content: Node[]) {
  const options = { title: 'Probe', subject: 'Probe', runningTitle: 'Probe' };
  return documentOf(sheet, companyFacts('de'), options, content);
}
function longTable(rows: number): Node {
  const body = Array.from({ length: rows }, (_, index) => [
    cell(`Zeile${index + 1}`),
    cell('Auftragsverarbeitung nach Weisung. '.repeat(6)),
  ]);
  return dataTable([80, '*'], heads(['Spaltenkopf', 'Inhalt']), body);
}

test('a table of 40 rows repeats its head on every page and tears no row', async () => {
  const { bytes, pages } = await printer.print(definition([longTable(40)]), {});
  const { pages: read, text } = await readPdf(bytes);
  expect(pages).toBeGreaterThan(2);
  for (const page of read) expect(page).toContain('Spaltenkopf');
  expect(text.match(/Zeile\d+/g)).toHaveLength(40);
  expect(text.match(/Auftragsverarbeitung nach Weisung\./g)).toHaveLength(240);
  for (const page of read) {
    const rows = page.match(/Zeile\d+/g)?.length ?? 0;
    expect(page.match(/Auftragsverarbeitung/g)).toHaveLength(rows * 6);
  }
  const tree = examine(bytes, 'pdfinfo', ['-struct-text']);
  expect(tree.match(/"Spaltenkopf"/g)).toHaveLength(1);
});

test('signs that no face has are told, once each; those of all languages of the European Union are printed', async () => {
  const told = async (text: string) => {
    const drawn = {
      svg: `<svg width="40" height="20"><text x="2" y="12" font-size="8">${text}</text></svg>`,
    };
    const titled: Node = { text, style: 'title', tag: 'H1' };
    const { unprinted } = await printer.print(definition([titled, { text, style: 'body' }, drawn]), {});
    return unprinted;
  };
  expect(await told('北京 Daten 北 😀')).toBe('北京😀');
  expect(await told('Ærøskøbing Łódź Țară Ġgantija Şişli Πάτρα Бургас „“”‚‘’ – — … € § → ≥ −')).toBe('');
});

test('packed fonts, as the built app has them, print the same file: texts and pictures drawn in SVG', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-fonts-'));
  const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  const installed = fontsIn(installedFonts(import.meta.url));
  for (const file of new Set(Object.values(installed).flatMap((family) => Object.values(family)))) {
    writeFileSync(join(folder, `${basename(file)}.br`), brotliCompressSync(readFileSync(file), quickly));
  }
  const packed = createPrinter({
    worker: new URL('../../../src-main/engine/reports/print-worker.ts', import.meta.url),
    fonts: { sans: folder, serif: folder, code: folder },
  });
  const svg = '<svg width="80" height="20"><text font-family="Sans" x="2" y="12">Ertrag</text></svg>';
  const content: Node[] = [{ text: 'Titel', style: 'title', tag: 'H1' }, { svg }, longTable(3)];
  try {
    const { bytes } = await packed.print(definition(content), {});
    expect((await readPdf(bytes)).text).toMatch(/Titel[\s\S]*Ertrag/);
    expect(bytes).toEqual((await printer.print(definition(content), {})).bytes);
  } finally {
    await packed.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('progress rises to the end', async () => {
  const steps: number[] = [];
  await printer.print(definition([longTable(200)]), { onProgress: (done) => steps.push(done) });
  expect(steps.length).toBeGreaterThan(10);
  expect(steps).toEqual([...steps].sort((one, other) => one - other));
  expect(steps.at(-1)).toBeGreaterThanOrEqual(98);
});

test('an aborted job ends at once with CANCELLED, and the next one prints', async () => {
  const stop = new AbortController();
  const job = printer.print(definition([longTable(3000)]), {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(job).rejects.toMatchObject({ code: 'CANCELLED' });
  const { pages } = await printer.print(definition([longTable(5)]), {});
  expect(pages).toBe(1);
});

test('a job that is aborted before its turn never starts', async () => {
  const stop = new AbortController();
  const first = printer.print(definition([longTable(50)]), {});
  const second = printer.print(definition([longTable(50)]), { signal: stop.signal });
  stop.abort();
  await expect(second).rejects.toMatchObject({ code: 'CANCELLED' });
  expect((await first).pages).toBeGreaterThan(1);
});

test('two jobs at once both come out whole', async () => {
  const [one, other] = await Promise.all([
    printer.print(definition([cell('erstes')]), {}),
    printer.print(definition([cell('zweites')]), {}),
  ]);
  expect((await readPdf(one.bytes)).text).toContain('erstes');
  expect((await readPdf(other.bytes)).text).toContain('zweites');
});

test('a definition that cannot be printed fails alone; the printer goes on', async () => {
  const broken = definition([{ image: 'nowhere' }]);
  await expect(printer.print(broken, {})).rejects.toThrow();
  await expect(printer.print({ ...broken, content: [() => 'no data'] }, {})).rejects.toThrow();
  expect((await printer.print(definition([cell('geht')]), {})).pages).toBe(1);
});

test('no address and no file outside the fonts is read, not even one that exists', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-picture-'));
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  try {
    const path = join(folder, 'dot.png');
    writeFileSync(path, Buffer.from(png, 'base64'));
    const inside = { ...definition([{ image: 'dot' }]), images: { dot: `data:image/png;base64,${png}` } };
    expect((await printer.print(inside, {})).pages).toBe(1);
    for (const source of [
      path,
      pathToFileURL(path).href,
      'http://127.0.0.1:9/dot.png',
      'https://example.invalid/dot.png',
    ]) {
      const outside = { ...definition([{ image: 'dot' }]), images: { dot: source } };
      await expect(printer.print(outside, {})).rejects.toThrow();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('an idle printer ends its thread and starts a new one when asked', async () => {
  const impatient = createPrinter({
    worker: new URL('../../../src-main/engine/reports/print-worker.ts', import.meta.url),
    fonts: installedFonts(import.meta.url),
    keepWarm: 0,
  });
  for (const text of ['eins', 'zwei']) {
    const { bytes } = await impatient.print(definition([cell(text)]), {});
    expect((await readPdf(bytes)).text).toContain(text);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await impatient.close();
});
