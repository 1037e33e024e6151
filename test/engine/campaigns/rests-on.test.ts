import { describe, expect, test } from 'vitest';
import type { CampaignLink } from '../../../src-main/contract/campaigns.ts';
import { restsOn } from '../../../src-main/engine/campaigns/rules/rests-on.ts';

describe('what a campaign rests on', () => {
  const step = {
    ...{ consentTextId: 'text', measurementTextId: 'tracking' },
    ...{ contentId: 'guide', serviceIds: ['mailing'] },
  };
  const content = { personaIds: ['buyer'], scoringModelId: 'points', steps: [step] };

  test.each<[CampaignLink, string, boolean]>([
    ['text', 'text', true],
    ['text', 'tracking', true],
    ['text', 'guide', false],
    ['vendor', 'mailing', true],
    ['vendor', 'other', false],
    ['piece', 'guide', true],
    ['piece', 'buyer', false],
    ['persona', 'buyer', true],
    ['persona', 'guide', false],
    ['model', 'points', true],
    ['model', 'buyer', false],
  ])('by %s: %s %s', (link, id, expected) => {
    expect(restsOn(content, link, new Set([id]))).toBe(expected);
  });

  test('nothing chosen is no record', () => {
    const steps = [{ consentTextId: null, measurementTextId: null, contentId: null, serviceIds: [] }];
    expect(restsOn({ personaIds: [], scoringModelId: null, steps }, 'text', new Set(['text']))).toBe(false);
  });
});
