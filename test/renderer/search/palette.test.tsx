import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { useUi } from '../../../src-renderer/lib/ui-store.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';

describe('the palette', () => {
  let app: OpenedApp;
  beforeEach(async () => {
    app = await openApp({ isSample: true });
    app.showApp('/comparisons');
    await screen.findByRole('heading', { level: 1 });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    await screen.findByRole('combobox', { name: 'Suchen oder Befehl' });
  });
  afterEach(() => app.end());

  const field = () => screen.getByRole('combobox', { name: 'Suchen oder Befehl' });
  const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
  const key = (name: string, more: object = {}) => fireEvent.keyDown(field(), { key: name, ...more });
  /** The vendor's line; its name is cut into what was typed and the rest. */
  const vendorCalled = (name: string) =>
    waitFor(() => {
      const found = screen
        .getAllByRole('option')
        .find(({ textContent }) => textContent?.startsWith(name) && textContent.includes('Dienstleister'));
      if (!found) throw new Error(`${name} is not among the options`);
      return found;
    });

  it('starts a new campaign from anywhere', async () => {
    type('neue kamp');
    await screen.findByRole('option', { name: /Neue ?Kamp/ });
    key('Enter');
    expect(await screen.findByRole('dialog', { name: 'Kampagne anlegen' })).toBeTruthy();
    expect(history.location.pathname).toBe('/campaigns');
  });

  it('finds a vendor by the first letters and opens it with Enter', async () => {
    type('kieb');
    const option = await vendorCalled('Kiebitzpost');
    expect(option.getAttribute('aria-selected')).toBe('true');
    expect(within(option).getAllByText('Kieb')[0]?.tagName).toBe('B');
    key('Enter');
    await waitFor(() => expect(history.location.pathname).toBe('/vendors/v-kiebitzpost'));
    expect(useUi.getState().isPaletteOpen).toBe(false);
  });

  it.each(['säntis', 'santis', 'saentis', 'SÄNTIS'])('finds Säntisblick by %s', async (typed) => {
    type(typed);
    const option = await vendorCalled('Säntisblick Webinare');
    expect(within(option).getAllByText('Säntis')[0]?.tagName).toBe('B');
  });

  it('finds a consent text by what an older version says, and opens that version', async () => {
    const { versions } = await app.engine.client.consents.get({ textId: 'ct-newsletter' });
    const first = versions.at(-1);
    type(first?.hash?.slice(0, 10) ?? 'no hash');
    const option = await screen.findByRole('option', { name: /Werkbank-Brief.*Einwilligung/ });
    expect(option.textContent).toContain('v1');
    key('Enter');
    await waitFor(() => expect(history.location.pathname).toBe('/consents/ct-newsletter'));
    expect(new URLSearchParams(history.location.search).get('version')).toBe(first?.id);
  });

  it('leads to a kept scenario with its day and falls, not only to the page', async () => {
    type('dpf eugh');
    await screen.findByRole('option', { name: /DPF fällt vor dem EuGH/ });
    key('Enter');
    await waitFor(() => expect(history.location.pathname).toBe('/transfers/shock'));
    await waitFor(() => expect(decodeURIComponent(history.location.search)).toContain('adequacy:US'));
    expect(history.location.search).not.toContain('scenario');
  });

  it('leads to a saved view with its filter', async () => {
    const { vendors } = app.engine.client;
    await vendors.saveView({
      name: 'Zwetschgen aus Indien',
      id: null,
      question: {
        filter: {
          ...{ search: '', view: 'all', statuses: [], roles: [], risks: [], protectionNeeds: [] },
          countries: ['IN'],
        },
        sort: { key: 'name', direction: 'ascending' },
        groupBy: 'none',
      },
    });
    type('zwetschgen');
    await screen.findByRole('option', { name: /Zwetschgen aus Indien/ });
    key('Enter');
    await waitFor(() => expect(history.location.pathname).toBe('/vendors'));
    await waitFor(() => expect(decodeURIComponent(history.location.search)).toContain('"IN"'));
    expect(history.location.search).not.toContain('saved');
    expect(await screen.findByRole('tab', { name: /Zwetschgen aus Indien/, selected: true })).toBeTruthy();
  });

  it('leads to the notice of change itself', async () => {
    const { notices } = await app.engine.client.subprocessors.notices({ vendorId: null });
    const [notice] = notices;
    if (!notice) throw new Error('the sample has no notice');
    type(`${notice.vendorName} ${notice.changes[0]?.name}`);
    fireEvent.click(await screen.findByRole('option', { name: /Änderungsmitteilung/ }));
    await waitFor(() => expect(history.location.pathname).toBe('/sub-processors'));
    await waitFor(() =>
      expect(document.activeElement?.textContent).toContain(`${notice.vendorName}: ${notice.serviceName}`),
    );
  });

  it('leads from a place to the text that it shows', async () => {
    type('seitenfuß');
    await screen.findAllByRole('option', { name: /Einsatzort/ });
    key('Enter');
    await waitFor(() => expect(history.location.pathname).toMatch(/^\/consents\/ct-/));
  });

  it('shows commands only behind the sign for them, and says how many', async () => {
    type('>dunkl');
    expect((await screen.findAllByRole('option')).map((one) => one.textContent)).toEqual([
      expect.stringContaining('Dunkle Darstellung'),
    ]);
    expect(screen.getByRole('status').textContent).toBe('1 Treffer');
    key('Enter');
    await waitFor(() => expect(app.shell.preferences.theme).toBe('dark'));
  });

  it('reports a breach by name, and closes for it', async () => {
    type('panne melden');
    await waitFor(() => expect(screen.getAllByRole('option')[0]?.textContent).toMatch(/^Datenpanne melden/));
    key('Enter');
    expect(await screen.findByRole('dialog', { name: 'Datenpanne melden' })).toBeTruthy();
    expect(useUi.getState().isPaletteOpen).toBe(false);
  });

  it('finds a breach and remembers it as opened', async () => {
    const { rows } = await app.engine.client.breaches.list({ view: 'all', search: '' });
    const [breach] = rows;
    if (!breach) throw new Error('the sample has no breach');
    type(breach.title.slice(0, 12));
    await waitFor(() =>
      expect(
        screen.getAllByRole('option').some(({ textContent }) => textContent?.includes(breach.title)),
      ).toBe(true),
    );
    key('Enter');
    await waitFor(() => expect(history.location.pathname).toBe(`/breaches/${breach.id}`));
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    const group = await screen.findByRole('group', { name: 'Zuletzt geöffnet' });
    await waitFor(() => expect(group.textContent).toContain(breach.title));
  });

  it('takes with Enter what fits the last letter, however quickly it was typed', async () => {
    type('k');
    await vendorCalled('Kiebitzpost');
    type('fjordl');
    key('Enter');
    await waitFor(() => expect(history.location.pathname).toMatch(/^\/vendors\/v-fjordlys/));
  });

  it('says that nothing was found, and where it looked', async () => {
    type('qqzz');
    expect(
      await screen.findByText('Nichts zu „qqzz“. Gesucht wurde in allen Bereichen, auch im Archiv.'),
    ).toBeTruthy();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('goes round with the arrows and closes with Escape', () => {
    const [first] = screen.getAllByRole('option');
    key('ArrowUp');
    expect(screen.getAllByRole('option').at(-1)?.getAttribute('aria-selected')).toBe('true');
    key('ArrowDown');
    expect(first?.getAttribute('aria-selected')).toBe('true');
    key('Escape');
    expect(useUi.getState().isPaletteOpen).toBe(false);
  });

  it('offers what was opened last first, and keeps nothing of it outside the file', async () => {
    key('Escape');
    history.push('/vendors/v-kiebitzpost');
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Suchen oder Befehl' })).toBeNull());
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    const group = await screen.findByRole('group', { name: 'Zuletzt geöffnet' });
    expect(group.textContent).toContain('Kiebitzpost');
    expect(JSON.stringify(localStorage)).not.toMatch(/kiebitz/i);
  });

  it('offers a campaign that was opened last', async () => {
    key('Escape');
    const { id } = await app.engine.client.campaigns.create({
      ...{ name: 'Herbstaktion', goal: '', audience: 'Werkstätten', audienceSize: null },
      ...{ startsOn: null, endsOn: null, ownerId: null, budgetCents: null, personaIds: [] },
      ...{ scoringModelId: null, scoringVersionId: null, steps: [], fields: [], retention: [] },
    });
    history.push(`/campaigns/${id}`);
    await screen.findByRole('heading', { level: 1, name: 'Herbstaktion' });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    const group = await screen.findByRole('group', { name: 'Zuletzt geöffnet' });
    await waitFor(() => expect(group.textContent).toContain('Herbstaktion'));
  });
});
