import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Campaign } from '../../../src-main/contract/campaigns.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { answerAll, planOf, prepareLinks } from './campaign-samples.ts';

/** Monday, 23 November 2026, 09:40 in Berlin. */
const start = '2026-11-23T08:40:00.000Z';

export interface OpenedGate extends Omit<OpenedApp, 'show'> {
  campaignId: string;
  vendorId: string;
  textId: string;
  get(): Promise<Campaign>;
  /** Answers every question that nobody has answered. */
  answerAll(except?: readonly string[]): Promise<void>;
  /** Shows the gate of the campaign. */
  showGate(search?: string): Promise<void>;
  /** Moves engine and window to another moment. */
  moveTo(instant: string): void;
}

/**
 * The whole app over an engine with a campaign of four steps: page, form, confirmation and mail. Vendor, consent text, notice
 * and imprint stand; what no register knows is not answered yet.
 */
export async function openGate(language: 'de' | 'en' = 'de'): Promise<OpenedGate> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(start) });
  const { show: _show, ...app } = await openApp({ language });
  const { client } = app.engine;
  await client.settings.save({ ...(await client.settings.get()), actor: 'Mara Lindqvist' });
  const links = await prepareLinks(client, '2027-01-15');
  const { id: campaignId } = await client.campaigns.create(planOf(links, '2026-12-01', '2027-02-28'));
  return {
    ...app,
    ...{ campaignId, vendorId: links.vendorId, textId: links.textId },
    get: () => client.campaigns.get({ campaignId }),
    answerAll: (except = []) => answerAll(client, campaignId, except),
    showGate: async (search = '') => {
      app.showApp(`/campaigns/${campaignId}${search}`);
      await screen.findByRole('list', {
        name: language === 'de' ? 'Schritte der Kampagne' : 'Steps of the campaign',
      });
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
