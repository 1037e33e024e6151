import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convert } from '../exchange/libre-office.ts';
import { type InquiryTest, sentInquiry } from './inquiry-fixture.ts';

let sent: InquiryTest;
let folder: string;

beforeEach(async () => {
  sent = await sentInquiry();
  folder = mkdtempSync(join(tmpdir(), 'obhut-office-'));
});
afterEach(async () => {
  expect(sent.incidents).toEqual([]);
  await sent.close();
  rmSync(folder, { recursive: true });
});

/** Converts by LibreOffice. */
function converted(file: string, to: string): string {
  convert(folder, to, [file]);
  return file.replace(/\.\w+$/, `.${to.split(':')[0]}`);
}

/** Fills rows in the flat form of LibreOffice: the cell of the answer and the one of the note, told by the id before them. */
function filledIn(flat: string, answers: Record<string, [answer: string, note: string]>): string {
  let filled = flat;
  for (const [id, [answer, note]] of Object.entries(answers)) {
    const row = new RegExp(
      `<table:table-row[^>]*>(?:(?!</table:table-row>)[\\s\\S])*?<text:p>${id}</text:p>[\\s\\S]*?</table:table-row>`,
    );
    const [found] = row.exec(filled) ?? [];
    if (!found) throw new Error(`No row for ${id}`);
    const cells = [...found.matchAll(/<table:table-cell[^>]*(?:\/>|>[\s\S]*?<\/table:table-cell>)/g)].map(
      ([cell]) => cell,
    );
    const head = found.slice(0, found.indexOf('>') + 1);
    // Empty cells in a row are written once with their number.
    const spread = cells.flatMap((cell) => {
      const times = Number(/number-columns-repeated="(\d+)"/.exec(cell)?.[1] ?? 1);
      return Array.from({ length: Math.min(times, 10) }, () =>
        cell.replace(/ table:number-columns-repeated="\d+"/, ''),
      );
    });
    const text = (words: string) =>
      `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
    const row2 = [...spread.slice(0, 4), text(answer), text(note), ...spread.slice(6, 7)];
    filled = filled.replace(found, () => `${head}${row2.join('')}</table:table-row>`);
  }
  return filled;
}

test('the questions go out as a workbook, are filled in by LibreOffice, and come back word for word', async () => {
  const [first = '', second = '', third = ''] = await sent.asked();
  const path = join(folder, 'fragen.xlsx');
  writeFileSync(path, await sent.file('xlsx'));
  const flat = converted(path, 'fods');
  const answers = {
    [first]: ['Ja', 'Seit 2024 – §\u00a05 „Löschung“'],
    [second]: ['Teilweise', ''],
    [third]: ['Nein', 'Kommt 2027'],
  } satisfies Record<string, [string, string]>;
  writeFileSync(flat, filledIn(readFileSync(flat, 'utf8'), answers));
  rmSync(path);
  const back = readFileSync(converted(flat, 'xlsx'));
  const { findings, rows } = await sent.receive(back, 'fragen.xlsx');
  expect(findings).toEqual([]);
  expect(rows.map(({ statement }) => [statement.questionId, statement.value, statement.note])).toEqual([
    [first, 'fulfilled', 'Seit 2024 – §\u00a05 „Löschung“'],
    [second, 'partly', ''],
    [third, 'missing', 'Kommt 2027'],
  ]);
  expect(rows.every(({ statement }) => !statement.isGuess)).toBe(true);
}, 180_000);

test('untouched, a workbook comes back without finding and without answer', async () => {
  const { findings, rows } = await sent.receive(await sent.file('xlsx'), 'fragen.xlsx');
  expect({ findings, rows }).toEqual({ findings: [], rows: [] });
});

test('untouched, a page comes back without finding and without answer', async () => {
  const { findings, rows } = await sent.receive(await sent.file('html'), 'fragen.html');
  expect({ findings, rows }).toEqual({ findings: [], rows: [] });
});
