import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { fill, press, type } from '../user.ts';

describe('the settings', () => {
  let app: OpenedApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.end());

  const cityNow = async () => (await app.engine.client.company.profile()).city;

  it('save a field when it is left, and take it back with Ctrl+Z', async () => {
    app.showApp('/settings/company');
    fill(await screen.findByLabelText('Ort'), 'Kiel');
    await waitFor(async () => expect(await cityNow()).toBe('Kiel'));
    expect(await screen.findByText(/^Gespeichert /)).toBeTruthy();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    await waitFor(async () => expect(await cityNow()).toBe(''));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Ort').value).toBe(''));
  });

  it('lead to the own questionnaires among what is the own, and tell about the app last', async () => {
    app.showApp('/settings/company');
    const entries = within(await screen.findByRole('navigation', { name: 'Einstellungen' })).getAllByRole(
      'link',
    );
    const names = entries.map(({ textContent }) => textContent);
    expect(names.indexOf('Fragebögen')).toBeLessThan(names.indexOf('Sicherheit'));
    expect(names.slice(-2)).toEqual(['Lizenzen', 'Über Obhut']);
    expect(entries[names.indexOf('Fragebögen')]?.getAttribute('href')).toContain('/questionnaires');
  });

  it('take back what is still on its way to the file', async () => {
    app.showApp('/settings/company');
    const before = (await app.engine.client.vault.undoState()).undo;
    fill(await screen.findByLabelText('Ort'), 'Kiel');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    expect(await screen.findByText(/^Rückgängig gemacht: Angaben zur Firma/)).toBeTruthy();
    expect(await cityNow()).toBe('');
    expect((await app.engine.client.vault.undoState()).undo).toBe(before);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Ort').value).toBe(''));
  });

  it('leave Ctrl+Z to the field while somebody types in it', async () => {
    app.showApp('/settings/company');
    const city = await screen.findByLabelText('Ort');
    fill(city, 'Kiel');
    await waitFor(async () => expect(await cityNow()).toBe('Kiel'));
    city.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    expect((await app.engine.client.vault.undoState()).undo).toBe('company.saveProfile');
    expect(await cityNow()).toBe('Kiel');
  });

  it('keep the name of the company when it is emptied, and say so', async () => {
    app.showApp('/settings/company');
    fill(await screen.findByLabelText(/^Name/), '  ');
    expect(await screen.findByText(/Ohne Namen geht es nicht/)).toBeTruthy();
    expect((await app.engine.client.company.profile()).name).toBe('Hafenkontor GmbH');
  });

  it('name the competent authority of the Land', async () => {
    const profile = await app.engine.client.company.profile();
    await app.engine.client.company.saveProfile({ ...profile, region: 'DE-BY' });
    app.showApp('/settings/company');
    expect(await screen.findByText(/Bayerisches Landesamt für Datenschutzaufsicht/)).toBeTruthy();
  });

  it('ask a public body in Bavaria for its own authority, and the federation for another', async () => {
    const profile = await app.engine.client.company.profile();
    await app.engine.client.company.saveProfile({ ...profile, region: 'DE-BY' });
    app.showApp('/settings/company');
    press(await screen.findByRole('radio', { name: /^Öffentliche Stelle/ }));
    expect(await screen.findByText(/Der Bayerische Landesbeauftragte/)).toBeTruthy();
    expect((await app.engine.client.company.profile()).supervision).toBe('publicSector');
    press(screen.getByRole('radio', { name: /^Bundesbehörde/ }));
    expect(await screen.findByText(/\(BfDI\), Bonn/)).toBeTruthy();
  });

  it('set the own level of a control and count it', async () => {
    app.showApp('/settings/measures');
    expect(await screen.findByText('0 von 12 Maßnahmen festgelegt')).toBeTruthy();
    press(screen.getByRole('radio', { name: 'hoch' }));
    expect(await screen.findByText('1 von 12 Maßnahmen festgelegt')).toBeTruthy();
    const { measures } = await app.engine.client.company.ownMeasures();
    expect(measures[0]?.level).toBe('high');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    expect(
      await screen.findByText('Rückgängig gemacht: Eigenes Niveau geändert: Zutrittskontrolle'),
    ).toBeTruthy();
  });

  it.each([
    ['appearance', /nicht im Protokoll einer Firma/],
    ['notifications', /nicht im Protokoll einer Firma/],
    ['licences', /darum gibt es keinen Verlauf/],
    ['about', /darum gibt es keinen Verlauf/],
    ['backup', /Noch nichts geschehen/],
  ])('say in a sentence what is not kept: Alt+Enter in %s', async (section, sentence) => {
    app.showApp(`/settings/${section}`);
    await screen.findAllByRole('heading', { level: 1 });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', altKey: true, bubbles: true }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Im Protokoll zeigen' }) !== null).toBe(section === 'backup');
  });

  it('show the history at Alt+Enter on a button too, without pressing it', async () => {
    app.showApp('/settings/backup');
    const button = await screen.findByRole('button', { name: 'Jetzt sichern' });
    button.focus();
    button.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', altKey: true, bubbles: true, cancelable: true }),
    );
    button.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', altKey: true, bubbles: true }));
    expect(await screen.findByText(/Noch nichts geschehen/)).toBeTruthy();
    expect((await app.engine.client.vault.backups()).backups).toEqual([]);
  });

  it('save a note while somebody still writes in it', async () => {
    app.showApp('/settings/measures');
    type(await screen.findByLabelText('Notiz'), 'Zwei Zonen mit Transponder');
    const noteNow = async () => (await app.engine.client.company.ownMeasures()).measures[0]?.note;
    await waitFor(async () => expect(await noteNow()).toBe('Zwei Zonen mit Transponder'), { timeout: 5000 });
  });

  it('keep two days that are entered one right after the other', async () => {
    app.showApp('/settings/deadlines');
    fill(await screen.findByLabelText(/^Anträge/), '3');
    fill(screen.getByLabelText(/^Kampagnen/), '4');
    await waitFor(async () =>
      expect((await app.engine.client.settings.get()).leadTimes).toMatchObject({ requests: 3, campaigns: 4 }),
    );
  });

  it('keep two switches that are pressed one right after the other', async () => {
    app.showApp('/settings/notifications');
    const clock = await screen.findByRole<HTMLInputElement>('switch', { name: /^Fristen und Vorfristen/ });
    const tray = screen.getByRole<HTMLInputElement>('switch', { name: /^Symbol neben der Uhr/ });
    press(clock);
    press(tray);
    await waitFor(() => expect([clock.checked, tray.checked]).toEqual([true, true]));
    await waitFor(() => expect(app.shell.reminders).toEqual({ deadlines: true, tray: true }));
  });

  it('keep two changes of the look that are made at once', async () => {
    app.showApp('/settings/appearance');
    press(await screen.findByRole('radio', { name: 'Dunkel' }));
    press(screen.getByRole('radio', { name: 'Eng' }));
    await waitFor(() => expect(app.shell.preferences).toMatchObject({ theme: 'dark', density: 'compact' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dunkel' }).checked).toBe(true);
  });

  it('keep two fields of the company that are left one right after the other', async () => {
    app.showApp('/settings/company');
    fill(await screen.findByLabelText('Ort'), 'Kiel');
    fill(screen.getByLabelText('Postleitzahl'), '24103');
    await waitFor(async () =>
      expect(await app.engine.client.company.profile()).toMatchObject({ city: 'Kiel', postcode: '24103' }),
    );
    expect(screen.getByLabelText<HTMLInputElement>('Ort').value).toBe('Kiel');
  });

  it('refuse a weak passphrase before anything changes', async () => {
    app.showApp('/settings/security');
    press(await screen.findByRole('button', { name: 'Passphrase ändern' }));
    fill(await screen.findByLabelText('Neue Passphrase'), 'passwort1234');
    expect(await screen.findByText(/In kurzer Zeit zu erraten/)).toBeTruthy();
    const dialog = within(screen.getByRole('alertdialog', { name: 'Passphrase ändern?' }));
    const confirm = dialog.getByRole<HTMLButtonElement>('button', { name: 'Passphrase ändern' });
    expect(confirm.disabled).toBe(true);
  });
});
