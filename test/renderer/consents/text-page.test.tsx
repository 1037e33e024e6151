import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, press, type } from '../user.ts';
import { type OpenedRegister, openRegister } from './open-register.ts';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ');

describe('the page of a consent text', () => {
  let app: OpenedRegister;
  let textId: string;
  beforeEach(async () => {
    app = await openRegister();
    textId = await app.create('Rundbrief');
  });
  afterEach(async () => {
    expect(app.engine.incidents).toEqual([]);
    await app.end();
  });

  const open = async (search = '') => {
    app.showApp(`/consents/${textId}${search}`);
    await screen.findByRole('heading', { level: 1, name: 'Rundbrief' });
  };
  const wording = () => screen.findByRole('textbox', { name: 'Wortlaut (Deutsch)' });
  const versions = async () => (await app.get(textId)).versions;

  describe('a draft', () => {
    it('saves itself while it is typed, and is checked meanwhile without ever being called lawful', async () => {
      await app.draft(textId, '');
      await open();
      expect(
        screen.getByText('Sobald Wörter da sind, steht hier, was gefunden wurde und was fehlt.'),
      ).toBeTruthy();
      type(await wording(), 'Ja, die Hafenkontor GmbH darf mir Werbung per E-Mail schicken.');
      const check = await screen.findByRole('region', { name: 'Prüfung von v1' });
      await waitFor(() => expect(check.textContent).toMatch(/\d+ Mängel, \d+ Hinweis/));
      expect(check.textContent).toContain('fehlt');
      expect(check.textContent).not.toMatch(/rechtmäßig ist|zulässig/);
      await waitFor(async () => expect((await versions())[0]?.content.wording.de).toContain('Hafenkontor'), {
        timeout: 5_000,
      });
    });

    it('selects the words that the check found', async () => {
      await app.draft(textId, 'Die Hafenkontor GmbH darf mir E-Mails schicken.');
      await open();
      const check = await screen.findByRole('region', { name: 'Prüfung von v1' });
      fireEvent.click(await within(check).findByText(/gefundene Punkte zeigen/));
      press((await within(check).findAllByRole('button', { name: 'Zur Stelle' }))[0] as HTMLElement);
      const field = (await wording()) as HTMLTextAreaElement;
      await waitFor(() => expect(field.selectionEnd).toBeGreaterThan(field.selectionStart));
    });

    it('says which unseen signs pasting brought along, and takes them out', async () => {
      await app.draft(textId, 'Ja.');
      await open();
      type(await wording(), 'Ein\u00ADwilligung\u200B per E-Mail.');
      expect(
        await screen.findByText('Unsichtbare Zeichen wurden entfernt.', {}, { timeout: 5_000 }),
      ).toBeTruthy();
      await waitFor(async () => expect(await wording()).toHaveProperty('value', 'Einwilligung per E-Mail.'));
    });

    it('keeps the typed words when somebody else saved meanwhile, and lets a person choose', async () => {
      const versionId = await app.draft(textId, 'Erster Satz.');
      await open();
      const field = await wording();
      type(field, 'Meine Worte.');
      const [stored] = await versions();
      if (!stored) throw new Error('The draft is missing');
      await app.engine.client.consents.saveDraft({
        versionId,
        content: { ...stored.content, wording: { de: 'Andere Worte.', en: null } },
        reason: '',
        basedOn: stored.savedAt,
      });
      expect(await screen.findByText('Andere Worte.', {}, { timeout: 5_000 })).toBeTruthy();
      expect(field).toHaveProperty('value', 'Meine Worte.');
      press(screen.getByRole('button', { name: 'Mit meinen Worten weiter' }));
      await waitFor(async () => expect((await versions())[0]?.content.wording.de).toBe('Meine Worte.'));
      await waitFor(() => expect(screen.queryByText('Andere Worte.')).toBeNull());
    });

    it('of too many signs is not saved and says so at its field', async () => {
      await app.draft(textId, 'Ja.');
      await open();
      type(await wording(), 'x'.repeat(20_001));
      expect(await screen.findByText(/Der Wortlaut hat 20\.001 Zeichen, möglich sind 20\.000/)).toBeTruthy();
      expect((await versions())[0]?.content.wording.de).toBe('Ja.');
    });
  });

  describe('publishing', () => {
    it('is refused with its reasons as long as something is missing', async () => {
      await app.draft(textId, '');
      await open();
      const button = await screen.findByRole('button', { name: 'Veröffentlichen' });
      expect(button.getAttribute('aria-disabled')).toBe('true');
      expect(screen.getByText('Der deutsche Wortlaut fehlt.')).toBeTruthy();
    });

    it('says what becomes permanent, asks who and why, and turns the draft to paper', async () => {
      await app.draft(textId, 'Ja, ich möchte den Rundbrief.');
      await open();
      press(await screen.findByRole('button', { name: 'Veröffentlichen' }));
      const dialog = await screen.findByRole('dialog');
      expect(dialog.textContent).toContain('Fassung 1 von „Rundbrief“ veröffentlichen?');
      expect(dialog.textContent).toContain('danach nicht mehr änderbar');
      expect(dialog.textContent).toContain('Die Prüfung hat Mängel gefunden.');
      press(within(dialog).getByRole('button', { name: /Veröffentlicht von/ }));
      press(await screen.findByRole('option', { name: 'Andere Person …' }));
      fill(await within(dialog).findByLabelText('Name'), 'Anke Lorenzen');
      fill(within(dialog).getByLabelText(/Was ist anders und warum/), 'Erste Fassung');
      press(within(dialog).getByRole('button', { name: 'Veröffentlichen' }));
      await waitFor(async () => expect((await versions())[0]?.number).toBe(1));
      await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Wortlaut (Deutsch)' })).toBeNull());
      expect(screen.getByText('Ja, ich möchte den Rundbrief.').tagName).toBe('P');
      expect(document.body.textContent).toContain('Auch ein Tippfehler braucht eine neue Fassung');
    });
  });

  describe('two versions', () => {
    beforeEach(async () => {
      await app.publish(textId, 'Ja, ich möchte den Rundbrief regelmäßig lesen.');
      app.moveTo('2026-11-25T09:00:00.000Z');
      await app.publish(textId, 'Ja, ich möchte den Rundbrief zweimal im Monat lesen.');
    });

    it('are told apart word by word, with what the change touches', async () => {
      await open('?mode=diff');
      expect((await screen.findByText('regelmäßig')).tagName).toBe('DEL');
      expect(screen.getByText('zweimal im Monat').tagName).toBe('INS');
      expect(document.body.textContent).toContain('1 Stelle geändert');
      expect(await screen.findByRole('heading', { name: 'Was die Änderung berührt' })).toBeTruthy();
      press(screen.getByRole('button', { name: 'Nebeneinander' }));
      await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
    });

    it('each stand under the name and procedure they were published under; what is otherwise today is marked', async () => {
      const { versions: known, uses: _uses, archivedAt: _at, id: _id, ...profile } = await app.get(textId);
      await app.engine.client.consents.saveProfile({
        textId,
        profile: { ...profile, purpose: 'Angebote', procedure: 'telephone' },
      });
      await open(`?version=${known.at(-1)?.id ?? ''}`);
      expect(await screen.findByText(/^v1 wurde als „Rundbrief“ veröffentlicht/)).toBeTruthy();
      const fact = (name: string) =>
        screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
      expect(fact('Zweck')).toBe('Rundbrief über Werkzeuge heute: Angebote');
      expect(fact('Verfahren')).toBe('einfache Einwilligung heute: Telefon');
      expect(fact('Kanal')).toBe('E-Mail');
    });

    it('stand in the list with state, day and hash', async () => {
      await open();
      const list = await screen.findByRole('complementary', { name: 'Fassungen' });
      const rows = within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => plain(textContent));
      expect(rows[0]).toMatch(/^v2in Kraftseit 25\.11\.2026, 10:00[0-9a-f]{4}…[0-9a-f]{4}$/);
      expect(rows[1]).toMatch(/^v1abgelöst/);
      expect(screen.getByRole('button', { name: 'Neue Fassung entwerfen' })).toBeTruthy();
    });
  });
});
