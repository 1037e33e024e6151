import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { router } from '../../../../src-renderer/app/router.tsx';
import { type OpenedApp, openApp } from '../../open-app.tsx';
import { fill, press } from '../../user.ts';

/** Monday, 23 November 2026, 09:40 in Berlin; the Friday after it begins the incident. */
const realStart = '2026-11-23T08:40:00.000Z';
const inMinutes = (minutes: number) => new Date(Date.parse(realStart) + minutes * 60_000).toISOString();

let app: OpenedApp;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(realStart) });
  app = await openApp();
});
afterEach(async () => {
  await app.end();
  vi.useRealTimers();
});

const setTime = (instant: string) => {
  app.engine.setNow(instant);
  vi.setSystemTime(instant);
};
const started = async (speed: 1 | 60 = 60) => {
  const { breachId } = await app.engine.client.breaches.startDrill({ scriptId: 'reach-vendor', speed });
  return breachId;
};
const bar = () => screen.findByRole('region', { name: 'Übung' });
const plain = (text: string | null | undefined) => text?.replaceAll('\u00A0', ' ');

describe('the choice of a drill', () => {
  test('offers three incidents with what they train, and leads to the one that is begun', async () => {
    app.showApp('/breaches?view=drills');
    press((await screen.findAllByRole('button', { name: 'Übung beginnen' }))[0] as HTMLElement);
    const dialog = await screen.findByRole('dialog', { name: 'Welche Übung?' });
    const scripts = await within(dialog).findAllByRole('radio');
    expect(scripts).toHaveLength(3);
    expect(dialog.textContent).toContain('Nichts davon kommt ins Register.');
    expect(plain(dialog.textContent)).toContain('Beginnt am Freitag um 16:20 Uhr, 12 Nachrichten.');
    press(within(dialog).getByRole('radio', { name: /Notebook im Zug/ }));
    press(within(dialog).getByRole('button', { name: 'Übung beginnen' }));
    await screen.findByRole('heading', { level: 1, name: 'Übung: Notebook im Zug vergessen' });
    const { rows } = await app.engine.client.breaches.list({ view: 'drills', search: '' });
    expect(router.state.location.pathname).toBe(`/breaches/${rows[0]?.id}`);
    expect(rows).toMatchObject([{ isDrill: true }]);
  });
});

describe('a drill on the page of its case', () => {
  test('tells its own time, and what came in, newest first', async () => {
    const id = await started();
    setTime(inMinutes(4));
    app.showApp(`/breaches/${id}`);
    const own = within(await bar()).getByRole('timer', { name: 'Zeit der Übung' });
    expect(plain(own.textContent)).toBe('Fr 27.11.2026, 20:20 Uhr (MEZ)');
    const log = within(await bar()).getByRole('log', { name: 'Nachrichten' });
    expect(plain(log.textContent)).toContain('Marketing, Fr 27.11. 19:45');
    expect(screen.queryByText(/Ist das unsere Plattform\?/)).toBeNull();
    press(screen.getByRole('button', { name: '6 frühere Nachrichten' }));
    expect(screen.getByText(/Ist das unsere Plattform\?/)).toBeTruthy();
  });

  test('asks for the next message when its own time has come, without being told to', async () => {
    const id = await started();
    app.showApp(`/breaches/${id}`);
    await screen.findByText(/Angerufen hat noch niemand/);
    setTime('2026-11-23T08:40:06.000Z');
    await screen.findByText(/Ist das unsere Plattform\?/);
  });

  test('is held, goes on at its speed, and runs at another', async () => {
    const id = await started();
    app.showApp(`/breaches/${id}`);
    press(within(await bar()).getByRole('button', { name: 'Anhalten' }));
    const speed = async () =>
      (await app.engine.client.breaches.get({ breachId: id, asOf: null })).drill?.pace.speed;
    await waitFor(async () => expect(await speed()).toBe(0));
    press(await within(await bar()).findByRole('button', { name: 'Weiter' }));
    await waitFor(async () => expect(await speed()).toBe(60));
    press(await within(await bar()).findByRole('button', { name: /Tempo/ }));
    press(await screen.findByRole('option', { name: /sind 6/ }));
    await waitFor(async () => expect(await speed()).toBe(360));
  });

  test('ends with result and lessons, and shows what was there to find', async () => {
    const id = await started();
    setTime(inMinutes(50));
    app.showApp(`/breaches/${id}`);
    press(within(await bar()).getByRole('button', { name: 'Übung beenden' }));
    const dialog = await screen.findByRole('dialog', { name: 'Übung beenden?' });
    fill(within(dialog).getByLabelText('Ergebnis'), 'Nach 20 Minuten erreicht');
    fill(within(dialog).getByLabelText('Lehren'), 'Nummern prüfen');
    press(within(dialog).getByRole('button', { name: 'Übung beenden' }));
    const table = await screen.findByRole('table', { name: 'Auswertung' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(8);
    expect(rows[0]?.textContent).toContain('verfehlt');
    expect(rows[0]?.textContent).toContain('Vertraulichkeit');
    expect(screen.getByText('0 von 8 getroffen')).toBeTruthy();
    expect(screen.getByText('Nach 20 Minuten erreicht')).toBeTruthy();
    await screen.findByText(/Pressebericht und Bereitschaftsdienst/);
    expect(screen.queryByRole('button', { name: 'Übung beenden' })).toBeNull();
    const { drill } = await app.engine.client.breaches.get({ breachId: id, asOf: null });
    expect(drill?.debrief).toMatchObject({ minutes: 50, lessons: 'Nummern prüfen' });
  });

  test('ended in another window, it shows how it went, and can be ended no more', async () => {
    const id = await started();
    app.showApp(`/breaches/${id}`);
    press(within(await bar()).getByRole('button', { name: 'Übung beenden' }));
    await screen.findByRole('dialog', { name: 'Übung beenden?' });
    const ended = { breachId: id, result: 'Anderswo beendet', lessons: '' };
    await app.engine.client.breaches.endDrill(ended);
    await screen.findByText('Anderswo beendet');
    expect(screen.queryByRole('dialog', { name: 'Übung beenden?' })).toBeNull();
    expect(within(await bar()).getByText(/Übung beendet am/)).toBeTruthy();
  });

  test('nothing of it shows on a real case', async () => {
    const quick = { awareness: null, awarenessReason: '', reportedBy: '', kinds: [], people: null };
    const { breachId } = await app.engine.client.breaches.record({
      ...quick,
      title: 'Postfach',
      dataCategories: [],
      vendorId: null,
    });
    app.showApp(`/breaches/${breachId}`);
    await screen.findByRole('heading', { level: 1, name: 'Postfach' });
    expect(screen.queryByRole('region', { name: 'Übung' })).toBeNull();
  });
});
