import { describe, expect, it } from 'vitest';
import { CampaignContent } from '../../../src-main/contract/campaign-record.ts';
import { newContent, type PlanWords } from '../../../src-renderer/features/campaigns/new/new-content.ts';
import {
  startingPlanIds,
  startingPlans,
} from '../../../src-renderer/features/campaigns/new/starting-plans.ts';
import { de } from '../../../src-renderer/i18n/de/index.ts';
import { en } from '../../../src-renderer/i18n/en/index.ts';

const asked = { name: ' Messe ', startsOn: '2027-03-01', endsOn: null, ownerId: null, personaIds: [] };

describe.each([
  ['German', de],
  ['English', en],
])('starting plans in %s', (_language, { campaigns }) => {
  const words: PlanWords = {
    step: (key) => campaigns.planned[key],
    field: (key) => campaigns.plannedFields[key],
  };
  const counted = () => {
    let ids = 0;
    return () => `id-${++ids}`;
  };

  it.each(startingPlanIds)('%s can be stored, and each step follows one above it', (id) => {
    const content = newContent(asked, startingPlans[id], words, counted());
    expect(CampaignContent.parse(content)).toEqual(content);
    const above = new Set<string>();
    for (const step of content.steps) {
      if (step.afterStepId !== null) expect(above).toContain(step.afterStepId);
      expect(step.purpose).not.toBe('');
      above.add(step.id);
    }
    expect(content.steps.filter(({ afterStepId }) => afterStepId === null)).toHaveLength(1);
  });

  it.each(startingPlanIds)('%s collects no field that no step needs, and gives a reason for each', (id) => {
    const { fields, steps } = newContent(asked, startingPlans[id], words, counted());
    for (const field of fields) {
      expect(steps.some(({ fieldIds }) => fieldIds.includes(field.id))).toBe(true);
      expect(field.reason).not.toBe('');
    }
  });

  it('an empty one has a name, a period and nothing else', () => {
    const content = newContent(asked, null, words, counted());
    expect(CampaignContent.parse(content)).toMatchObject({ name: 'Messe', steps: [], fields: [] });
  });
});
