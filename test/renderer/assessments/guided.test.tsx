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

  it('says that a run does not exist', async () => {
    run.showApp('/assessments/nowhere');
    await screen.findByText(/Diese Bewertung gibt es nicht mehr/, {}, patient);
  });
});
