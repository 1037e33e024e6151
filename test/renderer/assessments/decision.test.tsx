import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { router } from '../../../src-renderer/app/router.tsx';
import { passphrase } from '../../engine/open-engine.ts';
import { type OpenedRun, openRun } from './open-run.ts';

const patient = { timeout: 10_000 };

describe('the decision', () => {
  let run: OpenedRun;
  beforeEach(async () => {
    run = await openRun();
    const person = { id: null, name: 'Tilo Harms', role: 'Geschäftsführer', function: 'approver' as const };
    await run.engine.client.company.savePerson({ ...person, email: '' });
  });
  afterEach(() => run.end());

  const answer = (questionId: string, value: 'fulfilled' | 'missing') =>
    run.engine.client.assessments.answer({
      assessmentId: run.assessmentId,
      questionId,
      value,
      note: '',
      quote: '',
      place: '',
    });
  const openDecision = async () => {
    run.showApp(`/assessments/${run.assessmentId}/decision`);
    await screen.findByRole('heading', { level: 1, name: 'LeadHafen GmbH' }, patient);
    fireEvent.click(screen.getByRole('tab', { name: 'Rechnung und Entscheidung' }));
    await screen.findByRole('button', { name: /Tilo Harms/ }, patient);
  };
  const decide = async (choice: string) => {
    fireEvent.click(screen.getByRole('radio', { name: choice }));
    // While something is missing the button is there, but refused.
    const button = () => screen.getByRole('button', { name: 'Entscheidung festschreiben' });
    await waitFor(() => expect(button().getAttribute('aria-disabled')).toBeNull(), patient);
    fireEvent.click(button());
    const dialog = await screen.findByRole('alertdialog', {}, patient);
    expect(dialog.textContent).toContain('mit dem Namen Tilo Harms');
    fireEvent.click(within(dialog).getByRole('button', { name: choice }));
  };

  it('keeps what is written of the decision in the file, although the page is left at once', async () => {
    run.showApp(`/assessments/${run.assessmentId}/decision`);
    const risk = () => screen.findByLabelText('Restrisiko', {}, patient);
    const words = 'Bis zum 30.11. ist Zugriff aus den USA möglich.';
    fireEvent.change(await risk(), { target: { value: words } });
    router.history.push('/vendors');
    await waitFor(
      async () =>
        expect((await run.get()).decisionDraft).toMatchObject({ residualRisk: words, result: null }),
      patient,
    );
    cleanup();
    const { path, client, privateClient } = run.engine;
    await privateClient.vaults.close();
    await privateClient.vaults.open({ path, passphrase, readOnly: false });
    await openDecision();
    fireEvent.click(screen.getByRole('radio', { name: 'Ablehnen' }));
    await waitFor(async () => expect((await run.get()).decisionDraft?.result).toBe('reject'), patient);
    expect((await run.get()).decisionDraft).toMatchObject({ residualRisk: words, by: 'Tilo Harms' });
    expect(screen.getByRole('radio', { name: 'Ablehnen' })).toHaveProperty('checked', true);
    fireEvent.click(screen.getByRole('tab', { name: 'Wortlaut' }));
    expect(await risk()).toHaveProperty('value', words);
    expect((await client.assessments.list({ vendorId: null })).assessments[0]?.decision).toBeNull();
  });

  it('refuses an approval with every reason and leads to the question', async () => {
    await answer('locations_complete', 'missing');
    await openDecision();
    await decide('Freigeben');
    const refusal = await screen.findByRole('alert', {}, patient);
    expect(refusal.textContent).toContain('1 Punkt steht im Weg');
    expect(refusal.textContent).toContain(
      '„Orte vollständig und bestätigt“ ist blockierend und unbehandelt.',
    );
    expect((await run.get()).decision).toBeNull();
    fireEvent.click(within(refusal).getByRole('link', { name: 'Zur Frage' }));
    await screen.findByRole('heading', { level: 1, name: /Sind alle Orte der Speicherung/ }, patient);
  });

  it('locks a run by name, which is read-only from then on', async () => {
    await answer('locations_complete', 'missing');
    await openDecision();
    await decide('Ablehnen');
    await waitFor(
      async () => expect((await run.get()).decision).toMatchObject({ result: 'reject', by: 'Tilo Harms' }),
      patient,
    );
    fireEvent.click(screen.getByRole('tab', { name: 'Wortlaut' }));
    await screen.findByText('Abgelehnt', {}, patient);
    router.history.push(`/assessments/${run.assessmentId}?question=locations_complete`);
    await screen.findByText('Diese Bewertung ist abgeschlossen.', {}, patient);
    fireEvent.keyDown(document.body, { key: '1' });
    expect(screen.queryByLabelText('Anmerkung')).toBeNull();
    expect((await run.get()).answers.map(({ value }) => value)).toEqual(['missing']);
  });
});
