import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, press, type } from '../user.ts';
import { layOut } from '../vendors/laid-out.ts';
import { type OpenedRegister, openRegister } from './open-register.ts';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ');

describe('the register of consents', () => {
  layOut();
  let app: OpenedRegister;
  beforeEach(async () => {
    app = await openRegister();
  });
  afterEach(async () => {
    expect(app.engine.incidents).toEqual([]);
    await app.end();
  });

  const rows = async () => {
    const grid = await screen.findByRole('grid', { name: 'Einwilligungstexte' });
    return within(grid)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
  };

  it('says that it stores no consenting person, and offers the first text', async () => {
    app.showApp('/consents');
    expect(await screen.findByText(/nie die Menschen, die eingewilligt haben/)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Text anlegen' })).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Einwilligungen' }).getAttribute('aria-current')).toBe('page');
  });

  it('lists a text with its version, its places and what the check says', async () => {
    const textId = await app.create('Rundbrief');
    const versionId = await app.publish(textId, 'Ja, ich möchte den Rundbrief.');
    const useId = await app.place(textId, 'Website, Fußzeile');
    await app.use(useId, versionId, '2026-11-23T08:40:00.000Z');
    app.showApp('/consents');
    expect(await rows()).toEqual(['Rundbrief']);
    const row = screen.getAllByRole('row')[1];
    expect(plain(row?.textContent)).toContain('v1 seit 23.11.2026');
    expect(row?.textContent).toContain('Mängel');
    expect(await screen.findByRole('img', { name: /Welche Fassung an einem Einsatzort/ })).toBeTruthy();
    expect(screen.getByText('Kein Bildschirmfoto zur Fassung.')).toBeTruthy();
  });

  it('turns as a whole to an instant and says so until it is turned back', async () => {
    const old = await app.create('Rundbrief');
    await app.publish(old, 'Ja, ich möchte den Rundbrief.');
    app.moveTo('2026-11-25T09:00:00.000Z');
    const young = await app.create('Einladungen');
    await app.publish(young, 'Ja, laden Sie mich ein.');
    app.showApp('/consents');
    expect(await rows()).toEqual(['Einladungen', 'Rundbrief']);
    fill(screen.getByLabelText('Stand am: Tag'), '24.11.2026');
    fill(screen.getByLabelText('Stand am: Uhrzeit'), '10:00');
    press(screen.getByRole('button', { name: 'Stand zeigen' }));
    const banner = await screen.findByText(/So stand das Register am/);
    expect(plain(banner.textContent)).toContain('Di 24.11.2026, 10:00 Uhr (MEZ)');
    await waitFor(async () => expect(await rows()).toEqual(['Rundbrief']));
    expect(location.hash).toContain('asOf=');
    press(screen.getByRole('button', { name: 'Zum heutigen Stand' }));
    await waitFor(async () => expect(await rows()).toEqual(['Einladungen', 'Rundbrief']));
    expect(screen.queryByText(/So stand das Register am/)).toBeNull();
  });

  it('finds by name and purpose, and shows the chosen text beside the list', async () => {
    await app.create('Rundbrief');
    await app.create('Messekontakte', { purpose: 'Anrufe nach der Messe' });
    app.showApp('/consents');
    expect(await rows()).toEqual(['Messekontakte', 'Rundbrief']);
    type(screen.getByRole('searchbox', { name: 'In dieser Liste suchen' }), 'anruf');
    await waitFor(async () => expect(await rows()).toEqual(['Messekontakte']));
    const grid = screen.getByRole('grid', { name: 'Einwilligungstexte' });
    grid.focus();
    fireEvent.keyDown(grid, { key: 'ArrowDown' });
    const inspector = await screen.findByRole('complementary', { name: 'Gewählter Text' });
    expect(await within(inspector).findByText('Messekontakte')).toBeTruthy();
  });

  it('calls a text on a past day what it was called then, in the list and beside it', async () => {
    const textId = await app.create('Rundbrief');
    await app.publish(textId, 'Ja.');
    app.moveTo('2026-11-25T09:00:00.000Z');
    const { versions: _versions, uses: _uses, archivedAt: _at, id: _id, ...profile } = await app.get(textId);
    await app.engine.client.consents.saveProfile({ textId, profile: { ...profile, name: 'Hafenpost' } });
    const day = encodeURIComponent('2026-11-24T09:00:00.000Z');
    app.showApp(`/consents?selected=${textId}&asOf=${day}`);
    expect(await rows()).toEqual(['Rundbrief']);
    const inspector = await screen.findByRole('complementary', { name: 'Gewählter Text' });
    expect(await within(inspector).findByText('Rundbrief')).toBeTruthy();
    expect(within(inspector).queryByText('Hafenpost')).toBeNull();
  });

  it('creates a text with its first draft, and asks for nobody', async () => {
    app.showApp('/consents');
    await screen.findByText(/nie die Menschen/);
    fireEvent.keyDown(document.body, { key: 'n', ctrlKey: true });
    const dialog = await screen.findByRole('dialog');
    press(within(dialog).getByRole('button', { name: 'Text anlegen' }));
    expect(dialog.textContent).toContain('Geben Sie dem Text einen Namen.');
    fill(within(dialog).getByLabelText(/^Name/), 'Newsletter Elektrowerkzeuge');
    press(within(dialog).getByRole('button', { name: 'Text anlegen' }));
    await waitFor(() => expect(location.hash).toMatch(/\/consents\/id-/));
    const { rows: made } = await app.engine.client.consents.list({
      kinds: ['consent'],
      asOf: null,
      search: '',
      isArchived: false,
    });
    expect(made).toMatchObject([{ name: 'Newsletter Elektrowerkzeuge', hasDraft: true, version: null }]);
  });
});
