import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { createVendor } from '../../engine/vendors/sample-inputs.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { press } from '../user.ts';

describe('today in the sample company', () => {
  let app: OpenedApp;
  beforeEach(async () => {
    app = await openApp({ isSample: true });
    app.showApp('/today');
    await screen.findByRole('heading', { level: 1, name: 'Montag, 23. November 2026' });
  });
  afterEach(() => app.end());

  it('leads from the most pressing thing to where it is done', async () => {
    const { items } = await app.engine.client.overview.today();
    const top = items[0];
    if (!top) throw new Error('nothing waits in the sample');
    const heading = screen.getByRole('heading', { name: top.title.de });
    const row = heading.closest('li');
    if (!row) throw new Error('the heading stands in no row');
    press(within(row).getByRole('link'));
    expect(top.kind).toBe('breachClock');
    expect(history.location.pathname).toBe(`/breaches/${top.breachId}`);
  });

  it('has one filled button, and it is that of the first row', () => {
    const filled = [...document.querySelectorAll('main .bg-accent.font-semibold')];
    expect(filled).toHaveLength(1);
    const list = screen.getByRole('region', { name: 'Was heute zu tun ist' });
    expect(within(list).getAllByRole('link')[0]).toBe(filled[0]);
  });

  it('shows every thing that waits once, in the order of the engine', async () => {
    for (const more of screen.queryAllByRole('button', { name: /weitere Dinge zeigen/ })) press(more);
    const { items } = await app.engine.client.overview.today();
    const list = screen.getByRole('region', { name: 'Was heute zu tun ist' });
    const titles = within(list)
      .getAllByRole('listitem')
      .map((row) => within(row).getByRole('heading').textContent);
    expect(titles).toEqual(items.map(({ title }) => title.de));
  });

  it('counts the due days of six weeks and names them in the list behind the strip', async () => {
    const { items } = await app.engine.client.overview.today();
    const within6Weeks = items.filter(({ dueOn }) => dueOn && dueOn >= '2026-11-23' && dueOn <= '2027-01-03');
    expect(screen.getByText(`${within6Weeks.length} Termine`)).toBeTruthy();
    const table = screen.getByRole('table', { hidden: true });
    for (const { title } of within6Weeks) expect(table.textContent).toContain(title.de);
  });
});

describe('today in a new company', () => {
  let app: OpenedApp;
  beforeEach(async () => {
    localStorage.clear();
    app = await openApp();
    app.showApp('/today');
  });
  afterEach(() => app.end());

  it('offers the first steps and remembers that they were put away', async () => {
    expect(await screen.findByRole('heading', { name: 'Die ersten fünf Schritte' })).toBeTruthy();
    press(screen.getByRole('button', { name: 'Ausblenden' }));
    expect(screen.queryByRole('heading', { name: 'Die ersten fünf Schritte' })).toBeNull();
    expect(screen.getByText(/^Nichts drängt\. Fristen/)).toBeTruthy();
    expect(localStorage.getItem('obhut.first-steps-hidden')).not.toContain('Hafenkontor');
    expect(JSON.parse(localStorage.getItem('obhut.first-steps-hidden') ?? '[]')).toHaveLength(1);
  });

  it('puts a running clock above the first steps', async () => {
    await screen.findByRole('heading', { name: 'Die ersten fünf Schritte' });
    await app.engine.client.breaches.record({
      title: 'Liste an falschen Verteiler',
      awareness: { at: '2026-11-23T08:40:00.000Z', scenario: null },
      awarenessReason: 'Der Hinweis kam eben.',
      reportedBy: 'Mara Lindqvist',
      kinds: [],
      people: null,
      dataCategories: [],
      vendorId: null,
    });
    const list = await screen.findByRole('region', { name: 'Was heute zu tun ist' });
    const steps = await screen.findByRole('heading', { name: 'Die ersten fünf Schritte' });
    expect(list.compareDocumentPosition(steps) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it('does not say of what was begun today that it has lain for long', async () => {
    await screen.findByRole('heading', { name: 'Die ersten fünf Schritte' });
    await createVendor(app.engine, 'Treibsand Lohnbüro');
    expect(await screen.findByText('Ohne Termin')).toBeTruthy();
    expect(screen.queryByText(/liegt länger/)).toBeNull();
  });

  it('asks for the country of one vendor, and for the countries of two', async () => {
    await screen.findByRole('heading', { name: 'Die ersten fünf Schritte' });
    await createVendor(app.engine, 'Treibsand Lohnbüro');
    const one = await screen.findByRole('link', { name: /^Land eintragen Treibsand Lohnbüro/ });
    expect(one.getAttribute('href')).toContain('/transfers?view=unknown');
    await createVendor(app.engine, 'Deichpost');
    expect(await screen.findByRole('link', { name: /^Länder eintragen 2 Dienstleister/ })).toBeTruthy();
  });

  it('leads from the third step to the form of a new vendor', async () => {
    press(await screen.findByRole('button', { name: 'Dienstleister anlegen' }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
    expect(history.location.pathname).toBe('/vendors');
  });
});
