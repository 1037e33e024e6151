import { vi } from 'vitest';
import type { RequestProfile } from '../../../src-main/contract/requests.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';

export interface OpenedRequests extends OpenedApp {
  /** Logs a request as another window would: access, received three weeks ago. */
  log(part?: Partial<RequestProfile>): Promise<string>;
  /** Turns engine and page to another time. */
  setTime(instant: string): void;
}

/** Monday, 23 November 2026, 09:40 in Berlin. */
const now = '2026-11-23T08:40:00.000Z';

/** The whole app over an engine whose clock stands where the page's does. */
export async function openRequests(language: 'de' | 'en' = 'de'): Promise<OpenedRequests> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) });
  const app = await openApp({ language });
  const { client } = app.engine;
  await client.settings.save({ ...(await client.settings.get()), actor: 'Mara Lindqvist' });
  await client.company.saveProfile({ ...(await client.company.profile()), region: 'DE-SH' });
  return {
    ...app,
    log: async (part = {}) => {
      const { id } = await client.requests.create({
        kind: 'access',
        person: 'Person B',
        receivedOn: '2026-11-02',
        channel: 'letter',
        identity: { state: 'notNeeded' },
        ownerId: null,
        note: '',
        recipientsInformed: [],
        isOnSuppressionList: false,
        ...part,
      });
      return id;
    },
    setTime: (instant) => {
      app.engine.setNow(instant);
      vi.setSystemTime(instant);
    },
    end: async () => {
      await app.end();
      vi.useRealTimers();
    },
  };
}
