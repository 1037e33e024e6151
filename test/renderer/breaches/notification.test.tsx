import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, press } from '../user.ts';
import { type OpenedCase, openCase } from './open-case.ts';

describe('the notification of the authority', () => {
  let open: OpenedCase;
  beforeEach(async () => {
    open = await openCase();
    await open.answer({ key: 'nature', value: 'Ein Export lag offen im Netz.' });
  });
  afterEach(() => open.end());

  const show = async () => {
    open.showApp(`/breaches/${open.breachId}/notification`);
    await screen.findByText('Meldung einer Verletzung des Schutzes personenbezogener Daten');
  };
  const paper = () => screen.getByRole('article');
  const send = () => open.engine.client.breaches;
  const notice = {
    phase: 'initial' as const,
    at: '2026-11-23T08:40:00.000Z',
    by: 'Anke Lorenzen',
    channel: 'Online-Formular',
    reference: '',
    delayReason: '',
    nextUpdateOn: null,
    note: '',
  };

  it('says what is known, what follows and where it is answered', async () => {
    await show();
    expect(paper().textContent).toContain('Verletzt: Vertraulichkeit. Ein Export lag offen im Netz.');
    expect(paper().textContent).toContain('noch nicht bekannt, wird nachgereicht');
    expect(paper().textContent).toContain('Entwurf, Erstmeldung');
    const count = screen.getByLabelText('Ungefähre Zahl betroffener Personen: beantworten');
    expect(count.getAttribute('href')).toBe(`#/breaches/${open.breachId}/facts?field=subjectCount`);
    screen.getByText(/^Der Meldung fehlen noch \d Angaben\.$/);
    screen.getByText('Eine Erstmeldung ist auch so zulässig. Senden Sie jetzt und reichen Sie nach.');
    // The address stands there to be copied: nothing leads out of the app.
    expect(document.querySelectorAll('a[href^="http"]')).toHaveLength(0);
    expect(document.body.textContent).toMatch(/https:\/\/www\.datenschutzzentrum\.de/);
  });

  it('stops the clock when it is recorded, and what it said stays as it was', async () => {
    await show();
    press(screen.getByText('Als gemeldet eintragen'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Die Frist bleibt bei Mo\u00A023.11.2026, 09:40\u00A0Uhr');
    expect(dialog.textContent).toContain('Obhut sendet nichts');
    expect(within(dialog).queryByLabelText(/^Grund der Verzögerung/)).toBeNull();
    press(within(dialog).getByText('Als gemeldet eintragen'));
    await waitFor(async () => expect((await open.get()).notices).toHaveLength(1));
    const [sent] = (await open.get()).notices;
    expect(sent).toMatchObject({ phase: 'initial', by: 'Anke Lorenzen', isLate: false });
    expect((await open.get()).clock.state).toBe('frozen');
    await waitFor(() => expect(paper().textContent).toContain('Erstmeldung nach Art.\u00A033 DSGVO'));
    await open.answer({ key: 'nature', value: 'Zwei Exporte lagen offen im Netz.' });
    await waitFor(() => expect(paper().textContent).toContain('Gemeldet'));
    expect(paper().textContent).toContain('Ein Export lag offen im Netz.');
  });

  it('Art. 33(1) sentence 2: wants the reason once the 72 hours are over', async () => {
    open.moveTo('2026-11-23T14:31:00.000Z');
    await show();
    press(screen.getByText('Als gemeldet eintragen'));
    const dialog = await screen.findByRole('dialog');
    const record = () => within(dialog).getByText('Als gemeldet eintragen').closest('button');
    expect(record()?.hasAttribute('disabled')).toBe(true);
    fill(within(dialog).getByLabelText(/^Grund der Verzögerung/), 'Das Formular war nicht erreichbar.');
    expect(record()?.hasAttribute('disabled')).toBe(false);
    press(record() as HTMLElement);
    await waitFor(async () =>
      expect((await open.get()).notices[0]).toMatchObject({
        isLate: true,
        delayReason: 'Das Formular war nicht erreichbar.',
      }),
    );
    await waitFor(() => expect(paper().textContent).toContain('Nach der Frist gemeldet'));
  });

  it('refuses a time that has not come yet at its field', async () => {
    await show();
    press(screen.getByText('Als gemeldet eintragen'));
    const dialog = await screen.findByRole('dialog');
    fill(within(dialog).getByLabelText('Abgegeben: Uhrzeit'), '11:00');
    press(within(dialog).getByText('Als gemeldet eintragen'));
    await within(dialog).findByText(/^Diese Zeit liegt in der Zukunft\./);
    expect((await open.get()).notices).toHaveLength(0);
  });

  it('marks in a follow-up what is new and corrected, and names what was said before', async () => {
    await send().notifyAuthority({ breachId: open.breachId, notice });
    open.moveTo('2026-11-24T08:40:00.000Z');
    await open.answer({ key: 'nature', value: 'Zwei Exporte lagen offen im Netz.' });
    await open.answer({ key: 'subjectCount', value: { from: 361, to: 1124 } });
    await show();
    const text = () => paper().textContent ?? '';
    expect(text()).toContain('Entwurf, Folgemeldung');
    expect(text()).toContain('Zwei Exporte lagen offen im Netz.');
    expect(paper().querySelector('s')?.textContent).toContain('Ein Export lag offen im Netz.');
    expect(text()).toMatch(/361.*1\.124/);
    expect(within(paper()).getAllByText('neu')).toHaveLength(1);
    expect(within(paper()).getAllByText('berichtigt')).toHaveLength(1);
    screen.getByText('Seit der letzten Meldung sind 2 Angaben neu oder berichtigt.');
  });

  it('adds the number of the authority later, once', async () => {
    const { id } = await send().notifyAuthority({ breachId: open.breachId, notice });
    open.showApp(`/breaches/${open.breachId}/notification?notice=${id}`);
    fill(await screen.findByLabelText('Zeichen der Behörde'), 'ULD-2026-4711');
    press(screen.getByText('Zeichen ergänzen'));
    await waitFor(() => expect(paper().textContent).toContain('ULD-2026-4711'));
    expect(screen.queryByText('Zeichen ergänzen')).toBeNull();
  });

  it('goes to the lead authority once that one is chosen (Art. 56)', async () => {
    await show();
    press(screen.getByText('Andere Behörde wählen'));
    const choice = await screen.findByRole('combobox', { name: 'Andere Behörde' });
    fireEvent.change(choice, { target: { value: 'Hamburg' } });
    press((await screen.findAllByRole('option'))[0] as HTMLElement);
    await waitFor(async () => expect((await open.get()).authority?.region).toBe('DE-HH'));
    await waitFor(() => expect(paper().textContent).toContain('Hamburg'));
    press(await screen.findByText('Wieder die am Sitz'));
    await waitFor(async () => expect((await open.get()).authority?.region).toBe('DE-SH'));
  });

  it('copies every content with its name, for the form of the authority', async () => {
    await show();
    press(screen.getByText('Text kopieren'));
    await screen.findByText('Text kopiert');
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Art der Verletzung:\nVerletzt: Vertraulichkeit. Ein Export lag offen im Netz.');
    expect(text).toContain('Ungefähre Zahl betroffener Personen:\nnoch nicht bekannt, wird nachgereicht');
    expect(text).toContain('Anke Lorenzen');
  });

  it('takes a notification back only with a reason; nothing can follow it', async () => {
    const { id } = await send().notifyAuthority({ breachId: open.breachId, notice });
    open.showApp(`/breaches/${open.breachId}/notification?notice=${id}`);
    press(await screen.findByText('Meldung zurücknehmen'));
    const dialog = await screen.findByRole('dialog');
    const record = () => within(dialog).getByText('Als zurückgenommen eintragen').closest('button');
    expect(record()?.hasAttribute('disabled')).toBe(true);
    fill(within(dialog).getByLabelText(/^Warum wird sie zurückgenommen/), 'Es waren Testdaten.');
    press(record() as HTMLElement);
    await waitFor(() => expect(paper().textContent).toContain('Es waren Testdaten.'));
    expect((await open.get()).notices.map(({ phase }) => phase)).toEqual(['initial', 'withdrawal']);
    expect(screen.queryByText('Meldung zurücknehmen')).toBeNull();
    expect(screen.queryByText('Als gemeldet eintragen')).toBeNull();
  });

  it('says that the authority is not told, and why', async () => {
    await open.settle();
    await show();
    screen.getByText('Entschieden: Die Behörde wird nicht benachrichtigt.');
    screen.getByText('Es waren Testdaten.');
    expect(screen.queryByText('Als gemeldet eintragen')).toBeNull();
  });
});
