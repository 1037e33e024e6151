import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press } from '../user.ts';
import { type OpenedCase, openCase } from './open-case.ts';

describe('letters to the people', () => {
  let open: OpenedCase;
  beforeEach(async () => {
    open = await openCase();
    await open.answer({ key: 'nature', value: 'Ein Export lag offen im Netz.' });
    open.showApp(`/breaches/${open.breachId}/letters`);
    await screen.findByRole('heading', { level: 1, name: 'Schreiben an Betroffene' });
  });
  afterEach(() => open.end());

  const draft = async (kind: string) => {
    press(await screen.findByRole('button', { name: 'Schreiben entwerfen' }));
    press(await screen.findByRole('menuitem', { name: kind }));
    return screen.findByLabelText(/^Was ist geschehen\?/);
  };

  it('drafts from the facts, shows what is still open, and keeps every word', async () => {
    const nature = await draft('Brief an Betroffene');
    expect(nature).toHaveProperty('value', expect.stringContaining('Ein Export lag offen im Netz.'));
    expect(document.body.textContent).toMatch(/\d Stellen sind noch offen/);
    fireEvent.change(nature, { target: { value: 'Eine Liste lag offen im Netz.' } });
    // Typing rests, nobody leaves the field.
    await waitFor(
      async () =>
        expect((await open.get()).letters[0]?.sections[0]?.text).toBe('Eine Liste lag offen im Netz.'),
      { timeout: 5_000 },
    );
  });

  it('is locked once it was sent, with the words on screen', async () => {
    const nature = await draft('Brief an Betroffene');
    fireEvent.change(nature, { target: { value: 'Eine Liste lag offen im Netz.' } });
    press(screen.getByText('Als versendet eintragen'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Damit gilt der Wortlaut von heute als Nachweis');
    press(within(dialog).getByText('Als versendet eintragen'));
    await waitFor(async () => expect((await open.get()).letters[0]?.sent?.by).toBe('Anke Lorenzen'));
    expect((await open.get()).letters[0]?.sections[0]?.text).toBe('Eine Liste lag offen im Netz.');
    const paper = await screen.findByText('Eine Liste lag offen im Netz.');
    expect(paper.tagName).toBe('P');
    expect(screen.queryByLabelText(/^Was ist geschehen\?/)).toBeNull();
  });

  it('writes in the language of its readers, whatever the screen speaks', async () => {
    press(await screen.findByRole('button', { name: /Sprache des Schreibens/ }));
    press(await screen.findByRole('option', { name: 'Englisch' }));
    press(await screen.findByRole('button', { name: 'Schreiben entwerfen' }));
    press(await screen.findByRole('menuitem', { name: 'Kurzfassung' }));
    const nature = await screen.findByLabelText(/^What happened\?/);
    expect(nature.closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect((await open.get()).letters[0]).toMatchObject({ kind: 'short', language: 'en' });
  });

  it('brings a discarded draft back', async () => {
    await draft('Öffentliche Bekanntmachung');
    press(screen.getByText('Entwurf verwerfen'));
    await waitFor(async () => expect((await open.get()).letters).toHaveLength(0));
    press(await screen.findByText('Rückgängig'));
    await waitFor(async () => expect((await open.get()).letters).toHaveLength(1));
  });

  it('offers the processor the message to the controller and nothing else', async () => {
    const { title, serviceIds, lessons } = await open.get();
    const nobody = { ownerId: null, deputyId: null, vendorId: null, authorityId: null };
    const controller = { controllerName: 'Werft am Kai GmbH', controllerContact: '', contractHours: 24 };
    await open.engine.client.breaches.saveProfile({
      breachId: open.breachId,
      profile: { title, serviceIds, lessons, ...nobody, ...controller, role: 'processor' },
    });
    await screen.findByText('Sie informieren den Verantwortlichen; er benachrichtigt die Betroffenen.');
    press(screen.getByRole('button', { name: 'Schreiben entwerfen' }));
    const items = await screen.findAllByRole('menuitem');
    expect(items.map((item) => item.textContent)).toEqual(['Nachricht an den Verantwortlichen']);
  });
});
