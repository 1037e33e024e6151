import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CampaignLink } from '../../../src-main/contract/campaigns.ts';
import { type CleanCampaign, cleanCampaign } from './clean-campaign.ts';

let clean: CleanCampaign;
beforeEach(async () => {
  clean = await cleanCampaign();
});
afterEach(async () => {
  expect(clean.incidents).toEqual([]);
  await clean.close();
});

const using = async (link: CampaignLink, id: string) =>
  (await clean.client.campaigns.using({ link, id })).campaigns;

describe('which campaigns rest on a record', () => {
  test('a consent text, whether for advertising or for measuring, and the vendor of a service', async () => {
    const { campaignId, texts, vendorId } = clean;
    const autumn = { id: campaignId, name: 'Herbstaktion', state: 'idea' };
    for (const id of [texts.newsletter, texts.tracking, texts.phone])
      expect(await using('text', id)).toEqual([autumn]);
    expect(await using('text', texts.scoring)).toEqual([]);
    expect(await using('vendor', vendorId)).toEqual([autumn]);
    expect(await using('vendor', 'somebody')).toEqual([]);
  });

  test('with the state of today, until the campaign is in the archive; the first to begin on top', async () => {
    const { campaigns } = clean.client;
    const { campaignId } = clean;
    const { id: earlier } = await campaigns.duplicate({
      campaignId,
      name: 'Sommeraktion',
      startsOn: '2026-06-01',
    });
    await campaigns.release({ campaignId, by: 'Tilo Harms', approvedBy: '', opinion: '' });
    const both = await using('text', clean.texts.newsletter);
    expect(both.map(({ name, state }) => [name, state])).toEqual([
      ['Sommeraktion', 'idea'],
      ['Herbstaktion', 'released'],
    ]);
    clean.setNow('2026-12-01T08:00:00.000Z');
    expect((await using('text', clean.texts.newsletter))[1]?.state).toBe('running');
    await campaigns.archive({ campaignId: earlier });
    expect((await using('text', clean.texts.newsletter)).map(({ id }) => id)).toEqual([campaignId]);
  });
});
