import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestProfile } from '../../../src-main/contract/requests.ts';
import { openTestVault, realPrinter, type TestEngine } from '../open-engine.ts';
import { type Printed, printed } from './print-request.ts';
import { examine } from './read-pdf.ts';

let engine: TestEngine;
let register: Printed;

const between = (from: string, to: string, language: 'de' | 'en' = 'de') =>
  printed(engine, { kind: 'requestRegister', from, to, language });
/** Who asks, in words that no paper may repeat. */
const secret = 'Roswitha Geheimnis';

const receive = async (receivedOn: string, part: Partial<RequestProfile> = {}) => {
  const profile: RequestProfile = {
    kind: 'access',
    person: secret,
    receivedOn,
    channel: 'letter',
    identity: { state: 'notNeeded' },
    ownerId: null,
    note: `Notiz über ${secret}`,
    recipientsInformed: [`Dienst von ${secret}`],
    isOnSuppressionList: false,
    ...part,
  };
  return (await engine.client.requests.create(profile)).id;
};
const answer = (requestId: string, on: string, result: 'done' | 'partly' | 'refused' = 'done') => {
  engine.setNow(`${on}T10:00:00.000Z`);
  const letter = { on, by: 'Jonas Akkerman', result, language: 'de' as const, text: `An ${secret}` };
  return engine.client.requests.answer({ requestId, answer: letter });
};

beforeAll(async () => {
  engine = await openTestVault(realPrinter());
  engine.setNow('2026-08-10T08:00:00.000Z');
  const inTime = await receive('2026-07-01');
  const late = await receive('2026-07-01', { kind: 'erasure' });
  const extended = await receive('2026-07-10', { kind: 'rectification' });
  await engine.client.requests.extend({
    requestId: extended,
    extension: { toldOn: '2026-08-05', reason: `Viele Akten über ${secret}`, months: 2 },
  });
  await receive('2026-08-09', { identity: { state: 'doubted', askedOn: '2026-08-10' } });
  const atOnce = await receive('2026-08-10', { kind: 'advertisingObjection', channel: 'phone' });
  await answer(atOnce, '2026-08-10');
  await answer(inTime, '2026-08-03');
  await answer(late, '2026-08-04', 'partly');
  await answer(extended, '2026-10-12');
  engine.setNow('2026-11-23T08:40:00.000Z');
  await receive('2026-09-15', { kind: 'objection' });
  await receive('2026-11-20');
  register = await between('2026-01-01', '2026-12-31');
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

describe('the register of a year', () => {
  test('has each request by its number with receipt, due date, answer and whether it was in time', () => {
    const { text } = register.pdf;
    // 1 August 2026 is a Saturday: Monday is the latest day, and an answer on it is in time.
    expect(text).toMatch(
      /2026-01 Auskunft Art\. 15 DSGVO 01\.07\.2026 Brief 03\.08\.2026 nach Kalender 01\.08\.2026 – 03\.08\.2026 erfüllt fristgerecht/,
    );
    expect(text).toMatch(/2026-02 Löschung .{0,90}04\.08\.2026 teilweise erfüllt verspätet/);
    expect(text).toMatch(
      /2026-03 Berichtigung .{0,90}um 2 Monate, mitgeteilt 05\.08\.2026 12\.10\.2026 erfüllt in der verlängerten Frist/,
    );
    expect(text).toMatch(/2026-04 Auskunft .{0,60}Der Monat ruht – – offen, Identität wird geprüft/);
    expect(text).toMatch(/2026-05 Werbewiderspruch .{0,60}sofort, ohne Monatsfrist – 10\.08\.2026/);
    expect(text).toMatch(/2026-06 Widerspruch .{0,90}15\.10\.2026 – – offen, überfällig/);
    expect(text).toMatch(/2026-07 Auskunft .{0,90}– – offen(?!,)/);
  });

  test('its figures add up, in all and by kind', () => {
    const { text } = register.pdf;
    expect(text).toContain('Eingegangen 01.01.2026 bis 31.12.2026: 7 Anträge');
    expect(text).toContain(
      'Eingegangen 7 Fristgerecht 3 Verspätet 1 Offen 3 Davon überfällig 1 Verlängert 1',
    );
    expect(text).toContain('Auskunft 3 1 0 2 0 0');
    expect(text).toContain('Löschung 1 0 1 0 0 0');
    expect(text).toContain('Zusammen 7 3 1 3 1 1');
  });

  test('names nobody: neither who asked nor what was noted, told or written', () => {
    expect(register.pdf.text).not.toContain('Roswitha');
    expect(Buffer.from(register.bytes).includes('Geheimnis')).toBe(false);
    expect(register.pdf.text).toContain('wer sie gestellt hat, steht nicht im Register');
  });

  test('is landscape, tagged and sound', () => {
    const { bytes, fileName } = register;
    expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    const tree = examine(bytes, 'pdfinfo', ['-struct-text']);
    for (const part of ['H1', 'H2', 'Table', 'TH', 'TD']) expect(tree).toContain(part);
    expect(fileName).toBe('Register-Antraege_2026-01-01-2026-12-31_2026-11-23.pdf');
  });
});

test('a period takes what came in on its first and last day, and nothing else', async () => {
  expect((await between('2026-07-01', '2026-07-10')).pdf.text).toContain(': 3 Anträge');
  expect((await between('2026-07-02', '2026-07-09')).pdf.text).toContain('ist kein Antrag eingegangen');
  await expect(between('2026-12-31', '2026-01-01')).rejects.toMatchObject({ code: 'DATES_REVERSED' });
});

test('the same in English', async () => {
  const { pdf } = await between('2026-01-01', '2026-12-31', 'en');
  for (const part of [
    'Register of requests',
    '7 requests',
    'open, overdue',
    'Art. 21(2), (3) GDPR',
    'Total 7',
  ])
    expect(pdf.text).toContain(part);
  expect(pdf.text).not.toMatch(/\b(Auskunft|Löschung|fristgerecht|offen|Anträge)\b/);
});

test('a long register repeats its head on every page and tears no row', async () => {
  for (let count = 0; count < 60; count += 1)
    await receive('2026-11-21', {
      kind: 'access',
      identity: { state: 'confirmed', askedOn: '2026-11-22', confirmedOn: '2026-11-23' },
    });
  const { pdf } = await between('2026-11-21', '2026-11-21');
  expect(pdf.pages.length).toBeGreaterThan(3);
  for (const page of pdf.pages) {
    expect(page).toContain('Nummer Art Eingang Spätestens');
    const numbers = page.match(/2026-\d+ Auskunft/g)?.length ?? 0;
    expect(numbers).toBeGreaterThan(0);
    expect(page.match(/Beginn 23\.11\.2026, Identität bestätigt/g)).toHaveLength(numbers);
  }
  expect(pdf.text.match(/2026-\d+ Auskunft/g)).toHaveLength(60);
}, 30_000);
