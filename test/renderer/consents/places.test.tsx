import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, press } from '../user.ts';
import { type OpenedRegister, openRegister } from './open-register.ts';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ');

describe('places of a consent text', () => {
  let app: OpenedRegister;
  let textId: string;
  let versionId: string;
  beforeEach(async () => {
    app = await openRegister();
    // Clocks in Berlin go back on 25 October 2026: half past two comes twice.
    app.moveTo('2026-10-20T08:00:00.000Z');
    textId = await app.create('Rundbrief');
    versionId = await app.publish(textId, 'Ja, ich möchte den Rundbrief.');
    app.moveTo('2026-11-23T08:40:00.000Z');
  });
  afterEach(async () => {
    expect(app.engine.incidents).toEqual([]);
    await app.end();
  });

  const open = async (search = '') => {
    app.showApp(`/consents/${textId}${search}`);
    await screen.findByRole('heading', { level: 1, name: 'Rundbrief' });
  };
  const uses = async () => (await app.get(textId)).uses;

  it('are recorded, and switched at a time of the hour that comes twice', async () => {
    await open();
    press(await screen.findByRole('button', { name: 'Einsatzort eintragen' }));
    const place = await screen.findByRole('dialog', { name: 'Einsatzort eintragen' });
    fill(within(place).getByLabelText(/^Name/), 'Website, Fußzeile');
    press(within(place).getByRole('button', { name: 'Einsatzort eintragen' }));
    press(await screen.findByRole('button', { name: 'Fassung wechseln' }));
    const dialog = await screen.findByRole('dialog', { name: /ab wann welche Fassung/ });
    fill(within(dialog).getByLabelText('Ab: Tag'), '25.10.2026');
    fill(within(dialog).getByLabelText('Ab: Uhrzeit'), '02:30');
    expect(within(dialog).getByRole('button', { name: 'Wechsel eintragen' })).toHaveProperty(
      'disabled',
      true,
    );
    press(within(dialog).getByRole('radio', { name: /nach dem Zurückstellen/ }));
    press(within(dialog).getByRole('button', { name: 'Wechsel eintragen' }));
    await waitFor(async () =>
      expect((await uses())[0]?.changes).toMatchObject([{ at: '2026-10-25T01:30:00.000Z', versionId }]),
    );
  });

  it('refuse a time before the version was there, in plain words', async () => {
    await app.place(textId, 'Website');
    await open();
    press(await screen.findByRole('button', { name: 'Fassung wechseln' }));
    const dialog = await screen.findByRole('dialog');
    fill(within(dialog).getByLabelText('Ab: Tag'), '01.10.2026');
    fill(within(dialog).getByLabelText('Ab: Uhrzeit'), '08:00');
    press(within(dialog).getByRole('button', { name: 'Wechsel eintragen' }));
    expect(await within(dialog).findByText('Die Fassung gab es da noch nicht.')).toBeTruthy();
    expect((await uses())[0]?.changes).toEqual([]);
  });

  it('tell of a gap, and take a switch back with its reason', async () => {
    const useId = await app.place(textId, 'Website');
    await app.use(useId, versionId, '2026-10-21T08:00:00.000Z');
    await app.use(useId, null, '2026-10-22T08:00:00.000Z');
    await app.use(useId, versionId, '2026-10-23T08:00:00.000Z');
    await open();
    expect(await screen.findByText('Lücke, keine Fassung')).toBeTruthy();
    press(screen.getAllByText('Zurücknehmen')[1] as HTMLElement);
    const dialog = await screen.findByRole('alertdialog');
    fill(within(dialog).getByLabelText(/^Grund/), 'Die Seite lief durch.');
    press(within(dialog).getByRole('button', { name: 'Zurücknehmen' }));
    await waitFor(() => expect(screen.queryByText('Lücke, keine Fassung')).toBeNull());
    expect((await uses())[0]?.periods).toMatchObject([{ versionId, to: null }]);
  });

  it('answer what they said at an instant, one second before and after a change', async () => {
    const useId = await app.place(textId, 'Website, Fußzeile');
    await app.use(useId, versionId, '2026-10-25T01:30:00.000Z');
    await open(`?at=${encodeURIComponent('2026-10-25T01:29:59.000Z')}`);
    expect(await screen.findByText(/zeigte diesen Text noch nicht/)).toBeTruthy();
    cleanup();
    await open(`?at=${encodeURIComponent('2026-10-25T01:30:00.000Z')}`);
    const answer = (await screen.findByRole('heading', { name: /^Was galt:/ })).closest('section');
    if (!answer) throw new Error('The answer has no section');
    await waitFor(() => expect(answer.textContent).toContain('Ja, ich möchte den Rundbrief.'));
    expect(plain(answer.textContent)).toContain('So 25.10.2026, 02:30 Uhr (MEZ)');
    const hash = (await app.get(textId)).versions[0]?.hash ?? 'none';
    expect(plain(answer.textContent).replaceAll(' ', '')).toContain(hash);
    expect(answer.textContent).toContain('Zu dieser Fassung gibt es kein Bildschirmfoto.');
  });

  it('are named when they show a withdrawn version', async () => {
    const useId = await app.place(textId, 'Website');
    await app.use(useId, versionId, '2026-10-21T08:00:00.000Z');
    await open();
    press(await screen.findByRole('button', { name: 'Zurückziehen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Fassung 1 zurückziehen?' });
    press(within(dialog).getByRole('button', { name: /Zurückgezogen von/ }));
    press(await screen.findByRole('option', { name: 'Andere Person …' }));
    fill(await within(dialog).findByLabelText('Name'), 'Anke Lorenzen');
    fill(within(dialog).getByLabelText(/^Grund/), 'Ein Kästchen für zwei Zwecke');
    press(within(dialog).getByRole('button', { name: 'Zurückziehen' }));
    expect(await screen.findByText('Website: zeigt eine zurückgezogene Fassung')).toBeTruthy();
    expect((await app.get(textId)).versions[0]?.withdrawn?.by).toBe('Anke Lorenzen');
  });
});
