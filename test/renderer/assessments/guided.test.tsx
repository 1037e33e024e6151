import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { router } from '../../../src-renderer/app/router.tsx';
import { passphrase } from '../../engine/open-engine.ts';
import { type OpenedRun, openRun } from './open-run.ts';

/** Waits are for the engine's answer, never for time to pass. */
const patient = { timeout: 10_000 };

/** The question, once the page stands at an address that names it. */
async function settledHeading(): Promise<HTMLElement> {
  await waitFor(() => {
    expect(router.state.status).toBe('idle');
    expect(router.state.location.search).toHaveProperty('question');
  }, patient);
  return screen.findByRole('heading', { level: 1 }, patient);
}

const firstQuestion = /Sind alle Orte der Speicherung/;
const secondQuestion = /von wo aus Support und Administration/;

describe('a guided assessment', () => {
  let run: OpenedRun;
  beforeEach(async () => {
    run = await openRun();
  });
  afterEach(() => run.end());

  const open = async (question = '') => {
    run.showApp(`/assessments/${run.assessmentId}${question && `?question=${question}`}`);
    return settledHeading();
  };
  const answerTo = async (questionId: string) =>
    (await run.get()).answers.find((answer) => answer.questionId === questionId);

  it('goes on at the first open question', async () => {
    const { client } = run.engine;
    const empty = { note: '', quote: '', place: '', assessmentId: run.assessmentId };
    await client.assessments.answer({ ...empty, questionId: 'locations_complete', value: 'fulfilled' });
    expect((await open()).textContent).toMatch(secondQuestion);
  });

  it.each([
    ['1', 'fulfilled'],
    ['2', 'partly'],
    ['3', 'missing'],
    ['0', 'notApplicable'],
    ['u', 'unknown'],
  ])('saves the answer of key %s as %s', async (key, value) => {
    const heading = await open();
    fireEvent.keyDown(heading, { key });
    await waitFor(async () => expect((await answerTo('locations_complete'))?.value).toBe(value), patient);
  });

  it('answers the question that a key has just led to, before the address follows', async () => {
    const heading = await open();
    fireEvent.keyDown(heading, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: '3' });
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'ArrowUp', altKey: true });
    expect(screen.getByRole('heading', { name: secondQuestion })).toBeTruthy();
    await waitFor(async () => expect((await run.get()).answers).toHaveLength(1), patient);
    expect((await run.get()).answers[0]?.value).toBe('missing');
    expect(await answerTo('locations_complete')).toBeUndefined();
    expect((await settledHeading()).textContent).toMatch(secondQuestion);
  });

  it('takes no single key for an answer while somebody types, nor when they are switched off', async () => {
    run.shell.preferences = { ...run.shell.preferences, singleKeys: false };
    const heading = await open();
    fireEvent.keyDown(heading, { key: '3' });
    fireEvent.keyDown(screen.getByLabelText('Anmerkung'), { key: '2' });
    fireEvent.keyDown(heading, { key: 'Enter', ctrlKey: true });
    await screen.findByRole('heading', { name: secondQuestion }, patient);
    expect(await answerTo('locations_complete')).toBeUndefined();
  });

  it('keeps a note although the question is left at once', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('Anmerkung'), {
      target: { value: 'Liste vom 12.10. liegt vor.' },
    });
    fireEvent.keyDown(screen.getByLabelText('Anmerkung'), { key: 'Enter', ctrlKey: true });
    const next = await screen.findByRole('heading', { name: secondQuestion }, patient);
    expect(document.activeElement).toBe(next);
    await waitFor(
      async () => expect((await answerTo('locations_complete'))?.note).toBe('Liste vom 12.10. liegt vor.'),
      patient,
    );
    fireEvent.keyDown(next, { key: 'ArrowUp', altKey: true });
    await screen.findByRole('heading', { name: firstQuestion }, patient);
    expect(screen.getByLabelText('Anmerkung')).toHaveProperty('value', 'Liste vom 12.10. liegt vor.');
  });

  it('shows what the vendor said to the question, and where that stands, and answers nothing by it', async () => {
    const source = { fileName: 'caiq.xlsx', sha256: 'a'.repeat(64), sheet: 'CAIQ', row: 7, cell: null };
    const statement = {
      questionId: 'locations_complete',
      value: 'partly' as const,
      note: 'Nur Rechenzentren.',
      source: { ...source, saidOn: '2026-11-02' },
    };
    const { serviceId } = await run.get();
    await run.engine.client.statements.merge({
      serviceId,
      origin: { kind: 'standard', standard: 'caiq' },
      rows: [{ statement, choice: 'later' }],
    });
    await open();
    const title = await screen.findByRole('heading', { name: 'Der Dienstleister sagt' }, patient);
    const part = title.closest('section')?.textContent;
    expect(part).toContain('teilweise · noch nicht entschieden');
    expect(part).toContain('Nur Rechenzentren.');
    expect(part).toContain('caiq.xlsx · Blatt „CAIQ“ · Zeile 7 · 02.11.2026');
    expect(await answerTo('locations_complete')).toBeUndefined();
  });

  it('says that an answer is not saved and keeps it on screen', async () => {
    const { path, privateClient } = run.engine;
    await privateClient.vaults.close();
    await privateClient.vaults.open({ path, passphrase, readOnly: true });
    fireEvent.keyDown(await open(), { key: '2' });
    const notice = await screen.findByRole('alert', {}, patient);
    expect(notice.textContent).toContain('Nicht gespeichert: Die Datei ist schreibgeschützt.');
    expect(within(notice).getByRole('button', { name: 'Erneut versuchen' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Teilweise' })).toHaveProperty('checked', true);
    expect(await answerTo('locations_complete')).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Später weiter' }));
    const question = await screen.findByRole('alertdialog', {}, patient);
    expect(question.textContent).toContain('Ihre letzte Antwort steht nur auf dem Bildschirm');
    fireEvent.click(within(question).getByRole('button', { name: 'Hier bleiben' }));
    expect(router.state.location.pathname).toBe(`/assessments/${run.assessmentId}`);
  });

  it('suggests a finding under a missing answer and turns it into a condition with person and day', async () => {
    const { client } = run.engine;
    const jana = { name: 'Jana Petersen', role: 'Einkauf', function: 'procurement' as const, email: '' };
    const { id } = await client.company.savePerson({ ...jana, id: null });
    fireEvent.keyDown(await open(), { key: '3' });
    fireEvent.click(await screen.findByRole('button', { name: 'Auflage festlegen' }, patient));
    fireEvent.click(await screen.findByRole('button', { name: /Verantwortlich/ }, patient));
    const list = await screen.findByRole('listbox', {}, patient);
    fireEvent.click(within(list).getByText('Jana Petersen'));
    fireEvent.click(screen.getByRole('button', { name: 'Auflage festlegen' }));
    await waitFor(async () => {
      const finding = (await run.get()).result.findings.find(
        ({ questionId }) => questionId === 'locations_complete',
      );
      expect(finding?.treatment).toMatchObject({ kind: 'condition', ownerId: id, dueOn: '2026-12-23' });
    }, patient);
  });

  it('throws the run away only after saying what goes and what stays, and leads back to the vendor', async () => {
    fireEvent.keyDown(await open(), { key: '1' });
    await waitFor(async () => expect(await answerTo('locations_complete')).toBeDefined(), patient);
    const { vendorId } = await run.get();
    fireEvent.click(screen.getByRole('tab', { name: 'Übersicht' }));
    const ask = async () => {
      fireEvent.click(await screen.findByRole('button', { name: 'Bewertung verwerfen' }, patient));
      return screen.findByRole('alertdialog', {}, patient);
    };
    const first = await ask();
    expect(first.textContent).toContain('die Antwort dieser Bewertung');
    expect(first.textContent).toContain('Es bleiben „LeadHafen GmbH“ mit allen Unterlagen');
    fireEvent.click(within(first).getByRole('button', { name: 'Bewertung behalten' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull(), patient);
    expect(await answerTo('locations_complete')).toBeDefined();
    const again = await ask();
    fireEvent.click(within(again).getByRole('button', { name: 'Bewertung verwerfen' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/vendors/${vendorId}`), patient);
    const { client } = run.engine;
    expect((await client.assessments.list({ vendorId })).assessments).toEqual([]);
    await screen.findByText('Bewertung 1 von „LeadHafen GmbH“ verworfen', {}, patient);
  });

  it('dates a piece of evidence, says in words that it has run out, and takes that back', async () => {
    const { client } = run.engine;
    const evidence = { title: 'ISO-Zertifikat', page: null, datedOn: null, expiresOn: null };
    const at = { assessmentId: run.assessmentId, questionId: 'locations_complete' };
    await client.assessments.addEvidence({ ...at, hash: null, evidence });
    await open('locations_complete');
    const change = { name: 'Angaben zu „ISO-Zertifikat“ ändern' };
    fireEvent.click(await screen.findByRole('button', change, patient));
    const type = (label: string, day: string) => {
      const field = screen.getByRole('textbox', { name: label });
      fireEvent.change(field, { target: { value: day } });
      fireEvent.blur(field);
    };
    const keep = () => screen.getByRole('button', { name: 'Angaben übernehmen' });
    await screen.findByRole('dialog', {}, patient);
    type('Stand vom', '1.2.2024');
    type('Gültig bis', '31.1.2024');
    await screen.findByText('Dieser Tag liegt vor dem Stand des Nachweises.', {}, patient);
    expect(keep()).toHaveProperty('disabled', true);
    type('Gültig bis', '22.11.2026');
    fireEvent.click(keep());
    await screen.findByText('abgelaufen am 22.11.2026', {}, patient);
    const stored = async () => (await answerTo('locations_complete'))?.evidence[0];
    expect(await stored()).toMatchObject({ datedOn: '2024-02-01', expiresOn: '2026-11-22' });
    fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }, patient));
    await waitFor(async () => expect(await stored()).toMatchObject(evidence), patient);
  });

  it('says that a run does not exist', async () => {
    run.showApp('/assessments/nowhere');
    await screen.findByText(/Diese Bewertung gibt es nicht mehr/, {}, patient);
  });
});
