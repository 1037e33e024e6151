import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RequestProfile } from '../../../src-main/contract/requests.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
  const { company } = engine.client;
  await company.saveProfile({ ...(await company.profile()), region: 'DE-SH' });
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

async function log(part: Partial<RequestProfile> = {}): Promise<string> {
  const { id } = await engine.client.requests.create({
    kind: 'access',
    person: 'Zenobia Quastenflosser',
    receivedOn: '2026-11-02',
    channel: 'email',
    identity: { state: 'notNeeded' },
    ownerId: null,
    note: '',
    recipientsInformed: [],
    isOnSuppressionList: false,
    ...part,
  });
  return id;
}
const onDesk = async () => {
  const { items } = await engine.client.overview.today();
  return items.filter(({ kind }) => kind === 'requestDue' || kind === 'requestDeletion');
};
const answer = { on: '2026-11-23', by: 'Mara Lindqvist', result: 'done', language: 'de', text: '' } as const;

describe('requests on the desk', () => {
  test('stand there with their day and without the person', async () => {
    const requestId = await log({ receivedOn: '2026-10-25' });
    const [item] = await onDesk();
    expect(item).toMatchObject({
      id: `requestDue:${requestId}`,
      title: { de: 'Antrag 2026-01: Auskunft', en: 'Request 2026-01: access' },
      why: { de: 'Eingang 25.10.2026. Antwort bis 25.11.2026.' },
      dueOn: '2026-11-25',
      days: 2,
      group: 'thisWeek',
      requestId,
    });
    expect(JSON.stringify(item)).not.toContain('Zenobia');
  });

  test('are due on the latest day once the target has passed on a day off, and overdue after it', async () => {
    await log({ receivedOn: '2026-10-22' });
    expect(await onDesk()).toMatchObject([
      {
        dueOn: '2026-11-23',
        group: 'thisWeek',
        why: { de: 'Eingang 22.10.2026. Antwort bis 22.11.2026, spätestens 23.11.2026.' },
      },
    ]);
    engine.setNow('2026-11-23T23:00:00.000Z');
    expect(await onDesk()).toMatchObject([{ dueOn: '2026-11-23', group: 'overdue', days: -1 }]);
  });

  test('take effect at once from receipt, wait for the person while identity is open, and lie beyond six weeks', async () => {
    const withdrawal = await log({ kind: 'withdrawal', receivedOn: '2026-11-22' });
    const doubted = await log({ identity: { state: 'doubted', askedOn: '2026-11-03' } });
    const extended = await log();
    const extension = { toldOn: '2026-11-20', reason: 'Papierakten', months: 2 } as const;
    await engine.client.requests.extend({ requestId: extended, extension });
    expect((await onDesk()).map(({ requestId, dueOn, group }) => [requestId, dueOn, group])).toEqual([
      [withdrawal, '2026-11-22', 'overdue'],
      [doubted, null, 'others'],
    ]);
  });

  test('leave the desk with the answer and come back as one line when they are to be deleted', async () => {
    const [one, other] = [await log(), await log()];
    await engine.client.requests.answer({ requestId: one, answer });
    await engine.client.requests.answer({ requestId: other, answer });
    expect(await onDesk()).toEqual([]);
    engine.setNow('2029-11-24T08:00:00.000Z');
    expect(await onDesk()).toMatchObject([
      { kind: 'requestDeletion', title: { de: '2 Anträge löschen' }, dueOn: '2029-11-23', requestId: null },
    ]);
    await engine.client.requests.deleteDue();
    expect(await onDesk()).toEqual([]);
  });
});
