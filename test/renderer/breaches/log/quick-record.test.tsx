import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyService } from '../../../../src-main/contract/nothing-known.ts';
import { history } from '../../../../src-renderer/app/history.ts';
import { fill, press, type } from '../../user.ts';
import { now, type OpenedLog, openLog } from './open-log.ts';

describe('the quick record', () => {
  let app: OpenedLog;
  beforeEach(async () => {
    app = await openLog();
    app.showApp('/audit');
    await screen.findByRole('heading', { level: 1 });
    fireEvent.keyDown(document.body, { key: 'N', ctrlKey: true, shiftKey: true });
    await screen.findByRole('dialog', { name: 'Datenpanne melden' });
  });
  afterEach(() => app.end());

  const dialog = () => within(screen.getByRole('dialog', { name: 'Datenpanne melden' }));
  const title = () => dialog().getByLabelText(/^Was ist passiert/);
  const time = () => dialog().getByLabelText<HTMLInputElement>('Zeitpunkt der Kenntnis: Uhrzeit');
  const day = () => dialog().getByLabelText<HTMLInputElement>('Zeitpunkt der Kenntnis: Tag');
  const submit = () => press(dialog().getByRole('button', { name: 'Datenpanne eintragen' }));
  const recorded = async () => (await app.engine.client.breaches.list({ view: 'all', search: '' })).rows;

  it('opens from anywhere with the present moment at the seat and who is working', () => {
    expect([day().value, time().value]).toEqual(['23.11.2026', '09:40']);
    expect(dialog().getByText('MEZ')).toBeTruthy();
    expect(dialog().getByLabelText<HTMLInputElement>('Wer meldet?').value).toBe('Mara Lindqvist');
  });

  it('records with one sentence, to the millisecond, and opens the case', async () => {
    type(title(), 'USB-Stick verloren');
    submit();
    await waitFor(() => expect(history.location.pathname).toMatch(/^\/breaches\/.+/));
    expect(await recorded()).toMatchObject([
      { title: 'USB-Stick verloren', awareAt: now, state: 'running', kinds: [], people: null },
    ]);
    expect(screen.queryByRole('dialog', { name: 'Datenpanne melden' })).toBeNull();
  });

  it('records kinds, a guess of people and data', async () => {
    type(title(), 'Postfach offen');
    press(dialog().getByRole('checkbox', { name: /^Vertraulichkeit/ }));
    press(dialog().getByRole('checkbox', { name: /^Verfügbarkeit/ }));
    fill(dialog().getByLabelText('von'), '40');
    fill(dialog().getByLabelText('bis'), '400');
    press(dialog().getByRole('button', { name: 'Kontaktdaten' }));
    submit();
    await waitFor(async () => expect(await recorded()).toHaveLength(1));
    const [row] = await recorded();
    expect(row).toMatchObject({ kinds: ['confidentiality', 'availability'], people: { from: 40, to: 400 } });
    const { particulars } = await app.engine.client.breaches.get({ breachId: row?.id ?? '', asOf: null });
    expect(particulars.map(({ particular }) => particular)).toContainEqual({
      key: 'recordCategories',
      value: ['Kontaktdaten'],
    });
  });

  it('takes a suspicion without a clock, and says what a check does and does not', async () => {
    press(dialog().getByRole('radio', { name: /^Noch Verdacht/ }));
    expect(dialog().getByText(/Eine verschleppte Prüfung hält sie nicht auf/)).toBeTruthy();
    expect(dialog().queryByLabelText('Zeitpunkt der Kenntnis: Tag')).toBeNull();
    type(title(), 'Seltsame Anmeldungen');
    submit();
    await waitFor(async () =>
      expect(await recorded()).toMatchObject([{ state: 'suspicion', awareAt: null }]),
    );
  });

  it('asks why when awareness is another moment than now, and records the reason', async () => {
    expect(dialog().queryByLabelText(/^Warum dieser Zeitpunkt/)).toBeNull();
    type(title(), 'USB-Stick verloren');
    fill(time(), '07:15');
    submit();
    expect(await dialog().findAllByText(/Nennen Sie in einem Satz den Grund/)).not.toHaveLength(0);
    expect(await recorded()).toEqual([]);
    fill(dialog().getByLabelText(/^Warum dieser Zeitpunkt/), 'Der Anruf kam früh.');
    submit();
    await waitFor(async () =>
      expect(await recorded()).toMatchObject([{ awareAt: '2026-11-23T06:15:00.000Z' }]),
    );
    const { entries } = await app.engine.client.breaches.get({
      breachId: (await recorded())[0]?.id ?? '',
      asOf: null,
    });
    expect(entries.find(({ particular }) => particular?.key === 'awareness')?.reason).toBe(
      'Der Anruf kam früh.',
    );
  });

  it('says at the field that the time lies in the future, with what the clock says', async () => {
    type(title(), 'USB-Stick verloren');
    fill(time(), '11:00');
    fill(dialog().getByLabelText(/^Warum dieser Zeitpunkt/), 'Vertippt');
    submit();
    const said = await dialog().findAllByText(
      /liegt in der Zukunft: Die Uhr dieses Rechners zeigt Mo 23\.11\.2026, 09:40/,
    );
    expect(said).not.toHaveLength(0);
    expect(time().getAttribute('aria-invalid')).toBe('true');
    expect(await recorded()).toEqual([]);
  });

  it.each(['1.1.1970', '24.5.2018'])('refuses %s: the GDPR did not apply yet', async (typed) => {
    type(title(), 'USB-Stick verloren');
    fill(day(), typed);
    fill(dialog().getByLabelText(/^Warum dieser Zeitpunkt/), 'Vertippt');
    submit();
    expect(await dialog().findAllByText(/Prüfen Sie das Jahr/)).not.toHaveLength(0);
    expect(await recorded()).toEqual([]);
  });

  it('lists what is missing and leads to it', async () => {
    submit();
    const summary = within(await dialog().findByRole('alert'));
    press(summary.getByRole('link', { name: 'Schreiben Sie in einem Satz, was passiert ist.' }));
    expect(document.activeElement).toBe(title());
  });

  it('asks before typed words are given up on Escape, and keeps them', async () => {
    type(title(), 'USB-Stick verloren');
    fireEvent.keyDown(title(), { key: 'Escape' });
    const asked = within(await screen.findByRole('alertdialog', { name: 'Angaben verwerfen?' }));
    press(asked.getByRole('button', { name: 'Weiter eintragen' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>(/^Was ist passiert/).value).toBe('USB-Stick verloren');
    fireEvent.keyDown(screen.getByLabelText(/^Was ist passiert/), { key: 'Escape' });
    const again = within(await screen.findByRole('alertdialog', { name: 'Angaben verwerfen?' }));
    press(again.getByRole('button', { name: 'Verwerfen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await recorded()).toEqual([]);
  });

  it('closes without a question while nothing was typed', async () => {
    fireEvent.keyDown(title(), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('asks for a reason once the form stood open so long that its moment is no longer now', async () => {
    type(title(), 'USB-Stick verloren');
    app.setTime('2026-11-23T08:56:00.000Z');
    submit();
    expect(await dialog().findAllByText(/Nennen Sie in einem Satz den Grund/)).not.toHaveLength(0);
    fill(dialog().getByLabelText(/^Warum dieser Zeitpunkt/), 'So lange habe ich geschrieben.');
    submit();
    await waitFor(async () => expect(await recorded()).toMatchObject([{ awareAt: now }]));
  });
});

describe('the vendor of a quick record', () => {
  it('is found by typing among more than are offered at once', async () => {
    const app = await openLog();
    const ids: string[] = [];
    for (let number = 0; number < 60; number += 1) {
      const name = `Speicherwolke ${String(number).padStart(2, '0')} GmbH`;
      const { id } = await app.engine.client.vendors.create({
        name,
        seatCountry: null,
        service: { ...emptyService, name: 'Ablage' },
      });
      ids.push(id);
    }
    app.showApp('/audit');
    await screen.findByRole('heading', { level: 1 });
    fireEvent.keyDown(document.body, { key: 'N', ctrlKey: true, shiftKey: true });
    const dialog = within(await screen.findByRole('dialog', { name: 'Datenpanne melden' }));
    type(dialog.getByLabelText(/^Was ist passiert/), 'Ausfall');
    const vendor = await dialog.findByRole<HTMLInputElement>('combobox', {
      name: 'Bei welchem Dienstleister?',
    });
    act(() => vendor.focus());
    fireEvent.change(vendor, { target: { value: 'speicherwolke 59' } });
    press(await screen.findByRole('option', { name: /^Speicherwolke 59/ }));
    await waitFor(() => expect(vendor.value).toBe('Speicherwolke 59 GmbH'));
    press(dialog.getByRole('button', { name: 'Datenpanne eintragen' }));
    await waitFor(() => expect(history.location.pathname).toMatch(/^\/breaches\/.+/));
    const [, , breachId = ''] = history.location.pathname.split('/');
    const breach = await app.engine.client.breaches.get({ breachId, asOf: null });
    expect(breach.vendorId).toBe(ids[59]);
    await app.end();
  });
});

describe('the quick record over another dialog', () => {
  it('leaves what was typed there', async () => {
    const app = await openLog();
    app.showApp('/vendors');
    await screen.findByRole('heading', { level: 1, name: /^Dienstleister/ });
    fireEvent.keyDown(document.body, { key: 'n', ctrlKey: true });
    const vendor = await screen.findByRole('dialog', { name: 'Dienstleister anlegen' });
    type(within(vendor).getByLabelText(/^Name/), 'Speicherwolke GmbH');
    fireEvent.keyDown(within(vendor).getByLabelText(/^Name/), { key: 'N', ctrlKey: true, shiftKey: true });
    const quick = await screen.findByRole('dialog', { name: 'Datenpanne melden' });
    fireEvent.keyDown(within(quick).getByLabelText(/^Was ist passiert/), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Datenpanne melden' })).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>(/^Name/).value).toBe('Speicherwolke GmbH');
    await app.end();
  });
});
