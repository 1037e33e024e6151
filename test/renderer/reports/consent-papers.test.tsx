import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { press } from '../user.ts';

let app: OpenedApp;
const start = async (isSample: boolean) => {
  // Page and engine look at the same clock.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T08:40:00.000Z') });
  app = await openApp({ isSample, canPrint: true });
};
afterEach(async () => {
  expect(app.engine.incidents).toEqual([]);
  await app.end();
  vi.useRealTimers();
});

const pages = () => screen.findByText(/Seite 1 von \d+/);
const checksum = /^Prüfsumme [0-9a-f]{8}$/;
const asked = () => new URLSearchParams(history.location.search);
const print = () => fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true });
const at = '2025-10-29T08:40:00.000Z';

describe('papers of consents and requests in the preview', () => {
  beforeEach(() => start(true), 60_000);

  it('the register is printed at the time that the list is turned to, by button and by key', async () => {
    app.showApp(`/consents?asOf=${encodeURIComponent(at)}`);
    press(await screen.findByRole('button', { name: 'Register als PDF' }));
    await pages();
    expect([asked().get('kind'), asked().get('at')]).toEqual(['consentRegister', at]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Zu einer Zeit' }).checked).toBe(true);
    const then = screen.getByText(checksum).textContent;
    fireEvent.click(screen.getByRole('radio', { name: 'Heute' }));
    await waitFor(() => expect(screen.getByText(checksum).textContent).not.toBe(then));
    expect(asked().has('at')).toBe(false);
    fireEvent.click(screen.getByRole('radio', { name: 'Zu einer Zeit' }));
    await waitFor(() => expect(asked().get('at')).toBe('2025-11-23T08:40:00.000Z'));
    history.back();
    await screen.findByRole('button', { name: 'Register als PDF' });
    print();
    await pages();
    expect([asked().get('kind'), asked().get('at')]).toEqual(['consentRegister', at]);
  });

  it('a text leads to the paper of all its versions, and Ctrl+P to the same', async () => {
    app.showApp('/consents/ct-newsletter');
    press(await screen.findByRole('link', { name: 'Alle Fassungen als PDF' }));
    await pages();
    expect([asked().get('kind'), asked().get('textId')]).toEqual(['consentText', 'ct-newsletter']);
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Text' });
    expect(box.value).toBe('Werkbank-Brief (Newsletter)');
    history.back();
    await screen.findByRole('link', { name: 'Alle Fassungen als PDF' });
    print();
    await pages();
    expect([asked().get('kind'), asked().get('textId')]).toEqual(['consentText', 'ct-newsletter']);
  });

  it('the check of the version on screen is printed, and any other version can be chosen', async () => {
    app.showApp('/consents/ct-newsletter?version=ct-newsletter-3');
    press(await screen.findByRole('link', { name: 'Prüfung als PDF' }));
    await pages();
    expect([asked().get('kind'), asked().get('versionId')]).toEqual(['wordingCheck', 'ct-newsletter-3']);
    press(screen.getByRole('button', { name: /Fassung 3, / }));
    const offered = await screen.findAllByRole('option');
    expect(offered).toHaveLength(4);
    press(screen.getByRole('option', { name: /^Fassung 1, / }));
    await waitFor(() => expect(asked().get('versionId')).toBe('ct-newsletter-1'));
    expect(asked().get('textId')).toBe('ct-newsletter');
  });

  it('the log of requests leads to its register of this year', async () => {
    app.showApp('/requests');
    press(await screen.findByRole('button', { name: 'Register als PDF' }));
    await pages();
    expect(asked().get('kind')).toBe('requestRegister');
    const from = screen.getByRole<HTMLInputElement>('textbox', { name: 'Eingegangen von' });
    expect(from.value).toBe('01.01.2026');
    fireEvent.change(from, { target: { value: '01.01.2028' } });
    fireEvent.blur(from);
    await waitFor(() => expect(screen.getAllByText(/Das Ende liegt vor dem Anfang/)).toHaveLength(2));
    expect(screen.queryByRole('button', { name: 'PDF speichern' })).toBeNull();
  });

  it('the gallery has all five, each with the way to its preview', async () => {
    app.showApp('/reports');
    const group = await screen.findByRole('region', { name: 'Einwilligungen und Anträge' });
    await within(group).findAllByText(/ · 8 Texte · /);
    const links = within(group).getAllByRole<HTMLAnchorElement>('link');
    const kinds = ['consentRegister', 'consentText', 'wordingCheck', 'consentProof', 'requestRegister'];
    expect(links).toHaveLength(kinds.length);
    for (const [index, kind] of kinds.entries()) expect(links[index]?.href).toContain(`kind=${kind}`);
    expect(links[1]?.href).toContain('textId=ct-');
    expect(links[2]?.href).toContain('versionId=ct-');
    expect(links[3]?.href).toContain('useId=u-');
  });

  it('both registers are found by name in the palette', async () => {
    app.showApp('/today');
    await screen.findByRole('heading', { level: 1 });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    const search = await screen.findByRole('combobox', { name: 'Suchen oder Befehl' });
    fireEvent.change(search, { target: { value: '>register der' } });
    const found = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Register der Einwilligungstexte als PDF'),
        expect.stringContaining('Register der Anträge als PDF'),
      ]),
    );
  });
});

describe('without a text', () => {
  beforeEach(() => start(false), 60_000);

  it('the previews say so and lead to where one is created', async () => {
    app.showApp('/reports?kind=wordingCheck');
    expect(await screen.findAllByText(/Noch kein Einwilligungstext angelegt/)).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Einwilligungen öffnen' }).getAttribute('href')).toContain(
      '/consents',
    );
    expect(screen.queryByRole('button', { name: 'PDF speichern' })).toBeNull();
  });

  it('a text without a version has nothing to check', async () => {
    const { id } = await app.engine.client.consents.create({
      kind: 'consent',
      name: 'Noch leer',
      purpose: '',
      channel: null,
      procedure: null,
      languages: ['de'],
      ownerId: null,
    });
    app.showApp(`/reports?kind=wordingCheck&textId=${id}`);
    expect(await screen.findByText(/noch keine Fassung, die sich prüfen ließe/)).toBeTruthy();
  });
});
