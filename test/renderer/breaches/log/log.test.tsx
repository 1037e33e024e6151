import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { history } from '../../../../src-renderer/app/history.ts';
import { press, type } from '../../user.ts';
import { layOut } from '../../vendors/laid-out.ts';
import { type OpenedLog, openLog } from './open-log.ts';

layOut();

describe('the log of breaches', () => {
  let app: OpenedLog;
  beforeEach(async () => {
    app = await openLog();
  });
  afterEach(() => app.end());

  const show = async (address = '/breaches') => {
    app.showApp(address);
    await screen.findByRole('heading', { level: 1, name: /^Datenpannen/ });
  };
  const startDrill = async () => {
    const { drills } = await app.engine.client.breaches.drillScripts();
    const { breachId } = await app.engine.client.breaches.startDrill({
      scriptId: drills[0]?.id ?? '',
      speed: 1,
    });
    return breachId;
  };
  const running = () => screen.getByRole('region', { name: 'Laufende Fristen' });
  const rows = () => within(screen.getByRole('grid', { name: 'Datenpannen' })).getAllByRole('row');
  const grid = () => screen.findByRole('grid', { name: 'Datenpannen' });

  it('says what it is for while it is empty, and offers to practise', async () => {
    await show();
    expect(
      await screen.findByText('Keine Datenpanne eingetragen. Üben Sie einmal, bevor es ernst wird.'),
    ).toBeTruthy();
    press(screen.getAllByRole('button', { name: 'Übung beginnen' }).at(-1) as HTMLElement);
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('has a running clock on top: time left, deadline at the seat, and the way to the next step', async () => {
    const breachId = await app.record();
    await show();
    const card = await waitFor(() => within(running()));
    expect(card.getByText('noch 71 h 0 min')).toBeTruthy();
    expect(card.getByText('bis Do 26.11.2026, 08:40 Uhr (MEZ)')).toBeTruthy();
    expect(card.getByText(/Noch ist niemand zuständig\.$/)).toBeTruthy();
    const { nextStep } = await app.engine.client.breaches.get({ breachId, asOf: null });
    expect(nextStep).toBe('assessSeverity');
    press(card.getByRole('link', { name: /^Schwere einschätzen/ }));
    await waitFor(() => expect(history.location.pathname).toBe(`/breaches/${breachId}/severity`));
  });

  it('has one filled button', async () => {
    await app.record();
    await show();
    await waitFor(() => running());
    const filled = [...document.querySelectorAll('main .bg-accent.font-semibold')];
    expect(filled.map(({ textContent }) => textContent)).toEqual(['Datenpanne melden']);
  });

  it('shows every case with what is known of it', async () => {
    await app.record();
    await app.record({ title: 'Seltsame Anmeldungen', awareness: null, kinds: [], people: null });
    await show();
    await waitFor(() => expect(rows()).toHaveLength(3));
    const texts = rows().map(({ textContent }) => textContent ?? '');
    const known = texts.find((row) => row.includes('LeadHafen'));
    expect(known).toContain('2026-01');
    expect(known).toContain('Vertraulichkeit');
    expect(known).toContain('1.800 bis 2.340');
    expect(known).toContain('Frist läuft');
    expect(texts.find((row) => row.includes('Anmeldungen'))).toContain('Verdacht');
  });

  it('opens a case with Enter and shows it beside the list before', async () => {
    const breachId = await app.record();
    await show();
    await waitFor(() => expect(rows()).toHaveLength(2));
    fireEvent.keyDown(await grid(), { key: 'Home' });
    const beside = await screen.findByRole('complementary', { name: 'Ausgewählte Datenpanne' });
    expect(await within(beside).findByText('Datenpanne 2026-01')).toBeTruthy();
    expect(within(beside).getByText('Mo 23.11.2026, 08:40 Uhr (MEZ)')).toBeTruthy();
    expect(history.location.search).toContain(`selected=${breachId}`);
    fireEvent.keyDown(await grid(), { key: 'Enter' });
    await waitFor(() => expect(history.location.pathname).toBe(`/breaches/${breachId}`));
  });

  it('keeps drills out of list, clocks and figures, and marks them in their own view', async () => {
    await app.record();
    await startDrill();
    await show();
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(within(running()).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('img', { name: '1 Vorfall in zwölf Monaten, nach Monat und Art' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Alle 1' })).toBeTruthy();
    press(screen.getByRole('tab', { name: 'Übungen 1' }));
    await waitFor(async () => expect(within(await grid()).getByText('Übung')).toBeTruthy());
    expect(screen.getByRole('img', { name: /^1 Vorfall/ })).toBeTruthy();
  });

  it('finds by typing, and says when nothing fits', async () => {
    await app.record();
    await app.record({ title: 'USB-Stick verloren' });
    await show();
    await waitFor(() => expect(rows()).toHaveLength(3));
    type(screen.getByRole('searchbox', { name: 'In dieser Liste suchen' }), 'usb');
    await waitFor(() => expect(rows()).toHaveLength(2));
    type(screen.getByRole('searchbox', { name: 'In dieser Liste suchen' }), 'qqzz');
    expect(await screen.findByText(/^Nichts zu „qqzz“/)).toBeTruthy();
    press(screen.getAllByRole('button', { name: 'Suche leeren' }).at(-1) as HTMLElement);
    await waitFor(() => expect(rows()).toHaveLength(3));
  });

  it('leads to the register of this year', async () => {
    await app.record();
    await show();
    press(screen.getByRole('button', { name: 'Register als PDF' }));
    await waitFor(() => expect(history.location.pathname).toBe('/reports'));
    expect(history.location.search).toContain('kind=breachRegister');
    expect(history.location.search).toContain('from=2026-01-01');
    expect(history.location.search).toContain('to=2026-11-23');
  });

  it('tells the time to the notification against the 72 hours', async () => {
    await app.record();
    await show();
    const chart = await screen.findByRole('img', {
      name: /^Noch keine Meldung, keine davon in 72.Stunden$/,
    });
    expect(chart.textContent).toContain('2026-01');
    expect(chart.textContent?.replaceAll('\u00A0', ' ')).toContain('1 h');
  });

  it('opens the quick record with Ctrl+N', async () => {
    await show();
    fireEvent.keyDown(document.body, { key: 'n', ctrlKey: true });
    expect(await screen.findByRole('dialog', { name: 'Datenpanne melden' })).toBeTruthy();
  });
});
