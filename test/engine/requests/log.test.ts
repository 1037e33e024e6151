import { describe, expect, test } from 'vitest';
import { answer, name, profile, requestLog } from './logged-request.ts';

const log = requestLog();

describe('logging a request', () => {
  test('gives it the next number of its year and computes what is due', async () => {
    const first = await log.log();
    const second = await log.log({ kind: 'erasure', receivedOn: '2026-11-23' });
    expect(await log.get(first)).toEqual({
      ...profile,
      id: first,
      number: '2026-01',
      state: 'open',
      due: {
        startsOn: '2026-11-02',
        calendarEnd: '2026-12-02',
        latest: '2026-12-02',
        extensionBy: '2026-12-02',
        isAtOnce: false,
      },
      isOverdue: false,
      extension: null,
      answer: null,
      draft: null,
      earlierAnswers: [],
      steps: [],
      deleteOn: null,
    });
    expect((await log.get(second)).number).toBe('2026-02');
  });

  test('a removed number is never given again', async () => {
    const wrong = await log.log();
    await log.requests().remove({ requestId: wrong });
    await expect(log.get(wrong)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
    expect((await log.get(await log.log())).number).toBe('2026-02');
  });

  test('the seat decides the holidays: All Saints is one in North Rhine-Westphalia', async () => {
    const { company } = log.engine().client;
    const received = { receivedOn: '2026-10-01' };
    log.engine().setNow('2027-10-02T08:00:00.000Z');
    const id = await log.log({ ...received, receivedOn: '2027-10-01' });
    expect((await log.get(id)).due.latest).toBe('2027-11-01');
    await company.saveProfile({ ...(await company.profile()), region: 'DE-NW' });
    expect((await log.get(id)).due.latest).toBe('2027-11-02');
  });

  test('where no holidays are known the calendar end is the latest', async () => {
    const { company } = log.engine().client;
    await company.saveProfile({ ...(await company.profile()), country: 'JP', region: null });
    const id = await log.log({ receivedOn: '2026-11-22' });
    log.engine().setNow('2026-11-23T08:40:00.000Z');
    expect((await log.get(id)).due).toMatchObject({ calendarEnd: '2026-12-22', latest: '2026-12-22' });
    const sunday = await log.log({ receivedOn: '2026-10-01' });
    expect((await log.get(sunday)).due).toMatchObject({ calendarEnd: '2026-11-01', latest: '2026-11-01' });
  });

  test.each([
    ['a receipt tomorrow', { receivedOn: '2026-11-24' }, 'TIME_IN_FUTURE'],
    ['a receipt before the GDPR', { receivedOn: '2018-05-24' }, 'TIME_OUT_OF_RANGE'],
    [
      'a question before receipt',
      { identity: { state: 'doubted', askedOn: '2026-11-01' } },
      'DATES_REVERSED',
    ],
    ['a question tomorrow', { identity: { state: 'doubted', askedOn: '2026-11-24' } }, 'TIME_IN_FUTURE'],
    [
      'a confirmation before the question',
      { identity: { state: 'confirmed', askedOn: '2026-11-05', confirmedOn: '2026-11-04' } },
      'DATES_REVERSED',
    ],
    [
      'a confirmation before receipt',
      { identity: { state: 'confirmed', askedOn: null, confirmedOn: '2026-11-01' } },
      'DATES_REVERSED',
    ],
    [
      'a confirmation tomorrow',
      { identity: { state: 'confirmed', askedOn: null, confirmedOn: '2026-11-24' } },
      'TIME_IN_FUTURE',
    ],
    ['an owner who is not there', { ownerId: 'nobody' }, 'RECORD_NOT_FOUND'],
  ] as const)('%s is refused and nothing is logged', async (_how, part, code) => {
    await expect(log.log(part)).rejects.toMatchObject({ code });
    expect((await log.requests().list({ view: 'all', search: '' })).requests).toEqual([]);
  });

  test('receipt today and on the first day of the GDPR is fine', async () => {
    await log.log({ receivedOn: '2026-11-23' });
    await log.log({ receivedOn: '2018-05-25' });
    expect((await log.requests().list({ view: 'all', search: '' })).requests).toHaveLength(2);
  });

  test('can be undone, and redone under a new number', async () => {
    await log.log();
    const { vault } = log.engine().client;
    await vault.undo();
    expect((await log.requests().list({ view: 'all', search: '' })).requests).toEqual([]);
    await vault.redo();
    const { requests } = await log.requests().list({ view: 'all', search: '' });
    expect(requests.map(({ number, person }) => [number, person])).toEqual([['2026-02', name]]);
  });
});

describe('working on a request', () => {
  test('facts are changed and changed back', async () => {
    const requestId = await log.log();
    const recipientsInformed = ['Kiebitzpost GmbH'];
    await log.requests().saveProfile({ requestId, profile: { ...profile, recipientsInformed } });
    expect(await log.get(requestId)).toMatchObject({ recipientsInformed });
    await log.engine().client.vault.undo();
    expect(await log.get(requestId)).toMatchObject(profile);
  });

  test('steps stand in the order in which they happened, with who noted them', async () => {
    const requestId = await log.log();
    const { addStep, removeStep } = log.requests();
    await addStep({ requestId, at: '2026-11-20T10:00:00.000Z', text: 'Papierakten gesichtet' });
    const { id } = await addStep({ requestId, at: '2026-11-10T12:00:00.000+02:00', text: 'Export erstellt' });
    expect((await log.get(requestId)).steps).toEqual([
      { id, at: '2026-11-10T10:00:00.000Z', by: 'Mara Lindqvist', text: 'Export erstellt' },
      expect.objectContaining({ text: 'Papierakten gesichtet' }),
    ]);
    await removeStep({ stepId: id });
    expect((await log.get(requestId)).steps).toHaveLength(1);
    await log.engine().client.vault.undo();
    expect((await log.get(requestId)).steps).toHaveLength(2);
  });

  test.each([
    ['2026-11-23T08:40:00.001Z', 'TIME_IN_FUTURE'],
    ['2026-11-01T22:59:59.000Z', 'DATES_REVERSED'],
  ])('a step at %s is refused', async (at, code) => {
    const requestId = await log.log();
    await expect(log.requests().addStep({ requestId, at, text: 'x' })).rejects.toMatchObject({ code });
    expect((await log.get(requestId)).steps).toEqual([]);
  });

  test('a step in the first minute of the day of receipt, at the seat, is fine', async () => {
    const requestId = await log.log();
    await log.requests().addStep({ requestId, at: '2026-11-01T23:00:00.000Z', text: 'x' });
    expect((await log.get(requestId)).steps).toHaveLength(1);
  });

  test('Art. 12(3): an extension told in time counts, and can be taken back and set again', async () => {
    const requestId = await log.log();
    const extension = { toldOn: '2026-11-20', reason: 'Papierakten aus fünf Jahren', months: 2 } as const;
    await log.requests().extend({ requestId, extension });
    expect(await log.get(requestId)).toMatchObject({
      state: 'extended',
      extension: { ...extension, counts: true },
      due: { calendarEnd: '2027-02-02', latest: '2027-02-02', extensionBy: '2026-12-02' },
    });
    const { vault } = log.engine().client;
    await vault.undo();
    expect(await log.get(requestId)).toMatchObject({ state: 'open', extension: null });
    await vault.redo();
    expect(await log.get(requestId)).toMatchObject({ state: 'extended' });
  });

  test.each([
    [
      'told too late',
      {},
      { toldOn: '2026-11-23' },
      'EXTENSION_REFUSED',
      { reason: 'late', latest: '2026-11-02' },
    ],
    ['of a withdrawal', { kind: 'withdrawal' }, {}, 'EXTENSION_REFUSED', { reason: 'atOnce', latest: null }],
    ['told tomorrow', {}, { toldOn: '2026-11-24' }, 'TIME_IN_FUTURE', { field: 'toldOn' }],
    ['told before receipt', {}, { toldOn: '2026-09-30' }, 'DATES_REVERSED', {}],
    ['without a reason', {}, { reason: '  ' }, 'REASON_MISSING', {}],
  ] as const)('an extension %s is refused', async (_how, part, change, code, data) => {
    const requestId = await log.log({ receivedOn: '2026-10-01', ...part });
    const extension = { toldOn: '2026-10-20', reason: 'Papierakten', months: 1, ...change } as const;
    const refused = log.requests().extend({ requestId, extension });
    await expect(refused).rejects.toMatchObject({ code, data });
    expect((await log.get(requestId)).extension).toBeNull();
  });

  test('an extension that a corrected receipt makes late is marked and does not count', async () => {
    const requestId = await log.log();
    const extension = { toldOn: '2026-11-20', reason: 'Papierakten', months: 2 } as const;
    await log.requests().extend({ requestId, extension });
    await log.requests().saveProfile({ requestId, profile: { ...profile, receivedOn: '2026-10-15' } });
    expect(await log.get(requestId)).toMatchObject({
      state: 'open',
      isOverdue: true,
      extension: { counts: false },
      due: { latest: '2026-11-16' },
    });
  });
});

describe('the list', () => {
  test('shows what is open, what is answered and everything, newest first', async () => {
    const open = await log.log();
    const answered = await log.log({ kind: 'erasure' });
    await log.requests().answer({ requestId: answered, answer });
    const shown = async (view: 'open' | 'answered' | 'all') =>
      (await log.requests().list({ view, search: '' })).requests.map(({ id }) => id);
    expect(await shown('open')).toEqual([open]);
    expect(await shown('answered')).toEqual([answered]);
    expect(await shown('all')).toEqual([answered, open]);
  });

  test.each(['QUASTEN', '2026-01', '4711', 'gesichtet'])('finds by %s', async (search) => {
    const requestId = await log.log();
    await log.log({ person: 'Person B', note: '' });
    await log.requests().addStep({ requestId, at: '2026-11-20T10:00:00.000Z', text: 'Akten gesichtet' });
    const { requests } = await log.requests().list({ view: 'all', search });
    expect(requests.map(({ id }) => id)).toEqual([requestId]);
  });
});

describe('the calculator', () => {
  const ask = (part: object) =>
    log
      .requests()
      .dueDates({ kind: 'access', startsOn: '2026-01-15', extensionMonths: 0, region: 'DE-BE', ...part });

  test('works without a record', async () => {
    expect(await ask({})).toEqual({ calendarEnd: '2026-02-15', latest: '2026-02-16', isAtOnce: false });
  });

  test('refuses regions and years of which it knows no holidays', async () => {
    await expect(ask({ region: 'JP' })).rejects.toMatchObject({ code: 'REGION_UNKNOWN' });
    await expect(ask({ startsOn: '2040-12-31' })).rejects.toMatchObject({
      code: 'TIME_OUT_OF_RANGE',
      data: { from: '2018-05-25', to: '2040-12-31' },
    });
    await expect(ask({ startsOn: '9999-12-31', extensionMonths: 2 })).rejects.toMatchObject({
      code: 'TIME_OUT_OF_RANGE',
    });
  });
});
