import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { fill, press, type } from '../user.ts';
import { layOut } from '../vendors/laid-out.ts';
import { type OpenedRequests, openRequests } from './open-requests.ts';

layOut();

describe('the log of requests', () => {
  let app: OpenedRequests;
  beforeEach(async () => {
    app = await openRequests();
  });
  afterEach(() => app.end());

  const answer = {
    on: '2026-11-23',
    by: 'Mara Lindqvist',
    result: 'done',
    language: 'de',
    text: 'Guten Tag',
  } as const;
  const show = async (address = '/requests') => {
    app.showApp(address);
    await screen.findByRole('heading', { level: 1, name: /^Anträge/ });
  };
  const rows = () => within(screen.getByRole('grid', { name: 'Anträge' })).getAllByRole('row');
  const lines = () => rows().map(({ textContent }) => textContent ?? '');

  it('says what it is for while it is empty, and has one filled button', async () => {
    await show();
    expect(
      await screen.findByText('Auskunft, Löschung, Widerspruch: Eingang eintragen, Obhut rechnet die Frist.'),
    ).toBeTruthy();
    const filled = [...document.querySelectorAll('main .bg-accent.font-semibold')];
    expect(filled.map(({ textContent }) => textContent)).toEqual(['Antrag eintragen']);
  });

  it('puts what is most pressing on top and says by when each is due', async () => {
    await app.log();
    await app.log({ kind: 'withdrawal', receivedOn: '2026-11-21', person: '' });
    await app.log({ kind: 'erasure', receivedOn: '2026-10-01' });
    await app.log({ kind: 'objection', identity: { state: 'doubted', askedOn: '2026-11-03' } });
    await show();
    await waitFor(() => expect(rows()).toHaveLength(5));
    const [, first, second, third, fourth] = lines();
    expect(first).toContain('2026-03Löschung');
    expect(first).toContain('Frist war 02.11.2026');
    expect(first).toContain('überfällig');
    expect(second).toContain('sofort, offen seit 2 Tagen');
    expect(second).toContain('ohne Namen');
    expect(third).toContain('bis 02.12.2026');
    expect(third).toContain('Person B');
    expect(fourth).toContain('Monat ruht');
    expect(fourth).toContain('Identität wird geprüft');
  });

  it('says the latest day once the calendar end has passed on a day off', async () => {
    await app.log({ receivedOn: '2026-10-22' });
    await show();
    await waitFor(() => expect(lines().at(1)).toContain('spätestens heute'));
    expect(lines().at(1)).toContain('offen');
  });

  it('logs a request with its due day told while it is typed, and opens it', async () => {
    await show();
    press(screen.getAllByRole('button', { name: 'Antrag eintragen' })[0] as HTMLElement);
    const dialog = within(await screen.findByRole('dialog', { name: 'Antrag eintragen' }));
    expect(dialog.getByText(/so wenig wie nötig/)).toBeTruthy();
    press(dialog.getByRole('button', { name: 'Antrag eintragen' }));
    expect(await dialog.findByRole('link', { name: 'Wählen Sie, was verlangt wird.' })).toBeTruthy();
    press(dialog.getByRole('button', { name: /Was wird verlangt/ }));
    fireEvent.click(await screen.findByRole('option', { name: /^Auskunft/ }));
    fill(dialog.getByRole('textbox', { name: /^Eingang/ }), '30.11.2026');
    press(dialog.getByRole('button', { name: 'Antrag eintragen' }));
    expect(await dialog.findByRole('link', { name: 'Dieser Tag liegt in der Zukunft.' })).toBeTruthy();
    fill(dialog.getByRole('textbox', { name: /^Eingang/ }), '22.10.2026');
    expect(await dialog.findByText('Antwort bis 22.11.2026, spätestens 23.11.2026.')).toBeTruthy();
    type(dialog.getByRole('textbox', { name: /^Person/ }), 'Kunde 4711');
    press(dialog.getByRole('button', { name: 'Antrag eintragen' }));
    await waitFor(() => expect(history.location.pathname).toMatch(/^\/requests\/./));
    const { requests } = await app.engine.client.requests.list({ view: 'all', search: '' });
    expect(requests).toMatchObject([{ kind: 'access', person: 'Kunde 4711', receivedOn: '2026-10-22' }]);
  });

  it('shows a request beside the list and opens it with Enter', async () => {
    const id = await app.log({ note: 'Nur Rechnungen' });
    await show();
    await waitFor(() => expect(rows()).toHaveLength(2));
    const grid = screen.getByRole('grid', { name: 'Anträge' });
    fireEvent.keyDown(grid, { key: 'Home' });
    const beside = await screen.findByRole('complementary', { name: 'Ausgewählter Antrag' });
    expect(await within(beside).findByText('Nur Rechnungen')).toBeTruthy();
    expect(within(beside).getAllByText('02.12.2026')).toHaveLength(2);
    fireEvent.keyDown(screen.getByRole('grid', { name: 'Anträge' }), { key: 'Enter' });
    await waitFor(() => expect(history.location.pathname).toBe(`/requests/${id}`));
  });

  it('keeps answered ones in a view of their own, and finds by typing', async () => {
    const id = await app.log();
    await app.log({ person: 'Person C' });
    await app.engine.client.requests.answer({ requestId: id, answer });
    await show();
    await waitFor(() => expect(rows()).toHaveLength(2));
    press(screen.getByRole('tab', { name: 'Beantwortet 1' }));
    await waitFor(() => expect(lines().at(1)).toContain('beantwortet'));
    press(screen.getByRole('tab', { name: 'Alle 2' }));
    await waitFor(() => expect(rows()).toHaveLength(3));
    type(screen.getByRole('searchbox'), 'person c');
    await waitFor(() => expect(rows()).toHaveLength(2));
    type(screen.getByRole('searchbox'), 'qqzz');
    expect(await screen.findByText(/^Nichts zu „qqzz“/)).toBeTruthy();
  });

  it('deletes what is due only after saying what is lost', async () => {
    const id = await app.log();
    await app.engine.client.requests.setRetention({ months: 6 });
    await app.engine.client.requests.answer({ requestId: id, answer });
    app.setTime('2027-05-23T08:00:00.000Z');
    await show();
    expect(await screen.findByText('Bei 1 Antrag ist die Aufbewahrung vorbei.')).toBeTruthy();
    press(screen.getByRole('button', { name: 'Antrag löschen' }));
    const dialog = within(
      await screen.findByRole('alertdialog', { name: 'Antrag 2026-01 endgültig löschen?' }),
    );
    expect(dialog.getByText(/am 23.05.2027 abgelaufen/)).toBeTruthy();
    expect(dialog.getByText(/Frühere Sicherungen/)).toBeTruthy();
    press(dialog.getByRole('button', { name: 'Löschen' }));
    await waitFor(() => expect(screen.queryByText(/Aufbewahrung vorbei/)).toBeNull());
    const { requests } = await app.engine.client.requests.list({ view: 'all', search: '' });
    expect(requests).toEqual([]);
  });

  it('lets the company set how long answered requests are kept', async () => {
    await show();
    press(screen.getByRole('button', { name: 'Aufbewahrung' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Wie lange/ }));
    fill(dialog.getByRole('textbox', { name: /Aufbewahrung nach der Antwort/ }), '24');
    press(dialog.getByRole('button', { name: 'Speichern' }));
    await waitFor(async () => expect(await app.engine.client.requests.retention()).toEqual({ months: 24 }));
  });
});
