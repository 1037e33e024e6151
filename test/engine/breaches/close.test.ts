import { describe, expect, test } from 'vitest';
import { addMeasure, answer, breach, decide, recordedCase, start } from './recorded-case.ts';

const recorded = recordedCase();

describe('closing', () => {
  async function finish() {
    await decide(recorded, { about: 'risk', result: 'none_unlikely' });
    await decide(recorded, { about: 'authority', result: 'doNotNotify' });
    await decide(recorded, { about: 'people', result: 'doNotTell' });
    const { title, role, ownerId, deputyId, vendorId, serviceIds, contractHours, ...rest } =
      await breach(recorded);
    const { controllerName, controllerContact, authorityId } = rest;
    const head = { title, role, ownerId, deputyId, vendorId, serviceIds, contractHours };
    const profile = {
      ...head,
      controllerName,
      controllerContact,
      authorityId,
      lessons: 'Verweise laufen ab.',
    };
    await recorded.engine.client.breaches.saveProfile({ breachId: recorded.breachId, profile });
  }
  const close = () =>
    recorded.engine.client.breaches.close({ breachId: recorded.breachId, by: 'Mara Lindqvist', note: '' });

  test('is refused with what is missing, and nothing is closed', async () => {
    await expect(close()).rejects.toMatchObject({
      code: 'CLOSE_REFUSED',
      data: { obstacles: ['riskUndecided', 'authorityUndecided', 'peopleUndecided', 'lessonsMissing'] },
    });
    expect((await breach(recorded)).state).toBe('running');
  });

  test('fixes the case: only additions are possible, marked as such, until it is reopened with a reason', async () => {
    await finish();
    await close();
    expect(await breach(recorded)).toMatchObject({
      state: 'closed',
      nextStep: 'nothing',
      clock: { state: 'resting' },
    });
    await expect(addMeasure(recorded)).rejects.toMatchObject({ code: 'BREACH_CLOSED' });
    await expect(answer(recorded, { key: 'nature', value: 'x' })).rejects.toMatchObject({
      code: 'BREACH_CLOSED',
    });
    const entry = {
      track: 'outside',
      text: 'Nachtrag',
      happenedAt: null,
      knownAt: start,
      source: '',
      correctsId: null,
      reason: '',
    } as const;
    await recorded.engine.client.breaches.addEntry({ breachId: recorded.breachId, entry, hash: null });
    expect((await breach(recorded)).entries.at(-1)).toMatchObject({ text: 'Nachtrag', isAddendum: true });
    await recorded.engine.client.breaches.reopen({
      breachId: recorded.breachId,
      by: 'Mara Lindqvist',
      reason: 'Neue Abrufe',
    });
    await addMeasure(recorded);
    expect((await breach(recorded)).state).toBe('running');
  });

  test('Art. 33(1): a risk that is not notified is refused as a decision', async () => {
    await decide(recorded, { about: 'risk', result: 'risk' });
    await expect(decide(recorded, { about: 'authority', result: 'doNotNotify' })).rejects.toMatchObject({
      code: 'DECISION_REFUSED',
      data: { reason: 'riskNeedsAuthority' },
    });
  });
});
