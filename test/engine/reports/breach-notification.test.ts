import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notificationOf } from '../../../src-main/engine/reports/facts/notification.ts';
import { breachNotification } from '../../../src-main/engine/reports/layouts/breach-notification/index.ts';
import { sheetFor } from '../../../src-main/engine/reports/sheet.ts';
import type { TestEngine } from '../open-engine.ts';
import { openBreachCompany, openExport, recordCase, since } from './breach-cases.ts';
import { type Printed, printed } from './print-request.ts';
import { examine, squeezed } from './read-pdf.ts';
import { companyFacts, templates } from './sample-facts.ts';

let engine: TestEngine;
let work: Awaited<ReturnType<typeof openExport>>;
let initial: Printed;
let followUp: Printed;

const notice = (breachId: string, noticeId: string | null, language: 'de' | 'en' = 'de') =>
  printed(engine, { kind: 'breachNotification', breachId, noticeId, language });

/** How often a word stands in the column of states. */
const count = (text: string, word: string) => text.match(new RegExp(`\\b${word}\\b`, 'g'))?.length ?? 0;

beforeAll(async () => {
  engine = await openBreachCompany();
  work = await openExport(engine);
  engine.setNow(since(160));
  initial = await notice(work.breachId, work.initialId);
  followUp = await notice(work.breachId, work.followUpId);
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

describe('the initial notification', () => {
  test('says phase, authority, controller and the period with the zone in every time', () => {
    const [first = ''] = initial.pdf.pages;
    for (const part of [
      'Meldung nach Art. 33 DSGVO · Erstmeldung',
      'Datenpanne 2026-01',
      'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein (ULD)',
      'Nordlicht Werkzeuge GmbH',
      'Kenntnis Fr 20.11.2026, 15:30 Uhr MEZ',
      'Erstmeldung Mo 23.11.2026, 09:40 Uhr MEZ',
      'Frist Mo 23.11.2026, 15:30 Uhr MEZ',
      '66 h 10 min nach Kenntnis',
      'Die Erstmeldung ist fristgerecht: 66 h 10 min nach Kenntnis.',
      'Weitere Angaben folgen spätestens am 27. November 2026.',
    ])
      expect(first).toContain(part);
    const times = initial.pdf.text.match(/\d{2}:\d{2}/g)?.length ?? 0;
    expect(initial.pdf.text.match(/\d{2}:\d{2} Uhr MEZ/g)?.length).toBe(times);
  });

  test('prints what is not known as following, with a day, and counts it in the band', () => {
    expect(initial.pdf.text).toContain('2 Angaben folgen, 2 sind vorläufig');
    expect(count(initial.pdf.text, 'folgt')).toBe(2);
    expect(count(initial.pdf.text, 'vorläufig')).toBe(2 + 1);
    expect(initial.pdf.text.match(/noch nicht bekannt, wird nachgereicht/g)).toHaveLength(2);
    expect(initial.pdf.text.match(/bis 27\.11\.2026/g)).toHaveLength(4);
  });

  test('stays as it was sent: nothing of what became known later', () => {
    expect(initial.pdf.text).toContain('2.000 bis 2.500');
    for (const later of ['2.341', '2.410', 'Dänemark', 'acht Tage', 'berichtigt', 'LD4-72.03'])
      expect(initial.pdf.text).not.toContain(later);
  });

  test('gives each content its paragraph, the consequences with the severity, the measures with their times', () => {
    for (const part of [
      'Art. 33 Abs. 3 lit. a Art der Verletzung Verletzt: Vertraulichkeit. Eine Exportdatei',
      'Art. 33 Abs. 3 lit. c Wahrscheinliche Folgen Unerwünschte Werbung',
      'Bewertung nach ENISA: Schwere 2,5 (mittel).',
      'Fr 20.11.2026, 16:35 Uhr MEZ: Verweis gesperrt, Datei entfernt',
      'vorgesehen bis Fr 04.12.2026, 17:00 Uhr MEZ: Öffentliche Verweise für den Vertrieb abschalten',
      'Anlaufstelle (Art. 33 Abs. 3 lit. b) Jonas Akkerman',
    ])
      expect(initial.pdf.text).toContain(part);
    expect(initial.pdf.text).not.toContain('Alle Abrufe der Datei auswerten');
  });

  test('names the readings of the period and who gave it', () => {
    expect(initial.pdf.text).toContain('72 verstrichene Stunden ab Kenntnis gerechnet (strenge Lesart)');
    expect(initial.pdf.text).toContain('in vollen Stunden endet sie Mo 23.11.2026, 16:00 Uhr MEZ');
    expect(initial.pdf.text).toContain(
      'Abgegeben für den Verantwortlichen Jonas Akkerman, Mo 23.11.2026, 09:40 Uhr MEZ',
    );
    expect(initial.pdf.text).toContain('Zeichen und Datum, nach Eingang einzutragen');
    expect(initial.pdf.text).not.toContain('ENTWURF');
    expect(initial.pdf.text).toContain('Vertraulich – für die Aufsichtsbehörde');
  });

  test('is a sound file with headings, tables and the picture’s alternative text', () => {
    expect(initial.fileName).toBe('Meldung-Art-33_2026-01-Erstmeldung_2026-11-27.pdf');
    expect(examine(initial.bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    const tree = examine(initial.bytes, 'pdfinfo', ['-struct-text']);
    for (const part of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure']) expect(tree).toContain(part);
    expect(tree.match(/^ {2}H1/gm)).toHaveLength(1);
  });
});

describe('the follow-up', () => {
  test('marks what is new and what is corrected, names the old value, and counts both', () => {
    const { text } = followUp.pdf;
    expect(text).toContain(
      'Ergänzt die Meldung vom 23.11.2026: 3 neue und 2 berichtigte Angaben, jeweils gekennzeichnet.',
    );
    expect(count(text, 'neu')).toBe(3);
    expect(count(text, 'berichtigt')).toBe(2);
    expect(text).toContain('2.341 gemeldet am 23.11.2026: 2.000 bis 2.500');
    expect(text).toContain('nachgewiesen; bei: Unbekannte gemeldet am 23.11.2026: unbekannt');
    expect(text).toContain('Benachrichtigt seit Do 26.11.2026, 21:30 Uhr MEZ.');
    expect(text).toContain('LD4-72.03/26.118');
    expect(text).toContain('Alle Angaben sind bekannt');
  });

  test('strikes the old value through', async () => {
    const breach = await engine.client.breaches.get({ breachId: work.breachId, asOf: null });
    const draft = breach.notices[0]?.content;
    if (!draft) throw new Error('nothing was sent');
    const source = {
      company: companyFacts('de'),
      law: templates.breachLaw(),
      breach,
      draft,
      now: since(160),
    };
    const sheet = sheetFor(templates, ['breach-words', 'breach-notification'], 'de', 'Europe/Berlin');
    const { content } = breachNotification(sheet, notificationOf(source, work.followUpId));
    const struck = JSON.stringify(content).match(
      /"text":"[^"]*","style":"small","decoration":"lineThrough"/g,
    );
    expect(struck?.map((node) => node.split('"')[3])).toEqual(['unbekannt', '2.000 bis 2.500']);
  });

  test('the same in English, with the wording as it was recorded', async () => {
    const { pdf } = await notice(work.breachId, work.followUpId, 'en');
    expect(pdf.language).toBe('en');
    for (const part of [
      'Notification under Art. 33 GDPR · Follow-up notification',
      'Adds to the notification of 23 Nov 2026: 3 new items and 2 corrected, each marked.',
      '2,341 notified on 23 Nov 2026: 2,000 to 2,500',
      'Mon 23 Nov 2026, 09:40 CET',
      'Eine Exportdatei',
    ])
      expect(pdf.text).toContain(part);
    expect(pdf.text).not.toMatch(/\b(bekannt|berichtigt|Kenntnis)\b/);
  });
});

test('the next notification is a draft on every page and says what would be new', async () => {
  const { pdf, fileName } = await notice(work.breachId, null);
  for (const page of pdf.pages) expect(page).toContain('ENTWURF');
  expect(pdf.text).toContain('noch nicht abgegeben');
  expect(pdf.text).toContain('noch nichts neu oder berichtigt');
  expect(fileName).toContain('Folgemeldung');
});

test('late: the reason for the delay has a chapter of its own, and the picture shows by how much', async () => {
  const late = await recordCase(engine, 'Fehlversand von 212 Rechnungen');
  late.at(80);
  await late.decide({ decision: { about: 'risk', result: 'risk' }, reason: 'Fremde Empfänger' });
  const draft = await notice(late.breachId, null);
  expect(draft.pdf.text).toContain('E Gründe der Verzögerung');
  expect(draft.pdf.text).toContain('Die Frist ist seit 8 h 0 min vorbei');
  expect(
    await engine.client.reports.missingFacts({
      kind: 'breachNotification',
      breachId: late.breachId,
      noticeId: null,
      language: 'de',
    }),
  ).toMatchObject({ missing: expect.arrayContaining(['Grund der Verzögerung']) });
  const delayReason = 'Die Druckerei war über das Wochenende nicht erreichbar.';
  const id = await late.notify({ delayReason, nextUpdateOn: '2026-11-27' });
  const { pdf } = await notice(late.breachId, id);
  expect(pdf.text).toContain(
    'Diese Meldung kommt 8 h 0 min nach Ablauf der Frist; die Gründe stehen unter E',
  );
  expect(pdf.text).toContain(delayReason);
  expect(initial.pdf.text).not.toContain('Gründe der Verzögerung');
  await late.notify({ phase: 'followUp' });
  const closing = await late.notify({ phase: 'final' });
  const final = await notice(late.breachId, closing);
  expect(final.pdf.text).toContain('Damit ist die Meldung aus unserer Sicht abgeschlossen.');
  expect(final.pdf.text).toContain('ließ sich nicht feststellen');
  expect(final.pdf.text).not.toContain('wird nachgereicht');
});

test('a withdrawal says why and which notification it takes back, and nothing of the rest', async () => {
  const mistaken = await recordCase(engine, 'Vermeintlicher Verlust');
  mistaken.at(10);
  await mistaken.notify({ reference: 'LD4-1' });
  const id = await mistaken.notify({ phase: 'withdrawal', note: 'Es waren Testdaten ohne Personenbezug.' });
  const { pdf } = await notice(mistaken.breachId, id);
  for (const part of [
    'nimmt die Meldung vom 21.11.2026 zurück',
    'Gründe der Rücknahme Es waren Testdaten ohne Personenbezug.',
    'Erstmeldung, Sa 21.11.2026, 01:30 Uhr MEZ, LD4-1',
  ])
    expect(pdf.text).toContain(part);
  expect(pdf.text).not.toContain('Betroffene und Daten');
  const request = {
    kind: 'breachNotification',
    breachId: mistaken.breachId,
    noticeId: id,
    language: 'de',
  } as const;
  expect(await engine.client.reports.missingFacts(request)).toEqual({ missing: [] });
});

test('a processor tells the controller: there is no notification to print', async () => {
  const hosted = await recordCase(engine, 'Verlust beim Betrieb für andere');
  const { client } = engine;
  const breach = await client.breaches.get({ breachId: hosted.breachId, asOf: null });
  await client.breaches.saveProfile({ breachId: hosted.breachId, profile: { ...breach, role: 'processor' } });
  await expect(notice(hosted.breachId, null)).rejects.toMatchObject({ code: 'NOTHING_TO_REPORT' });
  await expect(notice(hosted.breachId, 'nobody')).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});

test('a notice of 3,000 words and 400 short lines appears whole', async () => {
  const long = await recordCase(engine, 'Lange Geschichte');
  const words = Array.from({ length: 3000 }, (_, index) => `Wort${index + 1}`)
    .join(' ')
    .slice(0, 19_900);
  const lines = Array.from({ length: 400 }, (_, index) => `Zeile${index + 1}`).join('\n');
  await long.answer({ key: 'nature', value: words });
  await long.answer({ key: 'howDetected', value: lines });
  const { pdf } = await notice(long.breachId, null);
  expect(new Set(pdf.text.match(/Zeile\d+/g)).size).toBe(400);
  expect(squeezed(pdf.text)).toContain(squeezed(words).slice(-60));
  expect(new Set(pdf.text.match(/Wort\d+/g)).size).toBe(words.match(/Wort\d+/g)?.length);
});

test('times are those of the seat, wherever the computer is', async () => {
  const profile = await engine.client.company.profile();
  await engine.client.company.saveProfile({ ...profile, country: 'FI', region: null });
  const { pdf } = await notice(work.breachId, null);
  expect(pdf.text).toContain('Kenntnis Fr 20.11.2026, 16:30 Uhr OEZ');
  expect(pdf.text).not.toContain('MEZ');
  await engine.client.vault.undo();
});
