import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { readPdf } from './read-pdf.ts';

let engine: TestEngine;

beforeAll(async () => {
  engine = await openTestSample(realPrinter());
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

async function print(requestId: string, language: 'de' | 'en' = 'de') {
  for await (const event of await engine.client.reports.render({
    kind: 'requestLetter',
    requestId,
    language,
  }))
    if ('report' in event) return { ...event.report, bytes: Buffer.from(event.report.base64, 'base64') };
  throw new Error('nothing was printed');
}
const missing = async (requestId: string) =>
  (await engine.client.reports.missingFacts({ kind: 'requestLetter', requestId, language: 'de' })).missing;

test('a letter that went out is printed as it was, with its day and an open window for the address', async () => {
  const { bytes, fileName } = await print('rq-invoices');
  const { text } = await readPdf(bytes);
  expect(text).toContain('Ihr Antrag vom 20.09.2026 (2026-01)');
  expect(text).toContain('[Anschrift]');
  expect(text).toContain('Rechnungen müssen wir acht Jahre aufbewahren');
  expect(text).toContain('07.10.2026');
  expect(text).not.toContain('ENTWURF');
  expect(fileName).toBe('Antwort-auf-Antrag_2026-01_2026-10-07.pdf');
  expect(await missing('rq-invoices')).toEqual([]);
});

test('a draft is marked, in the language of the letter, and says what is still open', async () => {
  const requestId = 'rq-callback';
  const letter = { about: 'answer', result: 'done' } as const;
  const { text } = await engine.client.requests.draftLetter({ requestId, letter, language: 'en' });
  await engine.client.requests.saveDraft({ requestId, draft: { result: 'done', language: 'en', text } });
  const read = await readPdf((await print(requestId, 'de')).bytes);
  expect(read.text).toContain('Your withdrawal is recorded (2026-05)');
  expect(read.text).toContain('DRAFT');
  expect(await missing(requestId)).toEqual(['places in square brackets']);
});

test('without a letter there is nothing to print', async () => {
  await expect(print('rq-access')).rejects.toMatchObject({ code: 'NOTHING_TO_REPORT' });
});
