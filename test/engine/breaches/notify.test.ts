import { beforeEach, describe, expect, test } from 'vitest';
import { addMeasure, answer, breach, decide, dueAt, notify, recordedCase } from './recorded-case.ts';

const recorded = recordedCase();

describe('telling the authority', () => {
  beforeEach(async () => {
    await decide(recorded, { about: 'risk', result: 'risk' });
    await decide(recorded, { about: 'authority', result: 'notify' });
  });

  test.each([
    ['at the last millisecond of the 72 hours', dueAt, '', null],
    ['a millisecond later without a reason', '2026-11-26T08:40:00.001Z', '', 'delayReasonMissing'],
    ['a millisecond later with a reason', '2026-11-26T08:40:00.001Z', 'Protokolle kamen erst heute.', null],
  ])('%s', async (_name, at, delayReason, refusal) => {
    recorded.engine.setNow('2026-11-26T12:00:00.000Z');
    if (refusal) {
      await expect(notify(recorded, { at, delayReason })).rejects.toMatchObject({
        code: 'NOTICE_REFUSED',
        data: { reason: refusal },
      });
      expect((await breach(recorded)).clock).toMatchObject({ state: 'passed', isLate: true });
    } else {
      await notify(recorded, { at, delayReason });
      const { clock, notices } = await breach(recorded);
      expect(clock).toMatchObject({ state: 'frozen', frozenAt: at, isLate: at !== dueAt });
      expect(notices[0]).toMatchObject({ isLate: at !== dueAt, delayReason });
    }
  });

  test('what was told is frozen; a follow-up marks what is new and what is corrected', async () => {
    await notify(recorded);
    recorded.engine.setNow('2026-11-24T08:00:00.000Z');
    await answer(recorded, { key: 'subjectCount', value: { from: 2340, to: 2340 } });
    await answer(recorded, { key: 'recordCount', value: { from: 2410, to: 2410 } });
    await addMeasure(recorded);
    const { notices, nextNotice } = await breach(recorded);
    const changes = Object.fromEntries(nextNotice.fields.map(({ id, change }) => [id, change]));
    expect(changes).toMatchObject({
      subjectCount: 'corrected',
      recordCount: 'new',
      measures: 'new',
      nature: 'unchanged',
    });
    const told = notices[0]?.content.particulars.find(({ particular }) => particular.key === 'subjectCount');
    expect(told?.particular.value).toEqual({ from: 1800, to: 1800 });
    await notify(recorded, { phase: 'followUp', at: '2026-11-24T08:00:00.000Z' });
    expect((await breach(recorded)).nextNotice.fields.every(({ change }) => change === 'unchanged')).toBe(
      true,
    );
  });

  test('a notification entered later says what was known when it went out', async () => {
    recorded.engine.setNow('2026-11-24T08:00:00.000Z');
    await answer(recorded, { key: 'subjectCount', value: { from: 2340, to: 2340 } });
    await notify(recorded, { at: '2026-11-23T20:00:00.000Z' });
    const told = (await breach(recorded)).notices[0]?.content.particulars.find(
      ({ particular }) => particular.key === 'subjectCount',
    );
    expect(told?.particular.value).toEqual({ from: 1800, to: 1800 });
  });

  test('the number of the authority is added once', async () => {
    const { id: noticeId } = await notify(recorded);
    await recorded.engine.client.breaches.noteReference({ noticeId, reference: 'ULD 4711' });
    expect((await breach(recorded)).notices[0]?.reference).toBe('ULD 4711');
    await expect(
      recorded.engine.client.breaches.noteReference({ noticeId, reference: 'x' }),
    ).rejects.toMatchObject({
      code: 'ENTRY_REPLACED',
    });
  });
});
