import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { fill, press, type } from '../user.ts';
import { type OpenedGate, openGate } from './open-gate.ts';

describe('the gate of a campaign', () => {
  let app: OpenedGate;
  beforeEach(async () => {
    app = await openGate();
  });
  afterEach(() => app.end());

  const row = (title: string) => {
    const item = screen.getAllByRole('heading', { level: 3, name: title })[0]?.closest('li');
    if (!item) throw new Error(`No row says ${title}`);
    return within(item);
  };
  const side = () => within(screen.getByRole('complementary', { name: 'Freigabe' }));
  const stored = async (item: string) => (await app.get()).answers.find((known) => known.item === item);

  it('shows the steps in order with first day and hurdles, and says how many are blocked', async () => {
    await app.showGate();
    const steps = within(screen.getByRole('list', { name: 'Schritte der Kampagne' })).getAllByRole('button');
    expect(steps.map((step) => step.textContent)).toEqual([
      'Seite: Landingpageab 01.12.8 Hürden',
      'Formular: Formularab 01.12.8 Hürden',
      'Bestätigungsmail: Bestätigungab 01.12.2 Hürden',
      'Mail oder Nachricht: Mail 1ab 03.12.7 Hürden',
    ]);
    expect(screen.getByRole('heading', { name: 'Freigabe zum 01.12.2026' })).toBeTruthy();
    expect(screen.getByText('4 von 4 Schritten sind gesperrt')).toBeTruthy();
  });

  it('names each obstacle once, with steps, person, weight, article and one way out', async () => {
    await app.showGate();
    const title = 'Impressum leicht erreichbar';
    expect(screen.getAllByRole('heading', { level: 3, name: title })).toHaveLength(1);
    expect(row(title).getByText('Landingpage, Formular')).toBeTruthy();
    expect(await row(title).findByText('Anke Lorenzen')).toBeTruthy();
    expect(row(title).getByText('Pflicht')).toBeTruthy();
    expect(row(title).getByText('zu prüfen')).toBeTruthy();
    expect(row(title).queryByRole('button', { name: /^Ausnahme/ })).toBeNull();
    press(row(title).getByRole('link', { name: /DDG/ }));
    const help = within(await screen.findByRole('dialog', { name: `Was verlangt ist: ${title}` }));
    expect(help.getByText(/Ohne sie gibt es keine Freigabe/)).toBeTruthy();
    expect(help.getByText('Rechtsstand 23.11.2026')).toBeTruthy();
  });

  it('shows what concerns one step alone, and all again', async () => {
    await app.showGate();
    press(screen.getByRole('button', { name: /Bestätigungsmail: Bestätigung/ }));
    const obstacles = within(screen.getByRole('region', { name: 'Was die Freigabe verhindert' }));
    expect(obstacles.getAllByRole('heading', { level: 3 }).map((title) => title.textContent)).toEqual([
      'Nachweis je Person gespeichert',
      'Bestätigungsmail ohne Werbung, mit Impressum',
    ]);
    press(obstacles.getByRole('button', { name: 'Alle zeigen' }));
    expect(obstacles.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(10);
  });

  it('takes an answer in place by keyboard, keeps its note on leaving, and goes on to the next question', async () => {
    await app.showGate();
    press(screen.getByRole('button', { name: 'Beantworten: Impressum leicht erreichbar' }));
    const first = within(await screen.findByRole('radiogroup', { name: /Impressum leicht/ })).getAllByRole(
      'radio',
    )[0];
    await waitFor(() => expect(document.activeElement).toBe(first));
    fireEvent.keyDown(first as HTMLElement, { key: '1' });
    await waitFor(async () => expect((await stored('G3_landing.1'))?.answer).toBe('yes'));
    expect(await row('Impressum leicht erreichbar').findByText('beantwortet')).toBeTruthy();
    fill(screen.getByRole('textbox', { name: 'Nachweis' }), 'Fußzeile, ein Klick');
    await waitFor(async () =>
      expect(await stored('G3_landing.1')).toMatchObject({
        note: 'Fußzeile, ein Klick',
        by: 'Mara Lindqvist',
      }),
    );
    expect(await screen.findByText(/Beantwortet von Mara Lindqvist, 23.11.2026, /)).toBeTruthy();
    press(screen.getByRole('button', { name: 'Fertig, nächste Frage' }));
    expect(await screen.findByRole('radiogroup', { name: /Datenschutzhinweise bei/ })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Impressum leicht erreichbar' })).toBeNull();
  });

  it('saves "does not apply" only with a reason, and takes an answer back', async () => {
    await app.showGate('?item=G3_landing.1');
    press(await screen.findByRole('radio', { name: /entfällt/ }));
    const why = await screen.findByRole('textbox', { name: /Warum entfällt das/ });
    fill(why, '  ');
    expect(await screen.findByText(/Schreiben Sie, warum diese Bedingung/)).toBeTruthy();
    expect(await stored('G3_landing.1')).toBeUndefined();
    fill(why, 'Nur vor Ort, ohne Seite');
    await waitFor(async () =>
      expect(await stored('G3_landing.1')).toMatchObject({
        answer: 'notApplicable',
        note: 'Nur vor Ort, ohne Seite',
      }),
    );
    press(await screen.findByRole('button', { name: 'Antwort zurücknehmen' }));
    await waitFor(async () => expect(await stored('G3_landing.1')).toBeUndefined());
    await waitFor(() => expect(row('Impressum leicht erreichbar').getByText('zu prüfen')).toBeTruthy());
  });

  it('says that a note without an answer is not saved', async () => {
    await app.showGate('?item=G3_landing.1');
    fill(await screen.findByRole('textbox', { name: 'Nachweis' }), 'Fußzeile');
    expect(await screen.findByText(/bis dahin ist der Nachweis nicht gespeichert/)).toBeTruthy();
    expect(await stored('G3_landing.1')).toBeUndefined();
    press(screen.getByRole('radio', { name: /teilweise/ }));
    await waitFor(async () =>
      expect(await stored('G3_landing.1')).toMatchObject({ answer: 'partly', note: 'Fußzeile' }),
    );
    expect(await row('Impressum leicht erreichbar').findByText('fehlt')).toBeTruthy();
  });

  it('counts the conditions by gate and answers them beside the steps as well', async () => {
    await app.showGate();
    expect(side().getByText('12 von 33')).toBeTruthy();
    expect(side().getByText('10 Bedingungen entfallen in dieser Kampagne.')).toBeTruthy();
    open(side().getByText('Bestätigung'));
    const list = within(await side().findByRole('list', { name: 'Bestätigung: 2 von 3 Bedingungen' }));
    expect(list.getAllByText('gefunden')).toHaveLength(2);
    open(list.getByText('Bestätigungsmail ohne Werbung, mit Impressum'));
    expect(await list.findByText('Kein Register weiß es; ein Mensch antwortet.')).toBeTruthy();
    press(list.getByRole('radio', { name: /ja/ }));
    await waitFor(async () => expect((await stored('G5_doi.2'))?.answer).toBe('yes'));
    expect(await side().findByText('13 von 33')).toBeTruthy();
  });

  it('refuses the release with its reasons while obstacles stand', async () => {
    await app.showGate();
    const button = side().getByRole('button', { name: 'Freigabe erteilen' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(side().getByText(/Geht, sobald alle 19 Hürden gelöst sind/)).toBeTruthy();
    expect(side().getByText('und 15 weitere')).toBeTruthy();
    press(side().getByRole('button', { name: 'Freigabe anfordern' }));
    await waitFor(async () => expect((await app.get()).state).toBe('inReview'));
    expect(await side().findByRole('button', { name: 'Anforderung zurücknehmen' })).toBeTruthy();
  });

  it('shows the whole gate as of another day, says so, and lets nothing be answered there', async () => {
    await app.answerAll();
    await app.showGate();
    const day = screen.getByRole('textbox', { name: 'Stand am' });
    type(day, '20.01.2027');
    fireEvent.blur(day);
    expect(await screen.findByText('Zurück zu heute')).toBeTruthy();
    expect(
      await screen.findByRole('heading', { level: 3, name: 'Freigabe von Kiebitzpost GmbH ist abgelaufen' }),
    ).toBeTruthy();
    expect(side().queryByRole('button', { name: 'Freigabe erteilen' })).toBeNull();
    expect(side().getByText(/Freigegeben wird nur zum heutigen Stand/)).toBeTruthy();
    press(screen.getByRole('button', { name: 'Zurück zu heute' }));
    await waitFor(() => expect(screen.queryByText(/ist abgelaufen/)).toBeNull());
    expect(screen.getByText(/Nichts steht im Weg/)).toBeTruthy();
  });

  it('leads from a withdrawn wording to its text', async () => {
    await app.answerAll();
    const { versions } = await app.engine.client.consents.get({ textId: app.textId });
    await app.engine.client.consents.withdraw({
      ...{ versionId: versions[0]?.id ?? '', by: 'Anke Lorenzen', reason: 'Zweck geändert' },
    });
    await app.showGate();
    press(screen.getByRole('link', { name: 'Text öffnen: „Rundbrief“ ist zurückgezogen' }));
    await waitFor(() => expect(history.location.pathname).toBe(`/consents/${app.textId}`));
  });
});

/** Opens what is folded below a summary, as a press on it does. */
function open(words: HTMLElement): void {
  const details = words.closest('details');
  if (!details) throw new Error('Nothing is folded there');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}
