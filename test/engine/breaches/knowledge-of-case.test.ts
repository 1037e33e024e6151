import { describe, expect, test } from 'vitest';
import { answer, basisOf, breach, recordedCase, start, valueIn } from './recorded-case.ts';

const recorded = recordedCase();

describe('what was known when', () => {
  test('a state of knowledge shows nothing that became known later', async () => {
    recorded.engine.setNow('2026-11-23T12:00:00.000Z');
    await answer(recorded, { key: 'subjectCount', value: { from: 2340, to: 2340 } });
    const count = (asOf: string) => valueIn(recorded, 'subjectCount', asOf);
    expect(await count('2026-11-23T11:59:59.999Z')).toEqual({ from: 1800, to: 1800 });
    expect(await count('2026-11-23T12:00:00.000Z')).toEqual({ from: 2340, to: 2340 });
    expect(
      (await breach(recorded, '2026-11-23T11:59:59.999Z')).entries.every(
        ({ replacedBy }) => replacedBy === null,
      ),
    ).toBe(true);
  });

  test('an answer is taken back by undo, and both stay in the timeline', async () => {
    recorded.engine.setNow('2026-11-23T12:00:00.000Z');
    await answer(recorded, { key: 'subjectCount', value: { from: 2340, to: 2340 } });
    await recorded.engine.client.vault.undo();
    const state = (await breach(recorded)).particulars.find(
      ({ particular }) => particular.key === 'subjectCount',
    );
    expect(state?.particular.value).toEqual({ from: 1800, to: 1800 });
    await recorded.engine.client.vault.redo();
    expect(await basisOf(recorded, 'subjectCount')).not.toBe(state?.entryId);
    expect((await breach(recorded)).entries.filter(({ kind }) => kind === 'retraction')).toHaveLength(1);
  });

  test('two windows: whoever answers on an old basis is told, and nothing is overwritten', async () => {
    const seen = await basisOf(recorded, 'subjectCount');
    await answer(recorded, { key: 'subjectCount', value: { from: 2340, to: 2340 } });
    const stale = recorded.engine.client.breaches.setParticular({
      breachId: recorded.breachId,
      particular: { key: 'subjectCount', value: { from: 1, to: 1 } },
      certainty: 'known',
      followsOn: null,
      knownAt: null,
      source: '',
      reason: '',
      basedOn: seen,
    });
    await expect(stale).rejects.toMatchObject({ code: 'BREACH_CHANGED' });
    const state = (await breach(recorded)).particulars.find(
      ({ particular }) => particular.key === 'subjectCount',
    );
    expect(state?.particular.value).toEqual({ from: 2340, to: 2340 });
  });

  test('an answer known before the one that stands takes its place in time, not the other’s', async () => {
    recorded.engine.setNow('2026-11-23T12:00:00.000Z');
    await recorded.engine.client.breaches.setParticular({
      breachId: recorded.breachId,
      particular: { key: 'subjectCount', value: { from: 900, to: 900 } },
      certainty: 'provisional',
      followsOn: null,
      knownAt: '2026-11-23T08:00:00.000Z',
      source: '',
      reason: 'Stand auf dem Zettel der Frühschicht',
      basedOn: await basisOf(recorded, 'subjectCount'),
    });
    expect(await valueIn(recorded, 'subjectCount')).toEqual({ from: 1800, to: 1800 });
    expect(await valueIn(recorded, 'subjectCount', '2026-11-23T08:30:00.000Z')).toEqual({
      from: 900,
      to: 900,
    });
    const counts = (await breach(recorded)).entries.filter(
      ({ particular }) => particular?.key === 'subjectCount',
    );
    expect(counts.map(({ replacedBy }) => replacedBy)).toEqual([counts[1]?.number, null]);
  });

  test('awareness is moved with a reason only, and the period with it', async () => {
    const value = { at: '2026-11-23T07:00:00Z', scenario: null };
    await expect(answer(recorded, { key: 'awareness', value })).rejects.toMatchObject({
      code: 'REASON_MISSING',
    });
    await answer(recorded, { key: 'awareness', value }, 'Die Meldung lag seit 8 Uhr im Postfach.');
    expect((await breach(recorded)).clock.dueAt).toBe('2026-11-26T07:00:00.000Z');
  });

  test('nobody knows of a breach before it began', async () => {
    await answer(recorded, { key: 'occurredFrom', value: '2026-11-22T10:00:00Z' });
    await expect(
      answer(recorded, { key: 'occurredFrom', value: '2026-11-23T08:40:00.001Z' }),
    ).rejects.toMatchObject({
      code: 'TIME_IN_FUTURE',
    });
    recorded.engine.setNow('2026-11-23T09:00:00.000Z');
    await expect(
      answer(recorded, { key: 'occurredFrom', value: '2026-11-23T08:40:00.001Z' }),
    ).rejects.toMatchObject({
      code: 'KNOWN_BEFORE_EVENT',
    });
    await expect(
      answer(recorded, { key: 'awareness', value: { at: '2026-11-22T09:59:59Z', scenario: null } }, 'x'),
    ).rejects.toMatchObject({ code: 'KNOWN_BEFORE_EVENT' });
  });

  test('a fact is corrected by a new one that names it; the corrected one cannot be corrected again', async () => {
    const fact = (text: string, correctsId: string | null = null) =>
      recorded.engine.client.breaches.addEntry({
        breachId: recorded.breachId,
        hash: null,
        entry: {
          track: 'vendor',
          text,
          happenedAt: null,
          knownAt: start,
          source: '',
          correctsId,
          reason: '',
        },
      });
    const { id } = await fact('41 Abrufe');
    await fact('43 Abrufe', id);
    await expect(fact('44 Abrufe', id)).rejects.toMatchObject({ code: 'ENTRY_REPLACED' });
    const facts = (await breach(recorded)).entries.filter(({ kind }) => kind === 'fact');
    expect(facts.map(({ text, replacedBy }) => [text, replacedBy])).toEqual([
      ['41 Abrufe', facts[1]?.number],
      ['43 Abrufe', null],
    ]);
  });
});
