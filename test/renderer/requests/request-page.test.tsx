import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { fill, press, type } from '../user.ts';
import { type OpenedRequests, openRequests } from './open-requests.ts';

describe('the page of a request', () => {
  let app: OpenedRequests;
  beforeEach(async () => {
    app = await openRequests();
  });
  afterEach(() => app.end());

  const get = (requestId: string) => app.engine.client.requests.get({ requestId });
  const show = async (id: string, heading = 'Auskunft') => {
    app.showApp(`/requests/${id}`);
    await screen.findByRole('heading', { level: 1, name: heading });
  };
  const draftAnswer = async () => {
    const [first] = await screen.findAllByRole('button', { name: 'Antwort entwerfen' });
    await waitFor(() => expect(first?.hasAttribute('data-disabled')).toBe(false));
    press(first as HTMLElement);
  };
  const side = () => within(screen.getByRole('complementary', { name: 'Frist und Löschung' }));

  it('says by when the answer is due and how that is counted', async () => {
    await show(await app.log());
    const panel = side();
    expect(panel.getByText('02.12.2026')).toBeTruthy();
    expect(panel.getByText('noch 9 Tage')).toBeTruthy();
    expect(panel.getByText(/Gerechnet ab 02.11.2026 \(Eingang\)/)).toBeTruthy();
    expect(panel.getByText(/Verlängern können Sie bis 02.12.2026/)).toBeTruthy();
    expect(await panel.findByText('Gelöscht wird 36 Monate nach der Antwort.')).toBeTruthy();
  });

  it('says at once for a withdrawal, and since when it is open', async () => {
    await show(await app.log({ kind: 'withdrawal', receivedOn: '2026-11-22' }), 'Widerruf');
    expect(side().getByText('sofort, offen seit gestern')).toBeTruthy();
    expect(side().queryByText(/Verlängern/)).toBeNull();
  });

  it('says that the deadline is over and offers no extension any more', async () => {
    await show(await app.log({ receivedOn: '2026-10-01' }));
    expect(side().getByText('Die Frist endete am 02.11.2026.')).toBeTruthy();
    expect(side().queryByRole('button', { name: 'Frist verlängern' })).toBeNull();
  });

  it('saves each fact by itself', async () => {
    const id = await app.log();
    await show(id);
    fill(screen.getByRole('textbox', { name: 'Notiz' }), 'Nur Rechnungen');
    await waitFor(async () => expect((await get(id)).note).toBe('Nur Rechnungen'));
    press(screen.getByRole('checkbox', { name: /Sperrliste/ }));
    await waitFor(async () => expect((await get(id)).isOnSuppressionList).toBe(true));
    const recipients = screen.getByRole('textbox', { name: 'Informierte Empfänger' });
    type(recipients, 'Kiebitzpost');
    fireEvent.keyDown(recipients, { key: 'Enter' });
    await waitFor(async () => expect((await get(id)).recipientsInformed).toEqual(['Kiebitzpost']));
  });

  it('asks who is asking, lets the month rest, and begins it with the confirmation', async () => {
    const id = await app.log({ receivedOn: '2026-11-20' });
    await show(id);
    press(screen.getByRole('radio', { name: /Begründete Zweifel/ }));
    expect(await screen.findByText(/Noch nicht nachgefragt: Der Monat läuft/)).toBeTruthy();
    press(screen.getByRole('button', { name: 'Rückfrage entwerfen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Rückfrage zur Person' }));
    type(dialog.getByRole('textbox', { name: 'Warum zweifeln Sie?' }), 'Die Adresse ist neu.');
    expect(await dialog.findByText(/Der Grund: Die Adresse ist neu\./)).toBeTruthy();
    press(dialog.getByRole('button', { name: 'Als nachgefragt eintragen' }));
    expect(await side().findByText('Der Monat ruht')).toBeTruthy();
    expect((await get(id)).state).toBe('waitingForIdentity');
    app.setTime('2026-11-25T08:00:00.000Z');
    press(screen.getByRole('radio', { name: /Geklärt/ }));
    expect(await side().findByText(/Gerechnet ab 25.11.2026 \(Angaben zur Person\)/)).toBeTruthy();
    expect(side().getByText(/Spätestens 28.12.2026/)).toBeTruthy();
  });

  it('extends with a reason and the letter that tells it, and takes it back', async () => {
    const id = await app.log();
    await show(id);
    press(side().getByRole('button', { name: 'Frist verlängern' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Frist verlängern' }));
    press(dialog.getByRole('button', { name: 'Als mitgeteilt eintragen' }));
    expect(await dialog.findByText(/Nennen Sie den Grund/)).toBeTruthy();
    type(dialog.getByRole('textbox', { name: /^Grund/ }), 'Papierakten');
    expect(await dialog.findByText(/bis 02.02.2027/)).toBeTruthy();
    press(dialog.getByRole('button', { name: 'Als mitgeteilt eintragen' }));
    expect(await side().findByText('Verlängert um 2 Monate, mitgeteilt 23.11.2026.')).toBeTruthy();
    expect((await get(id)).state).toBe('extended');
    press(side().getByRole('button', { name: 'Verlängerung zurücknehmen' }));
    await waitFor(async () => expect((await get(id)).state).toBe('open'));
  });

  it('notes steps and takes them out again', async () => {
    const id = await app.log();
    await show(id);
    type(await screen.findByRole('textbox', { name: 'Was wurde getan?' }), 'Export erstellt');
    press(screen.getByRole('button', { name: 'Schritt eintragen' }));
    expect(await screen.findByText('Export erstellt')).toBeTruthy();
    expect((await get(id)).steps).toMatchObject([{ text: 'Export erstellt', by: 'Mara Lindqvist' }]);
    press(screen.getByRole('button', { name: 'Schritt entfernen: Export erstellt' }));
    await waitFor(async () => expect((await get(id)).steps).toEqual([]));
  });

  it('drafts the answer, keeps what is written, and records it', async () => {
    const id = await app.log({ kind: 'erasure' });
    await show(id, 'Löschung');
    await draftAnswer();
    const letter = await screen.findByRole('textbox', { name: 'Brief' });
    expect((letter as HTMLTextAreaElement).value).toContain('Ihre Daten sind gelöscht in: [fehlt:');
    press(screen.getByRole('radio', { name: /^Teilweise abgelehnt/ }));
    await waitFor(() =>
      expect((screen.getByRole('textbox', { name: 'Brief' }) as HTMLTextAreaElement).value).toContain(
        'In einem Punkt können wir Ihrem Antrag nicht folgen.',
      ),
    );
    fill(screen.getByRole('textbox', { name: 'Brief' }), 'Guten Tag, ein Rest [fehlt: Grund]');
    await waitFor(async () => expect((await get(id)).draft?.text).toContain('ein Rest'));
    expect(screen.getByText('1 Stelle ist noch offen.')).toBeTruthy();
    press(screen.getByRole('button', { name: 'Als beantwortet eintragen' }));
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Antrag 2026-01 als beantwortet eintragen?' }),
    );
    press(dialog.getByRole('button', { name: 'Als beantwortet eintragen' }));
    await waitFor(async () =>
      expect((await get(id)).answer).toMatchObject({ result: 'partly', by: 'Mara Lindqvist' }),
    );
    expect(await screen.findByText('Guten Tag, ein Rest [fehlt: Grund]')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Notiz' })).toBeNull();
    expect(await side().findByText('Wird am 23.11.2029 zum Löschen vorgelegt.')).toBeTruthy();
  });

  it('throws a draft away without what was typed coming back', async () => {
    const id = await app.log();
    await show(id);
    await draftAnswer();
    type(await screen.findByRole('textbox', { name: 'Brief' }), 'Halb geschrieben');
    press(screen.getByRole('button', { name: 'Entwurf verwerfen' }));
    expect(await screen.findAllByRole('button', { name: 'Antwort entwerfen' })).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect((await get(id)).draft).toBeNull();
  });

  it('drafts anew over what was typed a moment ago, and undo brings that back', async () => {
    const id = await app.log();
    await show(id);
    await draftAnswer();
    type(await screen.findByRole('textbox', { name: 'Brief' }), 'Halb geschrieben');
    press(screen.getByRole('button', { name: 'Neu entwerfen' }));
    const letter = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Brief' }).value;
    await waitFor(() => expect(letter()).toContain('geben wir Ihnen Auskunft'));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect((await get(id)).draft?.text).toContain('geben wir Ihnen Auskunft');
    press(screen.getByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(letter()).toBe('Halb geschrieben'));
  });

  it('takes one choice after the other at once, and writes the letter for the last', async () => {
    const id = await app.log({ kind: 'erasure' });
    await show(id, 'Löschung');
    await draftAnswer();
    await screen.findByRole('textbox', { name: 'Brief' });
    const result = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
    press(result(/^Teilweise abgelehnt/));
    expect(result(/^Teilweise abgelehnt/).checked).toBe(true);
    press(result(/^Abgelehnt/));
    expect(result(/^Abgelehnt/).checked).toBe(true);
    await waitFor(async () =>
      expect((await get(id)).draft).toMatchObject({
        result: 'refused',
        text: expect.stringContaining('können wir nicht folgen'),
      }),
    );
    expect(result(/^Abgelehnt/).checked).toBe(true);
    expect(await screen.findAllByText('Neu entworfen')).toHaveLength(1);
  });

  it('warns when something that takes effect at once is to be refused', async () => {
    await show(await app.log({ kind: 'advertisingObjection', receivedOn: '2026-11-23' }), 'Werbewiderspruch');
    await draftAnswer();
    await screen.findByRole('textbox', { name: 'Brief' });
    expect(screen.queryByText(/lässt sich nicht ablehnen/)).toBeNull();
    press(screen.getByRole('radio', { name: /^Abgelehnt/ }));
    expect(await screen.findByText(/Ein Werbewiderspruch lässt sich nicht ablehnen/)).toBeTruthy();
  });

  it('reopens with a reason; the answer so far stays readable', async () => {
    const id = await app.log();
    const answer = {
      on: '2026-11-23',
      by: 'Mara Lindqvist',
      result: 'done',
      language: 'de',
      text: 'Guten Tag',
    } as const;
    await app.engine.client.requests.answer({ requestId: id, answer });
    await show(id);
    press((await screen.findAllByRole('button', { name: 'Wieder öffnen' }))[0] as HTMLElement);
    const dialog = within(await screen.findByRole('dialog', { name: 'Antrag 2026-01 wieder öffnen?' }));
    type(dialog.getByRole('textbox', { name: /^Grund/ }), 'Ein Ordner fehlte');
    press(dialog.getByRole('button', { name: 'Wieder öffnen' }));
    expect(await screen.findByText(/Wieder geöffnet: Ein Ordner fehlte/)).toBeTruthy();
    expect((await get(id)).state).toBe('open');
  });

  it('deletes what was logged by mistake and goes back to the log', async () => {
    const id = await app.log();
    await show(id);
    press(screen.getByRole('button', { name: 'Weitere Handlungen' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: /Irrtümlich eingetragen/ }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Antrag 2026-01 löschen?' }));
    press(dialog.getByRole('button', { name: 'Löschen' }));
    await waitFor(() => expect(history.location.pathname).toBe('/requests'));
    await expect(get(id)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });

  it('says when a request is gone', async () => {
    app.showApp('/requests/id-nowhere');
    expect(await screen.findByText(/Diesen Antrag gibt es nicht mehr/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Zu den Anträgen' })).toBeTruthy();
  });
});
