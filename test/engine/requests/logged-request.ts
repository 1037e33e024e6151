import { afterEach, beforeEach, expect } from 'vitest';
import type { RequestAnswer, RequestProfile } from '../../../src-main/contract/requests.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

/** A name that stands nowhere else, so that it can be looked for. */
export const name = 'Zenobia Quastenflosser';

/** What is kept of the request in most tests: access, received three weeks before the clock's day. */
export const profile: RequestProfile = {
  kind: 'access',
  person: name,
  receivedOn: '2026-11-02',
  channel: 'email',
  identity: { state: 'notNeeded' },
  ownerId: null,
  note: 'Kundennummer 4711-Q',
  recipientsInformed: [],
  isOnSuppressionList: false,
};

/** An answer on the clock's day. */
export const answer: RequestAnswer = {
  on: '2026-11-23',
  by: 'Mara Lindqvist',
  result: 'done',
  language: 'de',
  text: `Guten Tag ${name}, Ihre Daten liegen bei.`,
};

/** An engine with a file at a seat in Schleswig-Holstein, for one test at a time. */
export function requestLog() {
  const log = {} as { engine: TestEngine };
  beforeEach(async () => {
    log.engine = await openTestVault();
    const { company, settings } = log.engine.client;
    await company.saveProfile({ ...(await company.profile()), region: 'DE-SH' });
    await settings.save({ ...(await settings.get()), actor: 'Mara Lindqvist' });
  });
  afterEach(async () => {
    expect(log.engine.incidents).toEqual([]);
    await log.engine.close();
  });
  return {
    requests: () => log.engine.client.requests,
    engine: () => log.engine,
    log: async (part: Partial<RequestProfile> = {}) =>
      (await log.engine.client.requests.create({ ...profile, ...part })).id,
    get: (requestId: string) => log.engine.client.requests.get({ requestId }),
  };
}
