import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { openExport, recordCase, since } from '../../engine/reports/breach-cases.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { press } from '../user.ts';

describe('the papers of a breach in the preview', () => {
  let app: OpenedApp;
  let work: Awaited<ReturnType<typeof openExport>>;
  beforeEach(async () => {
    app = await openApp({ canPrint: true });
    work = await openExport(app.engine);
    app.engine.setNow(since(160));
  }, 60_000);
  afterEach(async () => {
    expect(app.engine.incidents).toEqual([]);
    await app.end();
  });

  const pages = () => screen.findByText(/Seite 1 von \d+/);
  const asked = () => new URLSearchParams(history.location.search);
  const saveButton = () => screen.getByRole('button', { name: 'PDF speichern' });

  it('takes the newest breach and its next notification, and any that was sent', async () => {
    app.showApp('/reports?kind=breachNotification');
    await pages();
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Datenpanne' }).value).toContain('2026-01');
    const notice = screen.getByRole('button', { name: /Folgemeldung, Entwurf von jetzt/ });
    press(notice);
    const offered = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
    expect(offered).toHaveLength(3);
    press(screen.getByRole('option', { name: /^Erstmeldung, Mo\s23\.11\.2026, 09:40\sUhr\s\(MEZ\)/ }));
    await waitFor(() => expect(asked().get('noticeId')).toBe(work.initialId));
    expect(asked().get('breachId')).toBe(work.breachId);
    // The company of this file has neither address nor officer nor authority.
    expect(await screen.findByText(/4 Pflichtangaben sind noch offen/)).toBeTruthy();
    expect(screen.getByText(/Eine Erstmeldung ist auch so zulässig/)).toBeTruthy();
    expect(screen.getByText('Ungefähre Zahl der Datensätze')).toBeTruthy();
  });

  it('prints what was known at a time, which stands in the address', async () => {
    app.showApp(`/reports?kind=breachFile&breachId=${work.breachId}`);
    await pages();
    const before = screen.getByText(/Prüfsumme/).textContent;
    fireEvent.click(screen.getByRole('radio', { name: 'Wissensstand zu einer Zeit' }));
    await waitFor(() => expect(screen.getByText(/Prüfsumme/).textContent).not.toBe(before));
    expect(asked().get('asOf')).toContain('2026-11-20T14:30');
    expect(screen.getByRole('group', { name: 'Was war bekannt am' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Ganzer Vorgang' }));
    await waitFor(() => expect(asked().has('asOf')).toBe(false));
  });

  it('has a letter in its own language and says which facts it lacks', async () => {
    const draft = await app.engine.client.breaches.draftLetter({
      breachId: work.breachId,
      kind: 'letter',
      language: 'en',
    });
    const letter = { ...draft, sections: draft.sections.map((part) => ({ ...part, text: '' })) };
    const { id } = await app.engine.client.breaches.saveLetter({
      breachId: work.breachId,
      letterId: null,
      letter,
    });
    app.showApp(`/reports?kind=breachLetter&breachId=${work.breachId}&letterId=${id}`);
    await pages();
    expect(screen.queryByRole('radio', { name: 'Englisch' })).toBeNull();
    expect(screen.getByText('Es wird in seiner eigenen Sprache gedruckt.')).toBeTruthy();
    const missing = await screen.findByText('what happened');
    expect(missing.closest('ul')?.lang).toBe('en');
  });

  it('says so where there is no letter, and where the way leads', async () => {
    const other = await recordCase(app.engine, 'Zweite');
    app.showApp(`/reports?kind=breachLetter&breachId=${other.breachId}`);
    expect(await screen.findAllByText(/noch kein Schreiben/)).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Schreiben öffnen' }).getAttribute('href')).toContain(
      `/breaches/${other.breachId}/letters`,
    );
  });

  it('a processor has nobody but the controller to notify', async () => {
    const { breachId } = work;
    const breach = await app.engine.client.breaches.get({ breachId, asOf: null });
    await app.engine.client.breaches.saveProfile({ breachId, profile: { ...breach, role: 'processor' } });
    app.showApp(`/reports?kind=breachNotification&breachId=${breachId}`);
    expect(await screen.findByText('Als Auftragsverarbeiter melden Sie dem Verantwortlichen.')).toBeTruthy();
    expect(saveButton().hasAttribute('disabled')).toBe(true);
  });

  it('a register covers this year unless told otherwise; a reversed period asks for nothing', async () => {
    const year = new Date().getFullYear();
    app.showApp('/reports?kind=breachRegister');
    await pages();
    const from = screen.getByRole<HTMLInputElement>('textbox', { name: 'Eingetragen von' });
    expect(from.value).toBe(`01.01.${year}`);
    fireEvent.change(from, { target: { value: `01.01.${year + 2}` } });
    fireEvent.blur(from);
    await waitFor(() => expect(screen.getAllByText(/Das Ende liegt vor dem Anfang/)).toHaveLength(2));
    expect(screen.queryByRole('button', { name: 'PDF speichern' })).toBeNull();
  });

  it('the gallery groups all nine papers, each with the way to its preview', async () => {
    app.showApp('/reports');
    const group = await screen.findByRole('region', { name: 'Datenpannen' });
    await within(group).findAllByText(/2026-01 · 1 Datenpanne/);
    const links = within(group).getAllByRole<HTMLAnchorElement>('link');
    expect(links).toHaveLength(5);
    for (const link of links.slice(0, 3)) expect(link.href).toContain(`breachId=${work.breachId}`);
    expect(links[2]?.href).toContain(`letterId=${work.letterId}`);
    expect(screen.getAllByRole('region').map((one) => one.getAttribute('aria-labelledby'))).toEqual(
      expect.arrayContaining(['reports-vendors', 'reports-breaches', 'reports-vault']),
    );
  });
});
