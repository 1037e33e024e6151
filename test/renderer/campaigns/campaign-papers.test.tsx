import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { press } from '../user.ts';
import { type OpenedCampaigns, openCampaigns } from './open-campaigns.ts';

let app: OpenedCampaigns;
beforeEach(async () => {
  app = await openCampaigns();
});
afterEach(async () => {
  expect(app.engine.incidents).toEqual([]);
  await app.end();
});

const open = async (id: string, search = '') => {
  app.showApp(`/campaigns/${id}${search}`);
  await screen.findByRole('heading', { level: 1, name: 'Messe' });
};
const choose = async (item: RegExp) => {
  press(screen.getByRole('button', { name: 'Mehr zu „Messe“' }));
  press(await screen.findByRole('menuitem', { name: item }));
};

it('leads from a campaign to its dossier and to its one page', async () => {
  const id = await app.create('Messe');
  await open(id);
  expect(screen.getByRole('link', { name: 'Dossier' }).getAttribute('href')).toContain(
    `kind=campaignDossier&campaignId=${id}`,
  );
  await choose(/Kampagnendossier/);
  await waitFor(() => expect(history.location.href).toBe(`/reports?kind=campaignDossier&campaignId=${id}`));
});

it('previews the one page by Ctrl P', async () => {
  const id = await app.create('Messe');
  await open(id, '?tab=plan');
  fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true });
  await waitFor(() => expect(history.location.href).toBe(`/reports?kind=campaignPage&campaignId=${id}`));
});

it('saves the days as a calendar file, and says what is missing when there is none', async () => {
  const id = await app.create('Messe', {}, 'newsletter');
  await open(id);
  await choose(/Kalenderdatei/);
  expect(await screen.findByText(/braucht einen ersten Tag und einen Schritt/)).toBeTruthy();
  press(screen.getByRole('button', { name: 'Zum Plan' }));
  const facts = await screen.findByRole('region', { name: 'Eckdaten' });
  await waitFor(() => expect(document.activeElement).toBe(facts));
  const { content, savedAt } = await app.get(id);
  await app.engine.client.campaigns.save({
    campaignId: id,
    content: { ...content, startsOn: '2027-03-01' },
    basedOn: savedAt,
  });
  await choose(/Kalenderdatei/);
  expect(await screen.findByText('Gespeichert: Messe.ics')).toBeTruthy();
  const calendar = await readFile(join(app.engine.folder, 'Messe.ics'), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270301');
});
