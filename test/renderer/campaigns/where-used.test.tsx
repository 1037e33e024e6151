import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { emptyPersona } from '../../engine/personas/empty-persona.ts';
import { fill, press } from '../user.ts';
import { type OpenedGate, openGate } from './open-gate.ts';

let app: OpenedGate;
let personaId: string;
let pieceId: string;
beforeEach(async () => {
  app = await openGate();
  const { contents, personas } = app.engine.client;
  ({ id: personaId } = await personas.create({ content: emptyPersona }));
  ({ id: pieceId } = await contents.create({
    ...{ title: 'Leitfaden', kind: 'guide', personaIds: [], phase: 'awareness', state: 'ready' },
    ...{ ownerId: null, date: null, summary: '', requiresForm: false, promise: '' },
  }));
});
afterEach(async () => {
  expect(app.engine.incidents).toEqual([]);
  await app.end();
});

const name = async () => (await app.get()).content.name;
/** The list of campaigns on the page that is shown. */
const using = () => screen.findByRole('list', { name: 'In Kampagnen' });
const addPiece = async () => {
  const { content, savedAt } = await app.get();
  await app.engine.client.campaigns.save({
    campaignId: app.campaignId,
    content: { ...content, steps: content.steps.map((step) => ({ ...step, contentId: pieceId })) },
    basedOn: savedAt,
  });
};

it('tells on vendor, consent text and piece which campaigns rest on them, with their state', async () => {
  await addPiece();
  for (const address of [
    `/vendors/${app.vendorId}`,
    `/consents/${app.textId}`,
    `/content?view=list&piece=${pieceId}`,
  ]) {
    const { unmount } = app.showApp(address);
    const list = await using();
    expect(list.textContent).toBe(`${await name()}Idee`);
    expect(within(list).getByRole('link').getAttribute('href')).toContain(`/campaigns/${app.campaignId}`);
    unmount();
  }
});

it('adds a persona to a campaign that is being planned; it can be taken back', async () => {
  app.showApp(`/personas/${personaId}`);
  expect(await screen.findByText('Noch in keiner Kampagne.')).toBeTruthy();
  press(screen.getByRole('button', { name: 'In Kampagne verwenden' }));
  press(await screen.findByRole('menuitem', { name: /Zu einer geplanten/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Zu einer Kampagne hinzufügen' });
  press(await within(dialog).findByRole('button', { name: /^Kampagnen zeigen/ }));
  press(await screen.findByRole('option', { name: new RegExp(await name()) }));
  press(within(dialog).getByRole('button', { name: 'Hinzufügen' }));
  expect((await using()).textContent).toContain(await name());
  expect((await app.get()).content.personaIds).toEqual([personaId]);
  press(await screen.findByRole('button', { name: 'Rückgängig' }));
  expect(await screen.findByText('Noch in keiner Kampagne.')).toBeTruthy();
});

it('offers no campaign that is released or has the persona already', async () => {
  await app.answerAll();
  const { campaigns } = app.engine.client;
  await campaigns.release({ campaignId: app.campaignId, by: 'Anke Lorenzen', approvedBy: '', opinion: '' });
  app.showApp(`/personas/${personaId}`);
  press(await screen.findByRole('button', { name: 'In Kampagne verwenden' }));
  press(await screen.findByRole('menuitem', { name: /Zu einer geplanten/ }));
  expect(await screen.findByText(/keine geplante Kampagne ohne diese Persona/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Hinzufügen' })).toHaveProperty('disabled', true);
});

it('starts a new campaign for a persona, and going back leads to the persona', async () => {
  app.showApp(`/personas/${personaId}`);
  press(await screen.findByRole('button', { name: 'In Kampagne verwenden' }));
  press(await screen.findByRole('menuitem', { name: /Neue Kampagne/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Kampagne anlegen' });
  expect(await within(dialog).findByRole('link', { name: 'Die Werkstatt' })).toBeTruthy();
  fill(within(dialog).getByRole('textbox', { name: /^Name/ }), 'Werkstatt-Aktion');
  press(within(dialog).getByRole('button', { name: 'Kampagne anlegen' }));
  await screen.findByRole('heading', { level: 1, name: 'Werkstatt-Aktion' });
  expect(await screen.findByRole('link', { name: 'Die Werkstatt' })).toBeTruthy();
  history.back();
  await waitFor(() => expect(history.location.pathname).toBe(`/personas/${personaId}`));
  expect((await using()).textContent).toBe('Werkstatt-AktionIdee');
});
