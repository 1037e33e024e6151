import { vi } from 'vitest';
import type { Particular } from '../../../src-main/contract/breach-particulars.ts';
import type { Breach } from '../../../src-main/contract/breach-view.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';

/** The fixed moment of the engine: Monday, 23 November 2026, 09:40 in Berlin. */
const now = '2026-11-23T08:40:00.000Z';

export interface OpenedCase extends OpenedApp {
  breachId: string;
  get(): Promise<Breach>;
  /** Answers a question about the breach, as known for certain. */
  answer(particular: Particular): Promise<void>;
  /** Decides that there is no risk and nobody is told: nothing but the lessons is open then. */
  settle(): Promise<void>;
  /** Moves engine and window to another moment. */
  moveTo(instant: string): void;
}

/** The whole app over an engine with one breach, known since Friday, 20 November 2026, 15:30 in Berlin: 66 h 10 min ago. */
export async function openCase(): Promise<OpenedCase> {
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, value: 1024 });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  const app = await openApp();
  const { client } = app.engine;
  const profile = await client.company.profile();
  const seat = { street: 'Uferkai 12', postcode: '24103', city: 'Kiel', region: 'DE-SH' };
  await client.company.saveProfile({ ...profile, ...seat });
  await client.company.savePerson({
    id: null,
    name: 'Anke Lorenzen',
    role: 'Datenschutzbeauftragte',
    function: 'dpo',
    email: 'datenschutz@hafenkontor.example',
  });
  await client.company.savePerson({
    id: null,
    name: 'Tilo Harms',
    role: 'Geschäftsführer',
    function: 'approver',
    email: '',
  });
  await client.settings.save({ ...(await client.settings.get()), actor: 'Anke Lorenzen' });
  const { breachId } = await client.breaches.record({
    title: 'Offener Export bei LeadHafen',
    awareness: { at: '2026-11-20T14:30:00.000Z', scenario: null },
    awarenessReason: 'Der Hinweis kam am Freitag.',
    reportedBy: 'Clara Brandt',
    kinds: ['confidentiality'],
    people: null,
    dataCategories: [],
    vendorId: null,
  });
  return {
    ...app,
    breachId,
    get: () => client.breaches.get({ breachId, asOf: null }),
    answer: async (particular) => {
      const { particulars } = await client.breaches.get({ breachId, asOf: null });
      const known = particulars.find((state) => state.particular.key === particular.key);
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
    settle: async () => {
      const by = { by: 'Tilo Harms', role: '', dpoOpinion: '', exemption: null };
      const decisions = [
        { about: 'risk', result: 'none_unlikely' },
        { about: 'authority', result: 'doNotNotify' },
        { about: 'people', result: 'doNotTell' },
      ] as const;
      for (const decision of decisions) {
        const made = { ...by, decision, reason: 'Es waren Testdaten.' };
        await client.breaches.decide({ breachId, decision: made });
      }
    },
    moveTo: (instant) => {
      app.engine.setNow(instant);
      vi.setSystemTime(new Date(instant));
    },
    end: async () => {
      await app.end();
      vi.useRealTimers();
    },
  };
}
