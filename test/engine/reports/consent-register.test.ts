import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSample, openTestVault, realPrinter, type TestEngine } from '../open-engine.ts';
import { type Printed, printed } from './print-request.ts';
import { examine, plain, squeezed } from './read-pdf.ts';

const now = Date.parse('2026-11-23T08:40:00.000Z');
const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString();

let engine: TestEngine;
const registerAt = (at: string | null, language: 'de' | 'en' = 'de', of: TestEngine = engine) =>
  printed(of, { kind: 'consentRegister', at, language });
const listAt = async (asOf: string | null) => {
  const kinds = ['consent', 'privacyNotice', 'imprint', 'withdrawalPage'] as const;
  const { rows } = await engine.client.consents.list({
    kinds: [...kinds],
    asOf,
    search: '',
    isArchived: false,
  });
  return rows;
};

beforeAll(async () => {
  engine = await openTestSample(realPrinter());
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

describe('the register as it stands', () => {
  let register: Printed;
  beforeAll(async () => {
    register = await registerAt(null);
  }, 60_000);

  test('has every text and document with the whole hash of its valid version', async () => {
    const rows = await listAt(null);
    const words = squeezed(register.pdf.text);
    expect(rows.length).toBeGreaterThan(10);
    for (const { name, hash } of rows) {
      expect(words).toContain(squeezed(name));
      expect(words).toContain(hash ?? 'no hash');
    }
  });

  test('says since when, on which channel, by which procedure, where, and what the check finds', () => {
    const { text } = register.pdf;
    for (const part of [
      'Heutiger Stand, 23.11.2026, 09:40 Uhr MEZ (UTC+1)',
      'Fassung 4 seit Fr 24.07.2026, 10:40 Uhr MESZ',
      'E-Mail Double-Opt-in',
      'Telefon Einwilligung für Anrufe',
      'Anmeldung im Seitenfuß der Website www.nordlicht-werkzeuge.example/newsletter',
      'Alle geprüften Angaben gefunden',
      'zurückgezogen ein Entwurf ist in Arbeit',
      '3 ohne Befund, 4 mit Hinweisen, 0 mit Mängeln',
      'keine einwilligenden Personen',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/rechtmäßig|zulässig/);
  });

  test('names what is missing or behind today, each finding once with its texts', async () => {
    const { findings } = await engine.client.consents.coverage();
    const { text } = register.pdf;
    expect(findings.length).toBeGreaterThan(1);
    const [, coverage = ''] = text.split('Was heute fehlt oder zurückliegt');
    for (const { name } of findings) expect(coverage).toContain(plain(name));
    expect(coverage.match(/Kein Bildschirmfoto zur Fassung/g)).toHaveLength(1);
  });

  test('is landscape, tagged, sound, and repeats the head of a table on every page', () => {
    const { bytes, pdf, fileName } = register;
    const [, width = 0, height = 0] =
      /Page size: +([\d.]+) x ([\d.]+)/.exec(examine(bytes, 'pdfinfo', [])) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
    expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    expect(pdf.pages.length).toBeGreaterThan(1);
    for (const page of pdf.pages) expect(page).toContain('Gültige Fassung, Prüfsumme (SHA-256)');
    const tree = examine(bytes, 'pdfinfo', ['-struct-text']);
    for (const part of ['Document', 'H1', 'H2', 'Table', 'TH', 'TD']) expect(tree).toContain(part);
    expect(tree.match(/"Gültige Fassung, Prüfsumme \(SHA-256\)"/g)).toHaveLength(2);
    expect(fileName).toBe('Register-Einwilligungstexte_2026-11-23.pdf');
  });
});

test('a year ago it had the versions and places of that time, and no findings of today', async () => {
  const at = daysAgo(390);
  const { pdf, fileName } = await registerAt(at);
  const words = squeezed(pdf.text);
  const [then, today] = [await listAt(at), await listAt(null)];
  for (const { hash } of then) expect(words).toContain(hash ?? 'no hash');
  const gone = today.filter(({ hash }) => !then.some((row) => row.hash === hash));
  expect(gone.length).toBeGreaterThan(3);
  for (const { hash } of gone) expect(words).not.toContain(hash ?? 'no hash');
  expect(pdf.text).toContain('So stand das Register am 29.10.2025, 09:40 Uhr MEZ (UTC+1)');
  expect(pdf.text).toContain('Bestellabschluss im Shop');
  expect(pdf.text).not.toContain('Was heute fehlt');
  expect(fileName).toBe('Register-Einwilligungstexte_2025-10-29_2026-11-23.pdf');
});

test('the instant decides: a second before a version was published the older one was valid', async () => {
  const { versions } = await engine.client.consents.get({ textId: 'ct-newsletter' });
  const newest = versions.find(({ number }) => number === 4);
  const older = versions.find(({ number }) => number === 3);
  const published = Date.parse(newest?.publishedAt ?? '');
  const before = squeezed((await registerAt(new Date(published - 1000).toISOString())).pdf.text);
  const then = squeezed((await registerAt(new Date(published).toISOString())).pdf.text);
  expect([before.includes(older?.hash ?? ''), before.includes(newest?.hash ?? '')]).toEqual([true, false]);
  expect([then.includes(older?.hash ?? ''), then.includes(newest?.hash ?? '')]).toEqual([false, true]);
});

test('a place that had not yet changed is told with the version that it showed', async () => {
  const { versions } = await engine.client.consents.get({ textId: 'ct-newsletter' });
  const older = versions.find(({ number }) => number === 3);
  await engine.client.consents.changeUse({
    useId: 'u-nl-foot',
    versionId: older?.id ?? '',
    at: daysAgo(0),
    reason: 'Zurückgestellt',
  });
  const { pdf } = await registerAt(null);
  expect(pdf.text).toContain('zeigte Fassung 3');
  expect(pdf.text).toContain('Der Ort zeigt noch Fassung 3.');
});

test('the same in English, without a word of German around the texts', async () => {
  const { pdf } = await registerAt(daysAgo(390), 'en');
  for (const part of [
    'The register as it stood on 29 Oct 2025, 09:40 CET',
    'Version 3 since',
    'double opt-in',
    'Mandatory items are missing or violated',
  ])
    expect(pdf.text).toContain(part);
  expect(pdf.text).not.toMatch(/\b(Fassung|Prüfsumme|Verfahren|Pflichtangaben|seit)\b/);
  expect(pdf.language).toBe('en');
});

test('before the first text there was none, and the paper says so', async () => {
  const { pdf } = await registerAt('2015-01-01T00:00:00.000Z');
  expect(pdf.text).toContain('Zu dieser Zeit war kein Text veröffentlicht.');
  expect(pdf.pages).toHaveLength(1);
  const empty = await openTestVault(realPrinter());
  expect((await registerAt(null, 'de', empty)).pdf.text).toContain('Noch ist kein Text angelegt.');
  await empty.close();
});

test('of a time to come nothing is known', async () => {
  await expect(registerAt(daysAgo(-1))).rejects.toMatchObject({ code: 'TIME_IN_FUTURE' });
});
