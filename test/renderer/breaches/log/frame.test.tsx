import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedLog, openLog } from './open-log.ts';

const minute = 60_000;
/** End of the period of a breach that was known an hour before the start. */
const end = Date.parse('2026-11-26T07:40:00.000Z');
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ');

describe('a running clock in the frame', () => {
  let app: OpenedLog;
  beforeEach(async () => {
    app = await openLog();
  });
  afterEach(() => app.end());

  const at = (offset: number) => new Date(end + offset).toISOString();
  const show = async () => {
    app.showApp('/audit');
    await screen.findByRole('heading', { level: 1 });
  };
  /** Somebody looks at the window again. */
  const look = () => act(() => void window.dispatchEvent(new Event('focus')));
  const area = () => screen.getByRole('link', { name: /^Datenpannen/ });
  const titles = () => app.shell.notified.map(({ title }) => plain(title));

  it('shows nothing while none runs', async () => {
    await show();
    expect(area().textContent).toBe('Datenpannen');
    expect(app.shell.titles.at(-1)).toBe('Hafenkontor GmbH – Obhut');
  });

  it('stands in the rail, the title and the top bar, and goes on by itself', async () => {
    await app.record();
    await show();
    await waitFor(() => expect(plain(app.shell.titles.at(-1))).toBe('71 h 0 min – Hafenkontor GmbH – Obhut'));
    expect(plain(area().textContent)).toContain('Datenpanne 2026-01: noch 71 h 0 min');
    const inTopBar = screen.getByRole('link', { name: /^Datenpanne 2026-01: noch 71/ });
    expect(inTopBar.getAttribute('href')).toMatch(/^#\/breaches\/.+/);
    app.setTime(at(-(6 * 60 + 50) * minute));
    look();
    await waitFor(() => expect(plain(app.shell.titles.at(-1))).toBe('6 h 50 min – Hafenkontor GmbH – Obhut'));
    app.setTime(at(1));
    look();
    await waitFor(() =>
      expect(plain(app.shell.titles.at(-1))).toBe('Frist vorbei – Hafenkontor GmbH – Obhut'),
    );
    expect(plain(area().textContent)).toContain('gerade abgelaufen');
  });

  it('leaves the title when the file is locked', async () => {
    await app.record();
    await show();
    await waitFor(() => expect(plain(app.shell.titles.at(-1))).toContain('71 h'));
    await app.engine.client.vault.lock();
    await waitFor(() => expect(app.shell.titles.at(-1)).toBe('Obhut'));
  });

  it.each([
    [
      48,
      'Datenpanne 2026-01: noch 48 Stunden.',
      /^Bis Do 26\.11\.2026, 08:40 Uhr \(MEZ\)\. Nächster Schritt: Schwere einschätzen\.$/,
    ],
    [
      24,
      'Datenpanne 2026-01: noch 24 Stunden.',
      /^Der Meldung fehlen \d+ Angaben; eine Erstmeldung geht auch so\.$/,
    ],
    [6, 'Datenpanne 2026-01: noch 6 Stunden.', /^Senden Sie jetzt, was feststeht\./],
    [
      1,
      'Datenpanne 2026-01: noch 1 Stunde.',
      /^Bis 08:40\. Danach ist der Grund der Verzögerung anzugeben\.$/,
    ],
    [0, 'Datenpanne 2026-01: Frist vorbei.', /^Melden bleibt Pflicht\.$/],
  ])('tells of the mark at %i hours, not a moment before', async (hours, title, text) => {
    await app.record();
    app.setTime(at(-hours * 60 * minute - 1));
    await show();
    await waitFor(() => expect(app.shell.titles.at(-1)).toContain('–'));
    const before = titles().length;
    app.setTime(at(-hours * 60 * minute));
    look();
    await waitFor(() => expect(titles().slice(before)).toEqual([title]));
    expect(plain(app.shell.notified.at(-1)?.text)).toMatch(text);
  });

  it('tells of several marks that passed while the file was closed once, with the time that is left', async () => {
    await app.record();
    app.setTime(at(-(5 * 60 + 12) * minute));
    await show();
    await waitFor(() => expect(titles()).toEqual(['Datenpanne 2026-01: noch 5 h 12 min.']));
    look();
    app.setTime(at(-(5 * 60 + 11) * minute));
    look();
    expect(titles()).toHaveLength(1);
  });

  it('names neither persons nor what happened, because a locked screen shows it', async () => {
    await app.record({ title: 'Export mit Daten von Erika Beispiel' });
    for (const hours of [48, 24, 6, 1, 0]) {
      app.setTime(at(-hours * 60 * minute));
      if (hours === 48) await show();
      else look();
      await waitFor(() => expect(app.shell.notified.some(({ key }) => key.endsWith(` ${hours}`))).toBe(true));
    }
    expect(JSON.stringify(app.shell.notified)).not.toMatch(
      /Export|Erika|LeadHafen|Mara|Lindqvist|Hafenkontor/,
    );
  });

  it('marks a drill in the rail, the title and the notification', async () => {
    const { drills } = await app.engine.client.breaches.drillScripts();
    const scriptId = drills[0]?.id ?? '';
    const { breachId } = await app.engine.client.breaches.startDrill({ scriptId, speed: 1 });
    const { drill } = await app.engine.client.breaches.get({ breachId, asOf: null });
    const ownStart = drill?.pace.from ?? '';
    await app.engine.client.breaches.setParticular({
      breachId,
      particular: { key: 'awareness', value: { at: ownStart, scenario: null } },
      certainty: 'known',
      followsOn: null,
      knownAt: null,
      source: '',
      reason: '',
      basedOn: null,
    });
    app.setTime(new Date(Date.parse('2026-11-23T08:40:00.000Z') + 66 * 60 * minute).toISOString());
    await show();
    await waitFor(() => expect(titles().at(-1)).toBe('Übung. Datenpanne 2026-01: noch 6 Stunden.'));
    expect(plain(app.shell.titles.at(-1))).toBe('Übung 6 h 0 min – Hafenkontor GmbH – Obhut');
    expect(plain(area().textContent)).toContain('Übung 2026-01: noch 6 h 0 min');
  });

  it('says above every page that the clock was set back, and takes it away when it is right', async () => {
    await app.record();
    app.setTime('2026-11-23T06:00:00.000Z');
    await show();
    const alert = await screen.findByText('Die Uhr dieses Rechners geht nach.');
    const notice = alert.closest('[role=alert]') as HTMLElement;
    expect(plain(notice.textContent)).toMatch(
      /Sie zeigt Mo 23\.11\.2026, .*der letzte Eintrag ist von Mo 23\.11\.2026/,
    );
    app.setTime('2026-11-23T08:41:00.000Z');
    act(() => within(notice).getByRole('button', { name: 'Zeit neu lesen' }).click());
    await waitFor(() => expect(screen.queryByText('Die Uhr dieses Rechners geht nach.')).toBeNull());
  });
});
