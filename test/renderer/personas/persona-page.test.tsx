import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { emptyPersona } from '../../engine/personas/empty-persona.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { fill, press, type } from '../user.ts';

let app: OpenedApp;
let personaId: string;
beforeEach(async () => {
  app = await openApp();
  personaId = (await app.engine.client.personas.create({ content: emptyPersona })).id;
});
afterEach(async () => {
  expect(app.engine.incidents).toEqual([]);
  await app.end();
});

const get = () => app.engine.client.personas.get({ personaId });
const open = async (search = '?tab=edit') => {
  app.showApp(`/personas/${personaId}${search}`);
  await screen.findByRole('heading', { level: 1, name: 'Die Werkstatt' });
};
const goals = () => screen.findByRole('textbox', { name: 'Ziele' });

describe('a persona that is written', () => {
  it('saves itself, one entry a line', async () => {
    await open();
    fill(await goals(), 'Weniger Ausfall\n\nNachweise finden');
    await waitFor(async () =>
      expect((await get()).content.goals).toEqual(['Weniger Ausfall', 'Nachweise finden']),
    );
    expect(await goals()).toHaveProperty('value', 'Weniger Ausfall\nNachweise finden');
  });

  it('with a mail address is not saved: it says what was found where and why, until it is mended', async () => {
    await open();
    fill(await goals(), 'Fragt anna.schmidt@firma.example');
    const check = screen.getByRole('complementary', { name: 'Prüfung' });
    expect(await within(check).findByText('E-Mail-Adresse')).toBeTruthy();
    expect(check.textContent).toContain('Ziele: „anna.schmidt@firma.example“');
    expect(check.textContent?.replaceAll('\u00A0', ' ')).toContain('Art. 5 Abs. 1 Buchst. c DSGVO');
    expect(await within(check).findByText('Hier stehen Daten eines wirklichen Menschen.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Fassung festhalten' })).toHaveProperty('disabled', true);
    expect((await get()).content.goals).toEqual([]);
    press(within(check).getByRole('button', { name: 'Zum Feld' }));
    await waitFor(async () => expect(document.activeElement).toBe(await goals()));
    fill(await goals(), 'Fragt den Innendienst');
    await waitFor(async () => expect((await get()).content.goals).toEqual(['Fragt den Innendienst']));
    expect(await within(check).findByText(/Nichts gefunden/)).toBeTruthy();
    expect(within(check).queryByText('Hier stehen Daten eines wirklichen Menschen.')).toBeNull();
  });

  it('tells a refusal no longer once the refused words are gone again', async () => {
    await open();
    const check = within(screen.getByRole('complementary', { name: 'Prüfung' }));
    fill(await goals(), 'Telefon 0421 335577');
    expect(await check.findByText('Hier stehen Daten eines wirklichen Menschen.')).toBeTruthy();
    fill(await goals(), '');
    await waitFor(() => expect(check.queryByText('Hier stehen Daten eines wirklichen Menschen.')).toBeNull());
    expect(await screen.findByText(/^Gespeichert/)).toBeTruthy();
  });

  it('is left without a question while its last words are still on their way', async () => {
    await open();
    type(await goals(), 'Weniger Ausfall');
    press(screen.getByRole('link', { name: 'Inhalte' }));
    await screen.findByRole('heading', { level: 1, name: 'Inhalte' });
    expect((await get()).content.goals).toEqual(['Weniger Ausfall']);
  });

  it('tells a hint and saves all the same', async () => {
    await open();
    fill(await goals(), 'Denkt wie Petra Produktion');
    expect(await screen.findByText('Liest sich wie ein Name')).toBeTruthy();
    await waitFor(async () => expect((await get()).content.goals).toHaveLength(1));
  });

  it('keeps the typed words when somebody saved meanwhile, shows theirs and lets a person choose', async () => {
    await open();
    type(await goals(), 'Meine Worte');
    const { content, savedAt: basedOn } = await get();
    const theirs = { ...content, goals: ['Andere Worte'] };
    await app.engine.client.personas.saveDraft({ personaId, content: theirs, basedOn });
    expect(await screen.findByText('Andere Worte', {}, { timeout: 5_000 })).toBeTruthy();
    expect(await goals()).toHaveProperty('value', 'Meine Worte');
    press(screen.getByRole('button', { name: 'Meine Worte speichern' }));
    await waitFor(async () => expect((await get()).content.goals).toEqual(['Meine Worte']));
  });

  it('takes no empty label', async () => {
    await open();
    fill(screen.getByRole('textbox', { name: /Bezeichnung/ }), ' ');
    expect(await screen.findByText('Ohne Bezeichnung wird nichts gespeichert.')).toBeTruthy();
    expect((await get()).content.label).toBe('Die Werkstatt');
  });

  it('says of each data point how far it is justified', async () => {
    await open();
    press(await screen.findByRole('button', { name: 'Datenpunkt hinzufügen' }));
    expect(await screen.findByText('Grund fehlt')).toBeTruthy();
    fill(await screen.findByRole('textbox', { name: 'Wozu nötig' }), 'Nur sie entscheidet');
    expect(await screen.findByText('Grundlage fehlt')).toBeTruthy();
    press(screen.getByRole('button', { name: /Rechtsgrundlage/ }));
    press(await screen.findByRole('option', { name: /^Einwilligung, Art/ }));
    expect(await screen.findByText('begründet')).toBeTruthy();
    await waitFor(async () =>
      expect((await get()).content.dataPoints).toEqual([
        { key: 'role', label: '', reason: 'Nur sie entscheidet', basis: 'consent' },
      ]),
    );
  });
});

describe('versions', () => {
  it('are kept with a reason, and compared word by word', async () => {
    await open('');
    press(await screen.findByRole('button', { name: 'Fassung festhalten' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('lassen sich danach nicht mehr ändern');
    fill(within(dialog).getByRole('textbox', { name: 'Was ist neu?' }), 'Erste Fassung');
    press(within(dialog).getByRole('button', { name: 'Fassung festhalten' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Fassung festhalten' })).toBeNull());
    expect((await get()).versions).toMatchObject([{ number: 1, reason: 'Erste Fassung' }]);
    const { content, savedAt: basedOn } = await get();
    const next = { ...content, role: 'Leitung der Werkstatt' };
    await app.engine.client.personas.saveDraft({ personaId, content: next, basedOn });
    press(screen.getByRole('tab', { name: /Fassungen/ }));
    const added = await screen.findByText('Leitung der Werkstatt', { selector: 'ins' });
    expect(added.getAttribute('title')).toBe('neu');
    press(screen.getByRole('button', { name: 'Wieder aufnehmen' }));
    await waitFor(async () => expect((await get()).content.role).toBe(''));
  });
});

it('is duplicated and archived, and archiving can be taken back', async () => {
  await open('');
  press(screen.getByRole('button', { name: 'Mehr' }));
  press(await screen.findByRole('menuitem', { name: 'Duplizieren' }));
  await screen.findByRole('heading', { level: 1, name: 'Die Werkstatt (Kopie)' });
  press(screen.getByRole('button', { name: 'Mehr' }));
  press(await screen.findByRole('menuitem', { name: 'Ins Archiv' }));
  expect(await screen.findByText('Diese Persona liegt im Archiv.')).toBeTruthy();
  const { rows } = await app.engine.client.personas.list({ search: '', isArchived: true });
  expect(rows.map(({ label }) => label)).toEqual(['Die Werkstatt (Kopie)']);
  await app.engine.client.vault.undo();
  await waitFor(() => expect(screen.queryByText('Diese Persona liegt im Archiv.')).toBeNull());
});

it('that there is not says so and leads back', async () => {
  app.showApp('/personas/nobody');
  expect(await screen.findByRole('link', { name: 'Zu den Personas' })).toBeTruthy();
});

it('begins from a template, which is opened to be written', async () => {
  app.showApp('/personas');
  press((await screen.findAllByRole('button', { name: 'Persona anlegen' }))[0] as HTMLElement);
  const dialog = await screen.findByRole('dialog', { name: 'Neue Persona' });
  press(within(dialog).getByRole('button', { name: 'Anlegen' }));
  expect(await within(dialog).findAllByText('Geben Sie der Persona eine Bezeichnung.')).toHaveLength(2);
  press(await within(dialog).findByRole('radio', { name: /^Der Einkauf/ }));
  expect(within(dialog).getByRole('textbox', { name: /Bezeichnung/ })).toHaveProperty('value', 'Der Einkauf');
  press(within(dialog).getByRole('button', { name: 'Anlegen' }));
  await screen.findByRole('heading', { level: 1, name: 'Der Einkauf' });
  expect(history.location.search).toContain('tab=edit');
  expect(await goals()).toHaveProperty('value', expect.stringContaining('Weniger Lieferanten'));
});
