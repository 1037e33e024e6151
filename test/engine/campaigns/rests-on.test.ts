import { describe, expect, test } from 'vitest';
import type { CampaignLink } from '../../../src-main/contract/campaigns.ts';
import { restsOn } from '../../../src-main/engine/campaigns/rules/rests-on.ts';

describe('what a campaign rests on', () => {
  const step = {
    ...{ id: 'mail', kind: 'mail', name: 'Mail', channel: 'email', afterStepId: null, delayDays: 0 },
    ...{ purpose: '', legalBasis: null, placeId: null, measurement: 'none', fieldIds: [], ownerId: null },
    ...{ consentTextId: 'text', measurementTextId: 'tracking', contentId: 'guide', serviceIds: ['mailing'] },
  } as const;
  const content = { personaIds: ['buyer'], steps: [{ ...step, serviceIds: ['mailing'], fieldIds: [] }] };

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
  ])('by %s: %s %s', (link, id, expected) => {
    expect(restsOn(content, link, new Set([id]))).toBe(expected);
  });

  test('nothing chosen is no record', () => {
    const open = { ...step, consentTextId: null, measurementTextId: null, contentId: null };
    const steps = [{ ...open, serviceIds: [], fieldIds: [] }];
    expect(restsOn({ personaIds: [], steps }, 'text', new Set(['text']))).toBe(false);
  });
});
