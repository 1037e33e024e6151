import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BreachProfile } from '../../../src-main/contract/breach-record.ts';
import { router } from '../../../src-renderer/app/router.tsx';
import { fill, press } from '../user.ts';
import { type OpenedCase, openCase } from './open-case.ts';

const equation = '2Verhaltensdaten×1,00maximal+0,50Vertraulichkeit=2,50Schwere';

describe('the severity of a breach', () => {
  let open: OpenedCase;
  beforeEach(async () => {
    open = await openCase();
    await open.answer({ key: 'subjectCount', value: { from: 2340, to: 2340 } });
    open.showApp(`/breaches/${open.breachId}/severity`);
    await screen.findByRole('heading', { level: 1, name: 'Schwere' });
  });
  afterEach(() => open.end());

  const keep = () => screen.getByRole('button', { name: 'Einschätzung festhalten' });
  const choose = async () => {
    fireEvent.click(await screen.findByLabelText(/^Verhaltensdaten/));
    fireEvent.click(screen.getByLabelText('1,00 maximal'));
    fireEvent.click(screen.getByLabelText(/^0,50: Unbekannte Zahl von Empfängern/));
  };
  it('shows the arithmetic while it is chosen and keeps the assessment', async () => {
    expect(keep().getAttribute('aria-disabled')).toBe('true');
    await choose();
    const result = screen.getByLabelText('Ergebnis');
    await waitFor(() => expect(result.textContent).toContain(equation));
    expect(result.textContent).toContain('mittel');
    expect(result.textContent).toContain('Mehr als 100 Betroffene');
    expect(result.textContent).toContain('nicht verbindlich');
    await waitFor(() => expect(keep().getAttribute('aria-disabled')).toBeNull());
    press(keep());
    await waitFor(async () => expect((await open.get()).severities).toHaveLength(1));
    const [record] = (await open.get()).severities;
    expect(record).toMatchObject({ by: 'Anke Lorenzen', level: 'medium', override: null });
    expect(record?.answer.score).toBe(2.5);
    await screen.findByText('Festgehaltene Einschätzungen');
  });

  it('says the sum that was kept, also where the one on screen is still that of the choice before', async () => {
    await choose();
    await waitFor(() => expect(screen.getByLabelText('Ergebnis').textContent).toContain(equation));
    fireEvent.click(screen.getByLabelText(/^0,25: Bekannte Empfänger/));
    press(keep());
    expect(await screen.findByText('Schwere 2,25 festgehalten')).toBeTruthy();
  });

  it('wants a reason for a score that differs from the basic one', async () => {
    await choose();
    fireEvent.click(screen.getByLabelText(/^3: Menge der Daten/));
    expect(keep().getAttribute('aria-disabled')).toBe('true');
    screen.getByText('Begründen Sie jeden Wert, der vom Grundwert abweicht.');
    fill(screen.getByLabelText(/Warum weicht der Wert/), 'Ein Jahr Klicks je Person.');
    press(keep());
    await waitFor(async () => expect((await open.get()).severities[0]?.answer.score).toBe(3.5));
  });

  it('sets another level only with a written reason, beside the computed one', async () => {
    await choose();
    fireEvent.click(screen.getByLabelText(/Andere Stufe festlegen/));
    press(screen.getByRole('button', { name: /^Wählen Stufe/ }));
    press(await screen.findByRole('option', { name: 'hoch' }));
    expect(keep().getAttribute('aria-disabled')).toBe('true');
    fill(screen.getByLabelText(/Begründung der anderen Stufe/), 'Es sind auch Kinder dabei.');
    press(keep());
    await waitFor(async () => expect((await open.get()).severities).toHaveLength(1));
    const [record] = (await open.get()).severities;
    expect(record).toMatchObject({ level: 'high', answer: { level: 'medium' } });
  });

  it('takes a pointer of the paper as value and reason, and never lowers the value by one', async () => {
    const pointer = (words: string) => screen.findByText(words);
    press(await pointer('Verrät den Namen und ist als Hauptadresse auffindbar'));
    press(await pointer('In keinem öffentlichen Verzeichnis, landesweit gesucht'));
    expect(screen.getByLabelText('1,00 maximal')).toHaveProperty('checked', true);
    const reasons = screen.getAllByLabelText('Begründung');
    expect(reasons[0]).toHaveProperty('value', expect.stringContaining('E-Mail-Adresse: Verrät den Namen'));
  });

  it('is there to be read once the case is closed, and nothing can be added', async () => {
    await choose();
    press(keep());
    await screen.findByText('Festgehaltene Einschätzungen');
    await open.settle();
    const { client } = open.engine;
    const profile = BreachProfile.parse({ ...(await open.get()), lessons: 'Exporte nur mit Ablauf.' });
    await client.breaches.saveProfile({ breachId: open.breachId, profile });
    await client.breaches.close({ breachId: open.breachId, by: 'Anke Lorenzen', note: '' });
    await screen.findByText('Dieser Vorgang ist geschlossen.');
    expect(screen.queryByText('Einschätzung festhalten')).toBeNull();
    expect(document.body.textContent).toContain(equation);
  });

  it('asks before words are left that are in no record', async () => {
    await choose();
    router.history.push('/today');
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('Noch nicht festgehalten');
    press(within(dialog).getByRole('button', { name: 'Hier bleiben' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Schwere' })).toBeTruthy();
  });
});
