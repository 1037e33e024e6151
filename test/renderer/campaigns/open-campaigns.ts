import { vi } from 'vitest';
import type { CampaignContent } from '../../../src-main/contract/campaign-record.ts';
import type { Campaign } from '../../../src-main/contract/campaigns.ts';
import { newContent } from '../../../src-renderer/features/campaigns/new/new-content.ts';
import {
  type StartingPlanId,
  startingPlans,
} from '../../../src-renderer/features/campaigns/new/starting-plans.ts';
import { withNewStep } from '../../../src-renderer/features/campaigns/plan/step-order.ts';
import { de } from '../../../src-renderer/i18n/de/index.ts';
import { type AppOptions, type OpenedApp, openApp } from '../open-app.tsx';

/** The fixed moment of the engine: Monday, 23 November 2026, 09:40 in Berlin. */
const start = '2026-11-23T08:40:00.000Z';

export interface OpenedCampaigns extends Omit<OpenedApp, 'show'> {
  /** Adds a campaign, empty or with a starting plan. */
  create(name: string, part?: Partial<CampaignContent>, plan?: StartingPlanId): Promise<string>;
  /** Adds a campaign of one inner step, answers all questions about it and releases it. */
  release(name: string): Promise<string>;
  get(campaignId: string): Promise<Campaign>;
  /** Names of the steps as they are stored. */
  steps(campaignId: string): Promise<string[]>;
}

/** The whole app over an engine without a campaign. */
export async function openCampaigns(options: AppOptions = {}): Promise<OpenedCampaigns> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(start) });
  const app = await openApp(options);
  const { campaigns } = app.engine.client;
  const get = (campaignId: string) => campaigns.get({ campaignId });
  const { show: _show, ...rest } = app;
  let ids = 0;
  const create: OpenedCampaigns['create'] = async (name, part = {}, plan) => {
    const words = {
      step: (key: keyof typeof de.campaigns.planned) => de.campaigns.planned[key],
      field: (key: keyof typeof de.campaigns.plannedFields) => de.campaigns.plannedFields[key],
    };
    const asked = { name, startsOn: null, endsOn: null, ownerId: null, personaIds: [] };
    const content = newContent(asked, plan ? startingPlans[plan] : null, words, () => `part-${++ids}`);
    return (await campaigns.create({ ...content, ...part })).id;
  };
  return {
    ...rest,
    get,
    steps: async (campaignId) => (await get(campaignId)).content.steps.map(({ name }) => name),
    create,
    release: async (name) => {
      const [step] = withNewStep([], 'other', 'Vorbereitung', 'step-inside');
      if (!step) throw new Error('A new step is missing');
      const campaignId = await create(name, {
        startsOn: '2027-03-01',
        endsOn: '2027-05-31',
        steps: [{ ...step, channel: 'internal', purpose: 'Planung', legalBasis: 'legitimateInterest' }],
        retention: [{ kind: 'inactive_lead', amount: 24, unit: 'months' }],
      });
      const { checks } = await campaigns.gate({ campaign: campaignId });
      for (const { item, state } of checks) {
        if (state === 'unanswered')
          await campaigns.answer({ campaignId, item, answer: 'yes', note: 'Akte 7' });
      }
      await campaigns.release({ campaignId, by: 'Anke Lorenzen', approvedBy: '', opinion: '' });
      return campaignId;
    },
    end: async () => {
      await app.end();
      vi.useRealTimers();
    },
  };
}
