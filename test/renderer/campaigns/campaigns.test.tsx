import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, press, type } from '../user.ts';
import { layOut } from '../vendors/laid-out.ts';
import { type OpenedCampaigns, openCampaigns } from './open-campaigns.ts';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ');

describe('the campaigns', () => {
  layOut();
  let app: OpenedCampaigns;
  beforeEach(async () => {
    app = await openCampaigns();
  });
  afterEach(async () => {
    expect(app.engine.incidents).toEqual([]);
    await app.end();
  });

  const column = (name: string) => screen.findByRole('region', { name });
  const cards = async (name: string) =>
    within(await column(name))
      .queryAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent);
  const rows = async () =>
    within(await screen.findByRole('grid'))
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
  const choose = async (trigger: HTMLElement, item: string) => {
    press(trigger);
    press(await screen.findByRole('menuitem', { name: item }));
  };

  it('says what they are for while there is none, and offers the first', async () => {
    app.showApp('/campaigns');
    expect(await screen.findByText(/Hier planen Sie Kampagnen Schritt für Schritt/)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Kampagne anlegen' })).toHaveLength(2);
    for (const name of ['Bereiche', 'Seiten zu Kampagnen']) {
      const link = within(screen.getByRole('navigation', { name })).getByRole('link', { name: 'Kampagnen' });
      expect(link.getAttribute('aria-current')).toBe('page');
    }
  });

  it('shows on a card when it runs, how many steps it has and what the gate says', async () => {
    await app.create('Messe', { startsOn: '2027-03-01', endsOn: '2027-05-31' }, 'newsletter');
    app.showApp('/campaigns');
    expect(await cards('Idee')).toEqual(['Messe']);
    const card = within(await column('Idee')).getByRole('listitem');
    expect(plain(card.textContent)).toContain('01.03.2027 bis 31.05.2027');
    expect(card.textContent).toContain('5 Schritte');
    expect(card.textContent).toMatch(/\d+ Hürden/);
  });

  it('moves a card to review by its menu, and back by undo', async () => {
    const id = await app.create('Messe');
    app.showApp('/campaigns');
    await cards('Idee');
    await choose(screen.getByRole('button', { name: 'Mehr zu „Messe“' }), 'Zur Prüfung geben');
    await waitFor(async () => expect(await cards('In Prüfung')).toEqual(['Messe']));
    expect((await app.get(id)).state).toBe('inReview');
    press(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(async () => expect(await cards('Idee')).toEqual(['Messe']));
  });

  it('moves a card by dragging, and says why it cannot be dragged to what follows from the release', async () => {
    const id = await app.create('Messe');
    app.showApp('/campaigns');
    const card = within(await column('Idee')).getByRole('listitem');
    const dataTransfer = { setData: () => undefined, effectAllowed: '', dropEffect: '' };
    const drag = async (to: string) => {
      fireEvent.dragStart(card, { dataTransfer });
      fireEvent.dragOver(await column(to), { dataTransfer });
      fireEvent.drop(await column(to), { dataTransfer });
    };
    await drag('Freigegeben');
    expect(await screen.findByText(/Freigegeben wird auf der Seite der Kampagne/)).toBeTruthy();
    expect((await app.get(id)).state).toBe('idea');
    await drag('In Prüfung');
    await waitFor(async () => expect(await cards('In Prüfung')).toEqual(['Messe']));
    expect((await app.get(id)).state).toBe('inReview');
  });

  it('says on a released card that its place follows from the release, and takes it nowhere', async () => {
    const id = await app.release('Messe');
    app.showApp('/campaigns');
    const card = within(await column('Freigegeben')).getByRole('listitem');
    expect(card.textContent).toContain('Folgt aus der Freigabe.');
    press(within(card).getByRole('button', { name: /Mehr zu/ }));
    await screen.findByRole('menuitem', { name: 'Freigabeprüfung öffnen' });
    expect(screen.queryByRole('menuitem', { name: /Prüfung geben|Ideen/ })).toBeNull();
    expect((await app.get(id)).state).toBe('released');
  });

  it('lists the same campaigns, sorted by the column in the address', async () => {
    await app.create('Zuerst', { startsOn: '2027-01-10' });
    await app.create('Anders', { startsOn: '2027-04-10' });
    await app.create('Ohne Tag');
    app.showApp('/campaigns?view=list');
    expect(await rows()).toEqual(['Zuerst', 'Anders', 'Ohne Tag']);
    press(screen.getByRole('button', { name: 'Name' }));
    await waitFor(async () => expect(await rows()).toEqual(['Anders', 'Ohne Tag', 'Zuerst']));
    expect(location.hash).toContain('sort=name');
  });

  it('finds by name and says so when nothing is found', async () => {
    await app.create('Messe Kiel');
    await app.create('Rundbrief');
    app.showApp('/campaigns?view=list');
    await rows();
    type(screen.getByRole('searchbox', { name: 'Kampagnen suchen' }), 'kiel');
    await waitFor(async () => expect(await rows()).toEqual(['Messe Kiel']));
    type(screen.getByRole('searchbox', { name: 'Kampagnen suchen' }), 'qqzz');
    expect(await screen.findByText('Keine Kampagne zu „qqzz“.')).toBeTruthy();
  });

  it('shows the first days of steps in their month, each a way into the plan', async () => {
    const id = await app.create('Messe', { startsOn: '2027-03-15' }, 'newsletter');
    const { content } = await app.get(id);
    app.showApp('/campaigns?view=calendar');
    expect(await screen.findByRole('table', { name: 'November 2026' })).toBeTruthy();
    for (const month of ['Dezember 2026', 'Januar 2027', 'Februar 2027', 'März 2027']) {
      press(screen.getByRole('button', { name: 'Nächster Monat' }));
      await screen.findByRole('table', { name: month });
    }
    const link = await screen.findByRole('link', { name: /Anmeldung/ });
    expect(link.getAttribute('href')).toContain(`step=${content.steps[1]?.id}`);
    expect(link.closest('td')?.querySelector('time')?.dateTime).toBe('2027-03-15');
    expect(
      screen
        .getByRole('link', { name: /Erste Ausgabe/ })
        .closest('td')
        ?.querySelector('time')?.dateTime,
    ).toBe('2027-03-29');
  });

  it('adds a campaign with a starting plan by Ctrl+N', async () => {
    app.showApp('/campaigns');
    await screen.findByText(/Hier planen Sie/);
    fireEvent.keyDown(document.body, { key: 'n', ctrlKey: true });
    const dialog = within(await screen.findByRole('dialog'));
    press(dialog.getByRole('button', { name: 'Kampagne anlegen' }));
    expect(dialog.getAllByText('Geben Sie der Kampagne einen Namen.').length).toBeGreaterThan(0);
    fill(dialog.getByLabelText(/^Name/), 'Messe');
    fill(dialog.getByLabelText('Erster Tag'), '01.05.2027');
    fill(dialog.getByLabelText('Letzter Tag'), '01.03.2027');
    press(dialog.getByRole('radio', { name: /Webinar mit Anruf/ }));
    press(dialog.getByRole('button', { name: 'Kampagne anlegen' }));
    expect(dialog.getAllByText(/Das Ende liegt vor dem Beginn/).length).toBeGreaterThan(0);
    fill(dialog.getByLabelText('Letzter Tag'), '01.07.2027');
    press(dialog.getByRole('button', { name: 'Kampagne anlegen' }));
    await waitFor(() => expect(location.hash).toMatch(/\/campaigns\/id-.*tab=plan/));
    const { rows: made } = await app.engine.client.campaigns.list({ search: '', isArchived: false });
    expect(made).toMatchObject([{ name: 'Messe', steps: 6, startsOn: '2027-05-01', state: 'idea' }]);
  });

  it('copies a campaign for the next year and says what stays behind', async () => {
    const id = await app.create('Messe 2026', { startsOn: '2026-12-01', endsOn: '2026-12-24' }, 'newsletter');
    await app.engine.client.campaigns.answer({ campaignId: id, item: 'G1_plan.2', answer: 'yes', note: '' });
    app.showApp('/campaigns');
    await cards('Idee');
    await choose(screen.getByRole('button', { name: /Mehr zu/ }), 'Für einen anderen Zeitraum kopieren …');
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('1 Antwort zur Freigabeprüfung');
    expect(within(dialog).getByLabelText(/^Name/)).toHaveProperty('value', 'Messe 2027');
    press(within(dialog).getByRole('button', { name: 'Kopie anlegen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Messe 2027' })).toBeTruthy();
    const { rows: all } = await app.engine.client.campaigns.list({ search: '2027', isArchived: false });
    expect(all).toMatchObject([{ startsOn: '2027-12-01', endsOn: '2027-12-24', steps: 5 }]);
    expect((await app.get(all[0]?.id ?? '')).answers).toEqual([]);
  });

  it('moves a campaign to the archive, where it is listed and comes back from', async () => {
    await app.create('Messe');
    app.showApp('/campaigns');
    await cards('Idee');
    await choose(screen.getByRole('button', { name: /Mehr zu/ }), 'Ins Archiv legen');
    expect(await screen.findByText('„Messe“ liegt im Archiv.')).toBeTruthy();
    press(await screen.findByRole('tab', { name: /Archiv/ }));
    await waitFor(async () => expect(await rows()).toEqual(['Messe']));
    press(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText('Im Archiv liegt keine Kampagne.')).toBeTruthy();
  });
});
