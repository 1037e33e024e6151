import { vi } from 'vitest';
import type { z } from 'zod';
import type { QuickRecord } from '../../../../src-main/contract/breaches.ts';
import { type OpenedApp, openApp } from '../../open-app.tsx';

export interface OpenedLog extends OpenedApp {
  /** Records a breach as another window would; known an hour ago unless the part says otherwise. */
  record(part?: Partial<z.infer<typeof QuickRecord>>): Promise<string>;
  /** Turns engine and page to another time. */
  setTime(instant: string): void;
}

/** Monday, 23 November 2026, 09:40 in Berlin. */
export const now = '2026-11-23T08:40:00.000Z';

/** The whole app over an engine whose clock stands where the page's does. */
export async function openLog(language: 'de' | 'en' = 'de'): Promise<OpenedLog> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) });
  const app = await openApp({ language });
  const { client } = app.engine;
  await client.settings.save({ ...(await client.settings.get()), actor: 'Mara Lindqvist' });
  return {
    ...app,
    record: async (part = {}) => {
      const { breachId } = await client.breaches.record({
        title: 'Offener Export bei LeadHafen',
        awareness: { at: '2026-11-23T07:40:00.000Z', scenario: null },
        awarenessReason: 'Der Anruf kam um 8:40',
        reportedBy: 'Mara Lindqvist',
        kinds: ['confidentiality'],
        people: { from: 1800, to: 2340 },
        dataCategories: [],
        vendorId: null,
        ...part,
      });
      return breachId;
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
