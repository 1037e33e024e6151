import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CleanCampaign, cleanCampaign } from './clean-campaign.ts';
import { consentLinks } from './consent-links.ts';
import { planLinks } from './plan-links.ts';
import { vendorLinks } from './vendor-links.ts';

let clean: CleanCampaign;

beforeEach(async () => {
  clean = await cleanCampaign();
});
afterEach(async () => {
  expect(clean.incidents).toEqual([]);
  await clean.close();
});

const codes = async (asOf?: string) => (await clean.obstacles(asOf)).map(({ code }) => code);

test('a campaign in which every link holds goes, each step as of its own day', async () => {
  const { state, steps, reasons } = await clean.gate();
  expect(await clean.obstacles()).toEqual([]);
  expect(steps.map(({ id, startsOn, asOf, state: step }) => [id, startsOn, asOf, step])).toEqual([
    ['form', '2026-12-01', '2026-12-01', 'go'],
    ['confirm', '2026-12-01', '2026-12-01', 'go'],
    ['first', '2026-12-06', '2026-12-06', 'go'],
    ['second', '2026-12-15', '2026-12-15', 'go'],
    ['call', '2026-12-17', '2026-12-17', 'go'],
  ]);
  expect(reasons).toEqual([]);
  expect(state).toBe('go');
});

const campaign = () => clean;
const broken = [...vendorLinks(campaign), ...consentLinks(campaign), ...planLinks(campaign)];

describe('One broken link gives exactly its own obstacle, with the way to mend it, and goes again once mended', () => {
  test.each(broken)('$name', async ({ breaks, code, item, link, steps, mends }) => {
    await breaks();
    const obstacles = await clean.obstacles();
    expect(obstacles.map((reason) => reason.code)).toEqual([code]);
    expect(obstacles[0]).toMatchObject({ item, link: link() });
    const gate = await clean.gate();
    const blocked = gate.steps.filter(({ state }) => state === 'noGo').map(({ id }) => id);
    expect(blocked).toEqual(steps);
    expect(gate.state).toBe('noGo');
    await mends();
    expect(await clean.obstacles()).toEqual([]);
  });
});

describe('The day decides', () => {
  test.each([
    ['2027-06-30', []],
    ['2027-07-01', ['reviewOverdue']],
  ])('as of %s the approval until 30 June 2027 gives %j', async (asOf, expected) => {
    expect(await codes(asOf)).toEqual(expected);
  });

  test('Art. 45: an adequacy decision that has run out by the day no longer carries the transfer', async () => {
    await clean.client.vendors.saveLocation({
      serviceId: clean.serviceId,
      location: {
        id: null,
        country: 'GB',
        place: 'Leeds',
        kind: 'support',
        tool: 'adequacy',
        fallback: null,
        sccComplete: null,
        sccModuleOk: null,
        tiaDone: null,
        tiaResult: null,
      },
    });
    expect(await codes('2027-03-01')).toEqual([]);
    expect(await codes('2031-12-27')).not.toContain('transferNotPermitted');
    expect(await codes('2031-12-28')).toEqual(expect.arrayContaining(['transferNotPermitted']));
  });

  test('a running campaign is judged as of today, an ended one as of its last day', async () => {
    clean.setNow('2027-01-10T09:00:00.000Z');
    const asOf = async () => (await clean.gate()).steps.map((step) => step.asOf);
    expect(new Set(await asOf())).toEqual(new Set(['2027-01-10']));
    clean.setNow('2027-03-10T09:00:00.000Z');
    expect(new Set(await asOf())).toEqual(new Set(['2027-02-28']));
  });

  test('the past is judged by what was in force then: before its publication a text was not', async () => {
    expect(await codes('2026-11-22')).toContain('wordingNotInForce');
    expect(await codes('2026-11-23')).toEqual([]);
  });
});

test.each(['yes', 'notApplicable'] as const)(
  'what a register shows stands, though every condition is answered with "%s" and excepted',
  async (answer) => {
    const { campaigns, vendors } = clean.client;
    const { campaignId } = clean;
    await vendors.setStatus({ vendorId: clean.vendorId, status: 'retired', nextReviewOn: null });
    await clean.changeStep('first', { measurementTextId: null });
    for (const { item, severity } of (await clean.gate()).checks) {
      await clean.say(item, answer, 'So entschieden');
      if (severity !== 'blocker')
        await campaigns.grantException({
          ...{ campaignId, item, by: 'Tilo Harms', reason: 'Bis dahin', until: '2027-12-31' },
        });
    }
    expect(new Set(await codes())).toEqual(new Set(['vendorRetired', 'measurementWithoutText']));
    const release = { campaignId, by: 'Tilo Harms', approvedBy: '', opinion: '' };
    await expect(campaigns.release(release)).rejects.toMatchObject({ code: 'RELEASE_REFUSED' });
  },
);
