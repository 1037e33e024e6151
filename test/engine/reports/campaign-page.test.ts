import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { printed } from './print-request.ts';
import { squeezed } from './read-pdf.ts';
import { readWord } from './read-word.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestSample(realPrinter());
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

test.each(['campaignPage', 'campaignDossier'] as const)(
  'the %s names who released and who reviewed it, printed and as a text for Word',
  async (kind) => {
    const { rows } = await engine.client.campaigns.list({ search: '', isArchived: false });
    const known = await Promise.all(rows.map(({ id }) => engine.client.campaigns.get({ campaignId: id })));
    const [found] = known.flatMap(({ id, releases }) =>
      releases
        .filter(({ withdrawn, approvedBy }) => withdrawn === null && approvedBy !== '')
        .map((release) => ({ id, names: [release.by, release.approvedBy] })),
    );
    if (!found) throw new Error('the sample has a campaign that two people released');
    const request = { kind, campaignId: found.id, language: 'de' } as const;
    const path = join(engine.folder, `${kind}.docx`);
    await engine.privateClient.reports.writeWord({ request, path });
    const word = squeezed((await readWord(readFileSync(path))).body);
    const paper = squeezed((await printed(engine, request)).pdf.text);
    for (const name of found.names.map(squeezed))
      expect([paper.includes(name), word.includes(name)]).toEqual([true, true]);
  },
);
