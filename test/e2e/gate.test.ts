import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src-main/contract/values.ts';
import type { Engine } from '../../src-main/engine/engine.ts';
import { answerAll, planOf, prepareLinks } from '../renderer/campaigns/campaign-samples.ts';
import { passphrase, type RunningApp, startApp } from './app.ts';
import { findingsOf, prepareAxe, showIn, themes } from './axe.ts';
import { companyName, writeCompanyFile } from './company-file.ts';
import { misfits } from './layout.ts';
import { goTo, words } from './steps.ts';

/** A day so many days from today. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

interface Prepared {
  red: string;
  ready: string;
  broken: string;
}

const except = { 'G1_plan.4': 'Der Vertrag mit der Messe liegt zur Unterschrift bei der Geschäftsführung.' };

/** One campaign with everything open, one that may be released with an exception, one whose vendor is past its review. */
async function prepare({ client }: Engine): Promise<Prepared> {
  await client.settings.save({ ...(await client.settings.get()), actor: 'Mara Lindqvist' });
  const links = await prepareLinks(client, dayIn(200));
  const plan = planOf(links, dayIn(8), dayIn(90));
  const create = async (name: string) => (await client.campaigns.create({ ...plan, name })).id;
  const red = await create('Herbstaktion Akkuschrauber');
  const standing = await prepareLinks(client, dayIn(400));
  const { id: ready } = await client.campaigns.create({
    ...planOf(standing, dayIn(8), dayIn(90)),
    name: 'Messe Frühjahr',
  });
  const broken = await create('Webinar Ladetechnik');
  const { services, ...candidate } = await client.vendors.create({
    name: 'Webinarium B.V.',
    seatCountry: 'NL',
    service: { ...(await mailingOf(client, links.vendorId)), name: 'Webinare' },
  });
  const { content, savedAt } = await client.campaigns.get({ campaignId: red });
  const [page, ...others] = content.steps;
  if (!page) throw new Error('The plan has no steps');
  const more = [
    { kind: 'event', name: 'Webinar „Akkupflege in der Werkstatt“' },
    { kind: 'scoring', name: 'Lead-Bewertung' },
    { kind: 'handOver', name: 'Übergabe an den Vertriebsinnendienst' },
  ] as const;
  const steps = [
    page,
    ...others,
    ...more.map((step, index) => ({
      ...page,
      ...step,
      id: `s-${index}`,
      delayDays: 9 + index,
      serviceIds: [],
    })),
  ].map((step) => (step.id === 's-mail' ? { ...step, serviceIds: services.map(({ id }) => id) } : step));
  await client.campaigns.save({ campaignId: red, content: { ...content, steps }, basedOn: savedAt });
  for (const item of ['G1_plan.2', 'G1_plan.3'])
    await client.campaigns.answer({ campaignId: red, item, answer: 'yes', note: 'Verzeichnis Nr. 14' });
  expect(candidate.name).toBe('Webinarium B.V.');
  for (const campaignId of [ready, broken]) {
    await answerAll(client, campaignId, campaignId === ready ? ['G1_plan.4'] : []);
    for (const [item, reason] of Object.entries(except))
      if (campaignId === ready)
        await client.campaigns.grantException({
          ...{ campaignId, item, by: 'Anke Lorenzen', reason, until: dayIn(100) },
        });
  }
  const by = { by: 'Anke Lorenzen', approvedBy: 'Mara Lindqvist' };
  await client.campaigns.release({ campaignId: broken, ...by, opinion: '' });
  await client.campaigns.withdrawRelease({
    ...{ campaignId: broken, by: 'Anke Lorenzen', reason: 'Der zweite Termin kam hinzu.' },
  });
  await client.campaigns.release({
    ...{ campaignId: broken, ...by, opinion: 'Keine Bedenken, sofern die Frist von 24 Monaten bleibt.' },
  });
  await client.vendors.setStatus({
    ...{ vendorId: links.vendorId, status: 'approved', nextReviewOn: dayIn(-3) },
  });
  return { red, ready, broken };
}

async function mailingOf(client: Engine['client'], vendorId: string) {
  const [service] = (await client.vendors.get({ vendorId })).services;
  if (!service) throw new Error('The service is missing');
  const { id: _id, locations: _locations, subProcessors: _subs, ...profile } = service;
  return profile;
}

interface Shown {
  name: string;
  campaign: keyof Prepared;
  open?: (page: Page, language: Language) => Promise<unknown>;
}

const screens: Shown[] = [
  { name: 'red', campaign: 'red' },
  {
    name: 'question',
    campaign: 'red',
    open: (page, language) =>
      page
        .getByRole('button', { name: new RegExp(`^${words[language].gate.fix.question}:`) })
        .first()
        .click(),
  },
  {
    name: 'conditions',
    campaign: 'red',
    open: async (page) => {
      const gates = page.locator('main aside details > summary');
      await gates.nth(2).click();
      await page.locator('main aside details details > summary').nth(1).click();
    },
  },
  {
    name: 'as-of',
    campaign: 'red',
    open: async (page, language) => {
      const field = page.getByLabel(words[language].gate.asOf.label, { exact: true });
      await field.fill(dayIn(300));
      await field.press('Enter');
      await page.getByRole('button', { name: words[language].gate.asOf.back }).waitFor();
    },
  },
  {
    name: 'exception',
    campaign: 'red',
    open: (page, language) =>
      page
        .getByRole('button', { name: new RegExp(`^${words[language].gate.obstacles.except}:`) })
        .first()
        .click(),
  },
  { name: 'broken', campaign: 'broken' },
  { name: 'ready', campaign: 'ready' },
  {
    name: 'release',
    campaign: 'ready',
    open: (page, language) =>
      page.getByRole('button', { name: words[language].gate.release.act, exact: true }).click(),
  },
  {
    name: 'law',
    campaign: 'red',
    open: (page) => page.locator('main section h3 + p [role=link]').first().click(),
  },
  {
    name: 'withdraw',
    campaign: 'broken',
    open: (page, language) =>
      page.getByRole('button', { name: words[language].gate.release.withdraw, exact: true }).click(),
  },
];

/** The button for screen readers with which the library closes a popover stands beside it, outside any landmark. */
const dismissal = 'region: <div style="display: contents;">';

const rooms = [
  { language: 'de', size: { width: 1280, height: 800 } },
  { language: 'en', size: { width: 960, height: 640 } },
] as const;

describe.each(rooms)('the gate in $language at $size.width × $size.height', ({ language, size }) => {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-gate-'));
  let running: RunningApp;
  let campaigns: Prepared;
  beforeAll(async () => {
    const path = join(folder, 'firma.obhut');
    await writeCompanyFile(path, async (engine) => {
      campaigns = await prepare(engine);
    });
    running = await startApp({
      preferences: { language, theme: 'system' },
      vaults: [{ path, name: companyName }],
      size,
    });
    await prepareAxe(running);
    const { page } = running;
    await page.locator('input[type=password]').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: words[language].frame.areas }).waitFor();
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(screens)('$name', async ({ name, campaign, open }) => {
    const { page } = running;
    await goTo(page, '/nowhere');
    await page.getByRole('heading', { name: words[language].frame.notFoundTitle }).waitFor();
    await goTo(page, `/campaigns/${campaigns[campaign]}`);
    await page.getByRole('list', { name: words[language].gate.steps.label }).waitFor();
    await open?.(page, language);
    for (const theme of themes) {
      await showIn(theme, page);
      await running.picture(`gate-${language}-${size.width}-${theme}-${name}`);
      expect((await findingsOf(page)).filter((finding) => !finding.startsWith(dismissal))).toEqual([]);
    }
    expect(await misfits(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('a question is answered by keyboard alone', async () => {
    const { page } = running;
    const t = words[language].gate;
    await goTo(page, `/campaigns/${campaigns.red}`);
    const answers = page.getByRole('button', { name: new RegExp(`^${t.fix.question}:`) });
    await answers.first().focus();
    const before = await answers.count();
    await page.keyboard.press('Enter');
    await page.locator('main input[type=radio]:focus').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Vereinbarung vom 03.11.');
    await page.keyboard.press('Tab');
    await page
      .getByText(/Mara Lindqvist, /)
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    const next = page.locator('main input[type=radio]:focus');
    await next.waitFor();
    // One is answered, and the next one is open.
    await expect.poll(() => answers.count()).toBe(before - 2);
  });
});
