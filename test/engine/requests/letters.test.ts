import { describe, expect, test } from 'vitest';
import { AnswerResult, RequestKind, type RequestLetter } from '../../../src-main/contract/requests.ts';
import { name, requestLog } from './logged-request.ts';

const log = requestLog();

const done: RequestLetter = { about: 'answer', result: 'done' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

async function draft(requestId: string, letter: RequestLetter, language: 'de' | 'en' = 'de') {
  const { subject, text } = await log.requests().draftLetter({ requestId, letter, language });
  return { subject: plain(subject), text: plain(text) };
}

describe('the draft of a letter', () => {
  test('says what is known and leaves a bracket for everything else', async () => {
    const requestId = await log.log({
      kind: 'erasure',
      recipientsInformed: ['Kiebitzpost GmbH', 'Halyard Ltd'],
      isOnSuppressionList: true,
    });
    expect(await draft(requestId, done)).toEqual({
      subject: 'Ihr Antrag vom 02.11.2026 (2026-01)',
      text: [
        'Guten Tag,',
        'Ihren Antrag vom 02.11.2026 haben wir erledigt (Art. 17 DSGVO). Ihre Daten sind gelöscht in: [fehlt: in welchen Systemen].',
        'Diese Empfänger haben wir informiert (Art. 19 DSGVO): Kiebitzpost GmbH, Halyard Ltd.',
        'Was bleibt, warum und bis wann: [fehlt: Daten, Grund und Frist, oder: nichts].',
        'Damit Sie keine Werbung mehr bekommen, steht ein Prüfwert Ihrer Adresse auf einer Sperrliste, die nur diesem Zweck dient. Möchten Sie auch das nicht, sagen Sie es uns. Neue Werbung aus anderen Quellen können wir dann nicht ausschließen.',
        'Freundliche Grüße\nMara Lindqvist\nHafenkontor GmbH',
      ].join('\n\n'),
    });
  });

  test('exists for every right and every result in both languages, without a place left open unseen', async () => {
    const seen = new Set<string>();
    for (const kind of RequestKind.options) {
      const requestId = await log.log({ kind });
      for (const result of AnswerResult.options) {
        for (const language of ['de', 'en'] as const) {
          const { subject, text } = await draft(requestId, { about: 'answer', result }, language);
          expect(`${subject} ${text}`).not.toMatch(/[{}]|undefined/);
          expect(text).not.toContain(name);
          seen.add(text);
        }
      }
    }
    // Refusals of most rights read alike: there is nothing to say but the reason and the remedies.
    expect(seen.size).toBeGreaterThanOrEqual(8 * 2 * 2 + 2 * 2);
  });

  test('Art. 12(4): a refusal names its reason, the authority at the seat and the court', async () => {
    const requestId = await log.log();
    const letter = { about: 'answer', result: 'refused' } as const;
    const { text } = await draft(requestId, letter);
    expect(text).toContain('können wir nicht folgen. Der Grund: [fehlt: Grund]');
    expect(text).toMatch(
      /bei der Aufsichtsbehörde beschweren \(.*Schleswig-Holstein.*\) oder vor Gericht gehen/,
    );
    expect((await draft(requestId, letter, 'en')).text).toContain('or go to court');
  });

  test('an extension promises the calendar end of the longer period', async () => {
    const requestId = await log.log({ receivedOn: '2026-10-31' });
    const letter = { about: 'extension', months: 2, reason: 'Akten auf Papier.' } as const;
    const { subject, text } = await draft(requestId, letter);
    expect(subject).toBe('Ihr Antrag vom 31.10.2026: Wir brauchen mehr Zeit (2026-01)');
    expect(text).toContain('Der Grund: Akten auf Papier.');
    expect(text).toContain('bis 31.01.2027 (Art. 12 Abs. 3 DSGVO)');
    expect((await draft(requestId, letter, 'en')).text).toContain('by 31 Jan 2027');
  });

  test('an extension while identity is open leaves the day in brackets', async () => {
    const requestId = await log.log({ identity: { state: 'doubted', askedOn: '2026-11-03' } });
    const letter = { about: 'extension', months: 1, reason: '' } as const;
    expect((await draft(requestId, letter)).text).toContain('bis [fehlt: Tag der Antwort]');
  });

  test('Art. 12(6): the question about the person asks for no copy of an ID', async () => {
    const requestId = await log.log();
    const { text } = await draft(requestId, { about: 'identity', reason: 'Die Adresse ist neu.' });
    expect(text).toContain('Der Grund: Die Adresse ist neu.');
    expect(text).toContain('Eine Kopie Ihres Ausweises brauchen wir nicht.');
  });

  test('a withdrawal is confirmed as such, without the suppression list unless it is on it', async () => {
    const requestId = await log.log({ kind: 'withdrawal' });
    const { subject, text } = await draft(requestId, done);
    expect(subject).toBe('Ihr Widerruf ist eingetragen (2026-01)');
    expect(text).toContain('Der Widerruf wirkt für die Zukunft.');
    expect(text).not.toContain('Sperrliste');
  });

  test('names who sees to the request, with the role', async () => {
    const person = {
      id: null,
      name: 'Ole Brüggemann',
      role: 'Marketing',
      function: 'other',
      email: '',
    } as const;
    const { id: ownerId } = await log.engine().client.company.savePerson(person);
    const requestId = await log.log({ ownerId });
    expect((await draft(requestId, done)).text).toContain('\nOle Brüggemann, Marketing\nHafenkontor GmbH');
  });

  test('what somebody typed is never read as a place for another fact', async () => {
    const requestId = await log.log({ kind: 'erasure', recipientsInformed: ['{authority} $& {reason}'] });
    expect((await draft(requestId, done)).text).toContain(': {authority} $& {reason}.');
    const { text } = await draft(requestId, { about: 'identity', reason: '{company}$1' });
    expect(text).toContain('Der Grund: {company}$1');
  });
});
