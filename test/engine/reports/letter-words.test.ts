import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import type { Language } from '../../../src-main/contract/values.ts';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { everyRequest } from './every-request.ts';
import { printed } from './print-request.ts';
import { plain } from './read-pdf.ts';

let engine: TestEngine;
let requests: (language: Language) => ReportRequest[];
beforeAll(async () => {
  engine = await openTestSample(realPrinter());
  requests = await everyRequest(engine);
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

function requestFor(kind: ReportRequest['kind'], language: Language): ReportRequest {
  const found = requests(language).find((request) => request.kind === kind);
  if (!found) throw new Error(`no request for ${kind}`);
  return found;
}
const wordsOf = async (request: ReportRequest) => (await engine.client.reports.letterWords(request)).words;

describe('a letter names the source of its words beside it', () => {
  test.each(['letterOfDemands', 'objectionLetter', 'inquiryLetter'] as const)(
    '%s: shipped words, in its properties and not on its pages',
    async (kind) => {
      const { pdf } = await printed(engine, requestFor(kind, 'de'));
      expect(pdf.keywords).toBe(
        `Brieftexte: mitgeliefert, Fassung 2026.1, Stand ${kind === 'objectionLetter' ? '26' : '23'}.11.2026`,
      );
      expect(pdf.text).not.toContain('mitgeliefert');
    },
  );

  test('own words of demands stand in the letter, and their version in its properties, in PDF and for Word', async () => {
    const key = 'demand/noData';
    const own = { de: 'So lange bleibt {Dienst} leer.', en: 'Until then the service stays empty.' };
    await expect(engine.client.wordings.save({ key, ...own })).rejects.toMatchObject({
      code: 'WORDING_PLACE_UNKNOWN',
    });
    await engine.client.wordings.save({ key: 'demand/questions', de: 'Rat gibt {Auskunft}.', en: '' });
    await engine.client.wordings.save({ key: 'demand/questions', de: 'Rat weiß {auskunft}.', en: '' });
    const request = requestFor('letterOfDemands', 'de');
    const { pdf } = await printed(engine, request);
    expect(pdf.text).toMatch(/Rat weiß \S+ \S+/);
    expect(pdf.keywords).toMatch(
      /^Brieftexte: eigene „Wer Fragen beantwortet“ \(Fassung 2 vom \d\d\.11\.2026, gemacht aus der mitgelieferten Fassung 2026\.1, Stand 23\.11\.2026\); sonst mitgeliefert, Fassung 2026\.1, Stand 23\.11\.2026$/,
    );
    const words = await wordsOf(request);
    expect(words?.own).toMatchObject([{ key: 'demand/questions', number: 2, basis: { version: '2026.1' } }]);
    const path = join(engine.folder, 'brief.docx');
    await engine.privateClient.reports.writeWord({ request, path });
    const document = unzipSync(readFileSync(path));
    expect(plain(strFromU8(document['docProps/core.xml'] ?? new Uint8Array()))).toContain(pdf.keywords);
    await engine.client.vault.undo();
    expect((await wordsOf(request))?.own.map(({ number }) => number)).toEqual([3]);
  });

  test('an objection says the own words in its language; the other language keeps the shipped ones', async () => {
    const key = 'objection/request';
    await engine.client.wordings.save({ key, de: 'Setzen Sie sie bitte nicht ein.', en: '' });
    const [german, english] = [requestFor('objectionLetter', 'de'), requestFor('objectionLetter', 'en')];
    const [de, en] = [await printed(engine, german), await printed(engine, english)];
    expect(de.pdf.text).toContain('Setzen Sie sie bitte nicht ein.');
    expect(de.pdf.keywords).toContain('„Was Sie verlangen“ (Fassung 1');
    expect(en.pdf.keywords).toBe('Letter texts: shipped, version 2026.1, as of 26 Nov 2026');
    await engine.client.vault.undo();
    // Both languages say the same of themselves.
    const [one, other] = [await wordsOf(german), await wordsOf(english)];
    expect({ ...one, language: '' }).toEqual({ ...other, language: '' });
  });

  test('an answer that was written by hand claims no text that is not in it', async () => {
    const words = await wordsOf(requestFor('requestLetter', 'de'));
    const { pdf } = await printed(engine, requestFor('requestLetter', 'de'));
    for (const { key } of words?.own ?? []) expect(key).toBe('request/closing');
    expect(pdf.keywords.startsWith('Brieftexte:')).toBe(true);
  });

  test('the file of a breach says of each letter where its words come from', async () => {
    const { rows } = await engine.client.breaches.list({ view: 'all', search: '' });
    const breachId = rows.find(({ state, isDrill }) => state === 'running' && !isDrill)?.id ?? '';
    await engine.client.wordings.save({
      ...{ key: 'breach/subjects.letter', de: 'Nachricht von {Firma}', en: '' },
    });
    const ask = { breachId, kind: 'letter', language: 'de' } as const;
    const letter = await engine.client.breaches.draftLetter(ask);
    await engine.client.breaches.saveLetter({ breachId, letterId: null, letter });
    const { pdf } = await printed(engine, { kind: 'breachFile', breachId, asOf: null, language: 'de' });
    expect(pdf.text).toContain('Brieftexte: eigene „Brief an Betroffene“ (Fassung 1 vom');
    const english = await printed(engine, { kind: 'breachFile', breachId, asOf: null, language: 'en' });
    expect(english.pdf.text).toContain('Letter texts: own “Letter to people” (version 1 of');
  });

  test('a paper that is no letter has no such words', async () => {
    expect(await wordsOf({ kind: 'recoverySheet', language: 'de' })).toBeNull();
    const { pdf } = await printed(engine, { kind: 'recoverySheet', language: 'de' });
    expect(pdf.keywords).toBe('');
  });
});
