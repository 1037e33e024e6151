import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckAnswer } from '../../../src-main/contract/consent-check.ts';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { type Printed, printed } from './print-request.ts';
import { examine, squeezed } from './read-pdf.ts';

let engine: TestEngine;
const checkOf = (versionId: string, language: 'de' | 'en' = 'de') =>
  printed(engine, { kind: 'wordingCheck', versionId, language });

async function answerOf(versionId: string, textId: string, language: 'de' | 'en'): Promise<CheckAnswer> {
  const { versions } = await engine.client.consents.get({ textId });
  const content = versions.find(({ id }) => id === versionId)?.content;
  if (!content) throw new Error('no such version');
  return engine.client.consents.check({
    text: content.wording[language] ?? '',
    language,
    form: content.form,
  });
}

beforeAll(async () => {
  engine = await openTestSample(realPrinter());
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

describe('the check of a flawed version', () => {
  let check: Printed;
  beforeAll(async () => {
    check = await checkOf('ct-fair-1');
  }, 60_000);

  test('has every element of both languages with article, and why and what helps where it lacks', async () => {
    const { elements: law } = await engine.client.consents.law();
    const words = squeezed(check.pdf.text);
    for (const language of ['de', 'en'] as const) {
      const { elements } = await answerOf('ct-fair-1', 'ct-fair', language);
      expect(elements.some(({ state }) => state === 'missing')).toBe(true);
      for (const { id, state, quote } of elements) {
        const element = law.find((one) => one.id === id);
        if (!element) throw new Error(`no element ${id}`);
        expect(words, id).toContain(squeezed(element.title.de));
        expect(words, id).toContain(squeezed(element.basis.de));
        if (quote) expect(words, id).toContain(squeezed(quote));
        if (state === 'present') continue;
        expect(words, id).toContain(squeezed(element.why.de));
        expect(words, id).toContain(squeezed(element.suggestion.de));
      }
    }
  });

  test('counts per language, says what no wording shows, and with which rules it was checked', () => {
    const { text } = check.pdf;
    for (const part of [
      'Pflichtangaben fehlen oder sind verletzt',
      'Deutsch: 10 Mängel, 4 Hinweise, 4 gefunden',
      'Englisch: 10 Mängel, 4 Hinweise, 4 gefunden',
      'Was kein Wortlaut zeigt: bitte prüfen',
      'Nachweisprotokoll',
      'Regelwerk 2026-11, Stand 23.11.2026',
      'Rechtsstand 23.11.2026. Quellen: DSGVO',
    ])
      expect(text).toContain(part);
    expect(text).toContain('Platz im Formular eigener Schritt');
    expect(text).toContain('Dritte senden oder erhalten Daten nein');
  });

  test('has the readability of each language', async () => {
    for (const [language, name] of [
      ['de', 'Deutsch'],
      ['en', 'Englisch'],
    ] as const) {
      const { readability } = await answerOf('ct-fair-1', 'ct-fair', language);
      const index = Math.round(readability.index ?? 0);
      expect(check.pdf.text).toContain(`Lesbarkeit, ${name} Index nach Flesch ${index} (von 0 bis 100`);
    }
  });

  test('never says that a text is lawful', async () => {
    const english = await checkOf('ct-newsletter-4', 'en');
    const german = await checkOf('ct-newsletter-4');
    for (const { pdf } of [check, english, german])
      expect(pdf.text).not.toMatch(/\b(rechtmäßig|rechtssicher|zulässig ist|lawful|compliant)\b/);
  });

  test('is a sound, tagged file whose long tables repeat their heads', () => {
    const { bytes, pdf, fileName } = check;
    expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    const tree = examine(bytes, 'pdfinfo', ['-struct-text']);
    for (const part of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD']) expect(tree).toContain(part);
    expect(pdf.text.match(/Befund Angabe und Grundlage/g)?.length).toBeGreaterThan(2);
    expect(tree.match(/"Befund"/g)).toHaveLength(2);
    expect(fileName).toBe('Textpruefung_Messekontakt-am-Stand-Fassung-1_2026-11-23.pdf');
  });
});

test('a version without findings says found, with the words', async () => {
  const { pdf } = await checkOf('ct-newsletter-4');
  expect(pdf.text).toContain('Alle geprüften Angaben gefunden');
  expect(pdf.text).toContain('Deutsch: 0 Mängel, 0 Hinweise');
  expect(pdf.text).toContain('„bestätige sie über eine gesonderte E-Mail“');
  expect(pdf.text).not.toContain('Vorschlag:');
});

test('existing customers: each of the four conditions of § 7(3) UWG, noted or not', async () => {
  const { existingCustomer } = await engine.client.consents.law();
  const { versions } = await engine.client.consents.get({ textId: 'ct-existing' });
  const { pdf } = await checkOf(versions[0]?.id ?? '');
  for (const { text } of existingCustomer) expect(squeezed(pdf.text)).toContain(squeezed(text.de));
});

test('a draft is marked as one, with its gaps and unseen signs', async () => {
  const { consents } = engine.client;
  const { id: versionId } = await consents.startDraft({
    textId: 'ct-webinar',
    fromVersionId: 'ct-webinar-2',
  });
  const begun = (await consents.get({ textId: 'ct-webinar' })).versions[0];
  if (!begun) throw new Error('no draft');
  const wording = { de: 'Ja, die [Firma] darf mir schreiben. Nоrdlicht auch.', en: null };
  const content = { ...begun.content, wording };
  await consents.saveDraft({ versionId, content, reason: '', basedOn: begun.savedAt });
  const { pdf, fileName } = await checkOf(versionId);
  expect(pdf.text).toContain('ENTWURF');
  expect(pdf.text).toContain('Ein Entwurf hat keine Prüfsumme');
  expect(pdf.text).toContain('Noch zu füllen: [Firma]');
  expect(pdf.text).toContain('mischt Buchstaben verschiedener Schriften');
  expect(pdf.text).toContain('Englisch: Der Wortlaut fehlt.');
  expect(fileName).toBe('Textpruefung_Einladungen-zu-Webinaren-Entwurf_2026-11-23.pdf');
});

test('the same in English, the English wording first', async () => {
  const { pdf } = await checkOf('ct-fair-1', 'en');
  for (const part of ['Mandatory items are missing or violated', 'Suggestion:', 'Controller named'])
    expect(pdf.text).toContain(part);
  expect(pdf.text).not.toMatch(/\b(Fassung|Vorschlag|Befund|Pflichtangabe|fehlt)\b/);
  expect(pdf.text.indexOf('Wording in English')).toBeLessThan(pdf.text.indexOf('Wording in German'));
});

test('a document is no consent: there is nothing to check, and a version that is not there is refused', async () => {
  const { versions } = await engine.client.consents.get({ textId: 'n-lead' });
  await expect(checkOf(versions[0]?.id ?? '')).rejects.toMatchObject({ code: 'NOTHING_TO_REPORT' });
  await expect(checkOf('nowhere')).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});
