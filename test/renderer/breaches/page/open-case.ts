import { vi } from 'vitest';
import type { Particular } from '../../../../src-main/contract/breach-particulars.ts';
import type { NewEntry } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import type { QuickRecord } from '../../../../src-main/contract/breaches.ts';
import { type OpenedApp, openApp } from '../../open-app.tsx';

export interface OpenedCase extends OpenedApp {
  breachId: string;
  get(asOf?: string): Promise<Breach>;
  /** Turns engine and page to another time. */
  setTime(instant: string): void;
  /** Answers a question as another window would. */
  answer(particular: Particular): Promise<void>;
  write(part: Partial<NewEntry>): Promise<void>;
}

/** Monday, 23 November 2026, 09:40 in Berlin: an hour after the breach became known. */
const now = '2026-11-23T08:40:00.000Z';

/** The whole app over an engine with one breach; the page's clock stands where the engine's does. */
export async function openCase(part: Partial<QuickRecord> = {}): Promise<OpenedCase> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) });
  const app = await openApp();
  const { client } = app.engine;
  const profile = await client.company.profile();
  await client.company.saveProfile({ ...profile, region: 'DE-SH' });
  const { breachId } = await client.breaches.record({
    title: 'Offener Export bei LeadHafen',
    awareness: { at: '2026-11-23T07:40:00.000Z', scenario: 'own_detection' },
    awarenessReason: 'Erst gemessen, dann geschrieben',
    reportedBy: 'Mara Lindqvist',
    kinds: ['confidentiality'],
    people: { from: 1800, to: 2340 },
    dataCategories: [],
    vendorId: null,
    ...part,
  });
  const get = (asOf?: string) => client.breaches.get({ breachId, asOf: asOf ?? null });
  return {
    ...app,
    breachId,
    get,
    setTime: (instant) => {
      app.engine.setNow(instant);
      vi.setSystemTime(instant);
    },
    answer: async (particular) => {
      const known = (await get()).particulars.find((state) => state.particular.key === particular.key);
      await client.breaches.setParticular({
        breachId,
        particular,
        certainty: 'known',
        followsOn: null,
        knownAt: null,
        source: '',
        reason: '',
        basedOn: known?.entryId ?? null,
      });
    },
    write: async (entry) => {
      await client.breaches.addEntry({
        breachId,
        hash: null,
        entry: {
          track: 'ours',
          text: 'Link gesperrt',
          happenedAt: null,
          knownAt: now,
          source: '',
          correctsId: null,
          reason: '',
          ...entry,
        },
      });
    },
    end: async () => {
      await app.end();
      vi.useRealTimers();
    },
  };
}
