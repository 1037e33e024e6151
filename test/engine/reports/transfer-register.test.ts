import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { printed } from './print-request.ts';

const filter = { search: '', verdicts: [], countries: [], tools: [], tia: [] };

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestSample(realPrinter());
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

test.each(['de', 'en'] as const)(
  'says each reason once and calls it by its number, in %s',
  async (language) => {
    const { rows } = await engine.client.transfers.list(filter);
    const { pdf } = await printed(engine, { kind: 'transferRegister', filter, language });
    const text = pdf.text.replaceAll(/\s+/g, ' ');
    const word = { de: 'Grund', en: 'Reason' }[language];
    const uses = Map.groupBy(rows, ({ reason }) => reason[language]);
    expect(uses.size).toBeGreaterThan(3);
    expect(Math.max(...[...uses.values()].map(({ length }) => length))).toBeGreaterThan(3);
    for (const [number, [reason, { length }]] of [...uses].entries()) {
      // One that begins as another does is looked for to its end.
      const line = `${number + 1} ${reason} ${length}`.replaceAll(/\s+/g, ' ');
      expect(text.split(line)).toHaveLength(2);
      expect(text.match(new RegExp(`${word} ${number + 1}(?!\\d)`, 'g'))).toHaveLength(length);
    }
  },
);
