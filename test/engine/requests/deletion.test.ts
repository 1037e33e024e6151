import { describe, expect, test } from 'vitest';
import { closeDatabase, openDatabase } from '../../../src-main/engine/database/open.ts';
import { passphrase } from '../open-engine.ts';
import { answer, name, profile, requestLog } from './logged-request.ts';

const log = requestLog();

const secrets = [
  name,
  '4711-Q',
  'Papierakten',
  'Kiebitzpost',
  'liegen bei',
  'Ein Ordner fehlte',
  'gesichtet',
];

/** Every word of every table of the file, and only what the audit trail keeps. */
async function wordsInFile(): Promise<{ all: string; trail: string }> {
  const { engine } = log;
  const { path } = engine();
  await engine().client.vault.lock();
  const raw = openDatabase({ path, passphrase, rounds: 1000 });
  const names = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  const rowsOf = (table: string) => JSON.stringify(raw.prepare(`SELECT * FROM "${table}"`).raw().all());
  const all = names.map(rowsOf).join('\n');
  const trail = rowsOf('audit_entries');
  closeDatabase(raw);
  return { all, trail };
}

/** A request on which everything was done that can be done. */
async function workedRequest(): Promise<string> {
  const requestId = await log.log();
  const { requests } = log;
  await requests().saveProfile({
    requestId,
    profile: {
      ...profile,
      kind: 'erasure',
      note: 'Kundennummer 4711-Q, ruft zurück',
      recipientsInformed: ['Kiebitzpost GmbH'],
      identity: { state: 'confirmed', askedOn: '2026-11-03', confirmedOn: '2026-11-05' },
      isOnSuppressionList: true,
    },
  });
  const { id } = await requests().addStep({
    requestId,
    at: '2026-11-20T10:00:00.000Z',
    text: `Akten von ${name} gesichtet`,
  });
  await requests().removeStep({ stepId: id });
  await log.engine().client.vault.undo();
  const extension = { toldOn: '2026-11-20', reason: `Papierakten von ${name}`, months: 2 } as const;
  await requests().extend({ requestId, extension });
  await requests().retractExtension({ requestId });
  await requests().extend({ requestId, extension });
  const draft = { result: 'done', language: 'de', text: `Guten Tag ${name}` } as const;
  await requests().saveDraft({ requestId, draft });
  await requests().answer({ requestId, answer });
  await requests().reopen({ requestId, reason: 'Ein Ordner fehlte' });
  await requests().answer({ requestId, answer: { ...answer, result: 'partly' } });
  return requestId;
}

describe('the audit trail', () => {
  test('says what was done with which request, and which facts were changed, but not what they say', async () => {
    const requestId = await workedRequest();
    const { entries } = await log
      .engine()
      .client.vault.auditTrail({ subjectId: requestId, before: null, limit: 50 });
    expect(entries.map(({ action }) => action).toReversed()).toEqual([
      'requests.create',
      'requests.saveProfile',
      'requests.addStep',
      'requests.removeStep',
      'requests.addStep',
      'requests.extend',
      'requests.retractExtension',
      'requests.extend',
      'requests.saveDraft',
      'requests.answer',
      'requests.reopen',
      'requests.answer',
    ]);
    expect(new Set(entries.map(({ subjectLabel }) => subjectLabel))).toEqual(new Set(['2026-01']));
    const saved = entries.find(({ action }) => action === 'requests.saveProfile');
    expect(JSON.parse(saved?.after ?? '')).toEqual({
      requestKind: 'erasure',
      kind: 'changed',
      identity: 'changed',
      note: 'changed',
      recipientsInformed: 'changed',
      isOnSuppressionList: 'changed',
    });
    expect(saved?.before).toBeNull();
  });

  test('holds no name and no word of a request, in the whole file', async () => {
    await workedRequest();
    const { all, trail } = await wordsInFile();
    for (const secret of secrets) {
      expect(all, secret).toContain(secret);
      expect(trail, secret).not.toContain(secret);
    }
  });
});

describe('deletion', () => {
  test('is due months after the answer, on the same day or the last of the month', async () => {
    log.engine().setNow('2027-03-01T09:00:00.000Z');
    const requestId = await log.log({ receivedOn: '2027-01-20' });
    await log.requests().setRetention({ months: 1 });
    await log.requests().answer({ requestId, answer: { ...answer, on: '2027-01-31' } });
    expect((await log.get(requestId)).deleteOn).toBe('2027-02-28');
    expect((await log.requests().due()).requests).toEqual([
      { id: requestId, number: '2027-01', deleteOn: '2027-02-28' },
    ]);
  });

  test('takes what is due on that day, not a day before, and leaves open requests alone', async () => {
    await log.requests().setRetention({ months: 6 });
    const answered = await log.log();
    const open = await log.log();
    await log.requests().answer({ requestId: answered, answer });
    log.engine().setNow('2027-05-22T20:00:00.000Z');
    expect((await log.requests().due()).requests).toEqual([]);
    expect(await log.requests().deleteDue()).toEqual({ deleted: 0 });
    log.engine().setNow('2027-05-22T22:00:00.000Z');
    expect((await log.requests().due()).requests).toHaveLength(1);
    expect(await log.requests().deleteDue()).toEqual({ deleted: 1 });
    await expect(log.get(answered)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
    expect((await log.get(open)).state).toBe('open');
  });

  test('removes every word of the request from the file; the trail keeps number and kind', async () => {
    await workedRequest();
    log.engine().setNow('2029-11-23T09:00:00.000Z');
    expect(await log.requests().deleteDue()).toEqual({ deleted: 1 });
    const { all, trail } = await wordsInFile();
    for (const secret of secrets) expect(all, secret).not.toContain(secret);
    expect(trail).toContain('2026-01');
    expect(trail).toContain('requests.deleteDue');
  });

  test('follows the schedule also for what was answered before it was set', async () => {
    const requestId = await log.log();
    await log.requests().answer({ requestId, answer });
    expect(await log.requests().retention()).toEqual({ months: 36 });
    await log.requests().setRetention({ months: 12 });
    expect((await log.get(requestId)).deleteOn).toBe('2027-11-23');
    await log.engine().client.vault.undo();
    expect((await log.get(requestId)).deleteOn).toBe('2029-11-23');
  });

  test('a request that was reopened is no longer due', async () => {
    const requestId = await log.log();
    await log.requests().answer({ requestId, answer });
    log.engine().setNow('2029-12-01T09:00:00.000Z');
    await log.requests().reopen({ requestId, reason: 'Streit' });
    expect((await log.requests().due()).requests).toEqual([]);
    expect(await log.requests().deleteDue()).toEqual({ deleted: 0 });
  });

  test('the trail stays whole when a request goes', async () => {
    await workedRequest();
    log.engine().setNow('2029-11-23T09:00:00.000Z');
    await log.requests().deleteDue();
    expect(await log.engine().client.vault.verify()).toMatchObject({ isIntact: true });
  });
});
