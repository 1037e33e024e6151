import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestEngine, passphrase, realPrinter, type TestEngine } from '../open-engine.ts';
import { printed } from './print-request.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = createTestEngine(realPrinter());
  await engine.privateClient.vaults.createSample({ path: engine.path, passphrase, language: 'de' });
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

test.each(
  ['c-drehmoment', 'c-messe', 'c-kalibrier'].flatMap((campaignId) =>
    (['de', 'en'] as const).map((language) => ({ campaignId, language })),
  ),
)('the page of $campaignId in $language is one, signatures included', async ({ campaignId, language }) => {
  const { pdf } = await printed(engine, { kind: 'campaignPage', campaignId, language });
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.text).toContain(language === 'de' ? 'Erteilt die Freigabe' : 'Grants the release');
});
