import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PieceProfile } from '../../../src-main/contract/content-record.ts';
import { emptyPersona } from '../../engine/personas/empty-persona.ts';
import { press, type } from '../user.ts';
import { type OpenedCampaigns, openCampaigns } from './open-campaigns.ts';

const piece: PieceProfile = {
  ...{ title: 'Leitfaden', kind: 'guide', personaIds: [], phase: 'awareness', state: 'ready' },
  ...{ ownerId: null, date: '2026-10-01', summary: '', requiresForm: false, promise: '' },
};

let app: OpenedCampaigns;
let personaId: string;
beforeEach(async () => {
  app = await openCampaigns();
  ({ id: personaId } = await app.engine.client.personas.create({ content: emptyPersona }));
});
afterEach(async () => {
  expect(app.engine.incidents).toEqual([]);
  await app.end();
});

const personasOf = async (id: string) => (await app.get(id)).content.personaIds;
/** Opens the choices with the arrow and takes the first one with Enter, as a keyboard does. */
const takeByKeys = async (field: HTMLElement, option: RegExp) => {
  act(() => field.focus());
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  await screen.findByRole('option', { name: option });
  fireEvent.keyDown(field, { key: 'Enter' });
};

describe('the personas of a campaign', () => {
  it('are chosen by keyboard, lead to their page and can be removed', async () => {
    const id = await app.create('Messe');
    app.showApp(`/campaigns/${id}?tab=plan`);
    await takeByKeys(await screen.findByRole('combobox', { name: 'Persona hinzufügen' }), /Werkstatt/);
    await waitFor(async () => expect(await personasOf(id)).toEqual([personaId]));
    const link = await screen.findByRole('link', { name: 'Die Werkstatt' });
    expect(link.getAttribute('href')).toContain(`/personas/${personaId}`);
    press(screen.getByRole('button', { name: '„Die Werkstatt“ entfernen' }));
    await waitFor(async () => expect(await personasOf(id)).toEqual([]));
  });

  it('still stand there by name once they are in the archive', async () => {
    const id = await app.create('Messe', { personaIds: [personaId] });
    await app.engine.client.personas.archive({ personaId });
    app.showApp(`/campaigns/${id}?tab=plan`);
    expect(await screen.findByRole('link', { name: 'Die Werkstatt' })).toBeTruthy();
    const group = screen.getByRole('group', { name: 'Personas' });
    press(within(group).getByRole('button', { name: /^Personas zeigen/ }));
    expect(await screen.findByText('Keine Persona heißt so.')).toBeTruthy();
  });
});

describe('the piece of content of a step', () => {
  it('stands on top when it is for a persona of the campaign; its state and the way to it stand beside it', async () => {
    const { contents } = app.engine.client;
    await contents.create({ ...piece, title: 'Allgemeiner Leitfaden' });
    const { id: pieceId } = await contents.create({
      ...piece,
      ...{ title: 'Werkstattzettel', state: 'inWork', personaIds: [personaId] },
    });
    const id = await app.create('Messe', { personaIds: [personaId] }, 'newsletter');
    const step = async () => (await app.get(id)).content.steps[0];
    app.showApp(`/campaigns/${id}?tab=plan&step=${(await step())?.id}`);
    press(await screen.findByRole('button', { name: /^Inhalte zeigen/ }));
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'WerkstattzettelLeitfaden, in Arbeit, für eine Persona der Kampagne',
      'Allgemeiner LeitfadenLeitfaden, fertig',
    ]);
    press(options[0] as HTMLElement);
    await waitFor(async () => expect((await step())?.contentId).toBe(pieceId));
    const link = await screen.findByRole('link', { name: 'Inhalt ansehen' });
    expect(link.getAttribute('href')).toContain(`piece=${pieceId}`);
    expect(link.parentElement?.textContent).toContain('in Arbeit');
    await contents.archive({ pieceId });
    await waitFor(() => expect(link.parentElement?.textContent).toContain('im Archiv'));
    const field = screen.getByRole('combobox', { name: 'Inhalt' });
    expect(field).toHaveProperty('value', 'Werkstattzettel');
    type(field, '');
    fireEvent.blur(field);
    await waitFor(async () => expect((await step())?.contentId).toBeNull());
  });
});

it('brings the part of the plan into sight that the address asks for', async () => {
  const id = await app.create('Messe');
  app.showApp(`/campaigns/${id}?tab=plan&item=retention`);
  const part = await screen.findByRole('region', { name: 'Aufbewahrung' });
  await waitFor(() => expect(document.activeElement).toBe(part));
});

describe('the lead scoring of a campaign', () => {
  it('takes the newest released version of a model, and says when there is a newer one', async () => {
    const { scoring } = app.engine.client;
    const { id: modelId } = await scoring.create({
      ...(await scoring.starter({ language: 'de' })),
      ...{ name: 'Punkte', humanCheck: 'Innendienst', logicNotice: 'Hinweise, Abschnitt 4' },
      biasCheck: { on: '2026-09-01', by: 'Berg', result: 'Nichts aufgefallen' },
    });
    const release = async (reason: string) => {
      const draft = (await scoring.get({ modelId })).versions[0];
      if (!draft) throw new Error('The draft is missing');
      await scoring.release({ versionId: draft.id, by: 'Berg', reason, basedOn: draft.savedAt });
      return draft.id;
    };
    const first = await release('Erste Fassung');
    const id = await app.create('Messe');
    app.showApp(`/campaigns/${id}?tab=plan`);
    press(await screen.findByRole('button', { name: /Lead-Bewertung$/ }));
    press(await screen.findByRole('option', { name: 'Punkte' }));
    await waitFor(async () =>
      expect((await app.get(id)).content).toMatchObject({ scoringModelId: modelId, scoringVersionId: first }),
    );
    expect(await screen.findByText('Die Freigabe der Kampagne hält diese Fassung fest.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Modell ansehen' }).getAttribute('href')).toContain(
      `/scoring/${modelId}`,
    );
    await scoring.startDraft({ modelId });
    const second = await release('Neue Schwellen');
    expect(await screen.findByText('Es gibt eine neuere Fassung.')).toBeTruthy();
    press(screen.getByRole('button', { name: /Fassung des Modells$/ }));
    press(await screen.findByRole('option', { name: /^Fassung 2/ }));
    await waitFor(async () => expect((await app.get(id)).content.scoringVersionId).toBe(second));
    press(screen.getByRole('button', { name: /Lead-Bewertung$/ }));
    press(await screen.findByRole('option', { name: 'Keine Bewertung' }));
    await waitFor(async () =>
      expect((await app.get(id)).content).toMatchObject({ scoringModelId: null, scoringVersionId: null }),
    );
  });
});
