import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fill, press } from '../../user.ts';
import { type OpenedCase, openCase } from './open-case.ts';

let app: OpenedCase;
beforeEach(async () => {
  app = await openCase();
});
afterEach(() => app.end());

async function show(search = ''): Promise<void> {
  app.showApp(`/breaches/${app.breachId}${search}`);
  await screen.findByRole('heading', { level: 1, name: 'Offener Export bei LeadHafen' });
}

const clock = () => screen.getByRole('timer').textContent?.replaceAll('\u00A0', ' ');

test('the strict period counts down in the zone of the seat, the reading by full hours stands beside it', async () => {
  await show();
  expect(clock()).toBe('noch 71 h 0 minbis Do 26.11.2026, 08:40 Uhr (MEZ)');
  expect(screen.getByText(/Stundenfrist nach/).textContent).toContain('09:00');
});

test.each([
  [{ from: 1, to: 1 }, '1 Person'],
  [{ from: 0, to: 1 }, '0 bis 1 Person'],
  [{ from: 2, to: 2 }, '2 Personen'],
])('below the name the people are counted, one as one: %o', async (people, said) => {
  await app.answer({ key: 'subjectCount', value: people });
  await show();
  const main = await screen.findByRole('main');
  expect(main.textContent).toMatch(new RegExp(`${said}(?!en)`));
});

test('the readings that are disputed open with their times, who reads so and who does not', async () => {
  await show();
  press(screen.getByText('Längere Lesarten sind umstritten.'));
  const readings = await screen.findByRole('dialog', { name: 'Lesarten der Frist' });
  expect(within(readings).getAllByText('umstritten')).toHaveLength(3);
  expect(readings.textContent).toContain('Dagegen:');
  expect(readings.textContent).toContain('Rechtsstand');
});

test('once the period is over the page says so and that notifying is still required', async () => {
  app.setTime('2026-11-26T09:50:00.000Z');
  await show();
  expect(clock()).toContain('seit 2 h 10 min vorbei');
  expect(screen.getByText(/Melden bleibt Pflicht und ist besser als Schweigen/)).toBeTruthy();
});

test('a notification freezes the clock and says after how long it went out', async () => {
  const { client } = app.engine;
  await client.breaches.notifyAuthority({
    breachId: app.breachId,
    notice: {
      phase: 'initial',
      at: '2026-11-23T08:40:00.000Z',
      by: 'Clara Brandt',
      channel: 'Formular',
      reference: '',
      delayReason: '',
      nextUpdateOn: null,
      note: '',
    },
  });
  await show();
  expect(clock()).toContain('gemeldet nach 1 h 0 min');
  app.setTime('2026-12-24T08:00:00.000Z');
  expect(clock()).toContain('gemeldet nach 1 h 0 min');
});

test('a mere suspicion has no period, and the next step is to find out', async () => {
  await app.end();
  app = await openCase({ awareness: null });
  await show();
  expect(clock()).toContain('Verdacht');
  expect(screen.getByText('Klären, ob Daten betroffen sind')).toBeTruthy();
});

test('a processor sees the hours of its contract and whom it has to tell', async () => {
  const { client } = app.engine;
  const breach = await app.get();
  await client.breaches.saveProfile({
    breachId: app.breachId,
    profile: {
      title: breach.title,
      role: 'processor',
      ownerId: null,
      deputyId: null,
      vendorId: null,
      serviceIds: [],
      contractHours: 24,
      controllerName: 'Seegard AG',
      controllerContact: '',
      authorityId: null,
      lessons: '',
    },
  });
  await show();
  expect(clock()).toContain('noch 23 h 0 min');
  expect(screen.getByText(/Vertragliche Frist/)).toBeTruthy();
  expect(screen.getByText('Dem Verantwortlichen Bescheid geben')).toBeTruthy();
});

test('a fact is written down with two times, and undo takes it back by another entry', async () => {
  await show();
  press(screen.getByRole('button', { name: 'Eintrag' }));
  const dialog = await screen.findByRole('dialog');
  fill(within(dialog).getByLabelText(/^Was ist geschehen/), 'Exportlink ohne Ablauf erzeugt');
  fill(within(dialog).getByLabelText('Geschehen: Tag'), '20.11.2026');
  fill(within(dialog).getByLabelText('Geschehen: Uhrzeit'), '14:05');
  press(within(dialog).getByText('Eintragen'));
  await screen.findByText('Exportlink ohne Ablauf erzeugt');
  const written = (await app.get()).entries.find(({ kind }) => kind === 'fact');
  expect([written?.happenedAt, written?.knownAt]).toEqual([
    '2026-11-20T13:05:00.000Z',
    '2026-11-23T08:40:00.000Z',
  ]);
  press(await screen.findByText('Rückgängig'));
  await waitFor(async () => expect((await app.get()).entries.at(-1)?.kind).toBe('retraction'));
});

test('an entry that is known before it happened is refused at the field, and nothing is written', async () => {
  await show();
  press(screen.getByRole('button', { name: 'Eintrag' }));
  const dialog = await screen.findByRole('dialog');
  fill(within(dialog).getByLabelText(/^Was ist geschehen/), 'Link gesperrt');
  fill(within(dialog).getByLabelText('Bekannt seit: Tag'), '19.11.2026');
  fill(within(dialog).getByLabelText('Geschehen: Tag'), '20.11.2026');
  fill(within(dialog).getByLabelText('Geschehen: Uhrzeit'), '14:05');
  press(within(dialog).getByText('Eintragen'));
  expect(await within(dialog).findByText(/Die Kenntnis liegt vor dem Geschehen/)).toBeTruthy();
  expect((await app.get()).entries.filter(({ kind }) => kind === 'fact')).toEqual([]);
});

test('words of an entry that was closed by mistake are there again', async () => {
  await show();
  press(screen.getByRole('button', { name: 'Eintrag' }));
  const first = await screen.findByRole('dialog');
  fill(within(first).getByLabelText(/^Was ist geschehen/), 'Anruf von Frau Ohlsen');
  press(within(first).getByText('Abbrechen'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  press(screen.getByRole('button', { name: 'Eintrag' }));
  const again = await screen.findByRole('dialog');
  expect((within(again).getByLabelText(/^Was ist geschehen/) as HTMLTextAreaElement).value).toBe(
    'Anruf von Frau Ohlsen',
  );
});

test('a correction strikes the old words through, names the new entry and keeps its reason', async () => {
  await app.write({ text: '2.430 Personen betroffen' });
  await show();
  const number = (await app.get()).entries.find(({ kind }) => kind === 'fact')?.number;
  press(await screen.findByLabelText(`Befehle zu Eintrag Nr. ${number}`));
  press(await screen.findByRole('menuitem', { name: 'Berichtigen' }));
  const dialog = await screen.findByRole('dialog');
  fill(within(dialog).getByLabelText(/^Was ist geschehen/), '2.340 Personen betroffen');
  fill(within(dialog).getByLabelText(/^Warum war es anders/), 'Zahlendreher');
  press(within(dialog).getByText('Berichtigen'));
  await waitFor(() => expect(screen.getByText('2.430 Personen betroffen').tagName).toBe('S'));
  expect(screen.getByText('2.340 Personen betroffen')).toBeTruthy();
  expect(screen.getByText('Grund: Zahlendreher')).toBeTruthy();
});

test('the state of knowledge at a time shows what was known then and lets nothing be changed', async () => {
  await app.write({ text: 'Protokolle gesichert', knownAt: '2026-11-23T07:50:00.000Z' });
  await app.write({ text: 'Sieben unbekannte Adressen', knownAt: '2026-11-23T08:30:00.000Z' });
  await show(`?asOf=${encodeURIComponent(JSON.stringify('2026-11-23T08:00:00.000Z'))}`);
  expect(await screen.findByText(/Hier lässt sich nichts ändern/)).toBeTruthy();
  expect(screen.getByText('Protokolle gesichert')).toBeTruthy();
  expect(screen.queryByText('Sieben unbekannte Adressen')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Eintrag' })).toBeNull();
  expect(screen.queryByLabelText('Bezeichnung ändern')).toBeNull();
  press(screen.getByLabelText('Eine Kenntnis weiter'));
  expect(await screen.findByText('Sieben unbekannte Adressen')).toBeTruthy();
  press(screen.getByText('Zurück zu jetzt'));
  expect(await screen.findByRole('button', { name: 'Eintrag' })).toBeTruthy();
});

test('a measure is typed and finished with Enter, ticked off, and counts', async () => {
  await show();
  const field = await screen.findByLabelText('Neue Maßnahme oder Aufgabe');
  fill(field, 'Token entwertet');
  press(screen.getByText('Hinzufügen'));
  const box = await screen.findByRole('checkbox', { name: /Token entwertet/ });
  expect(screen.getByText('0 von 1 erledigt')).toBeTruthy();
  press(box);
  expect(await screen.findByText('1 von 1 erledigt')).toBeTruthy();
  expect((await app.get()).tasks[0]?.doneAt).toBe('2026-11-23T08:40:00.000Z');
});

test('what is due and not done is marked as overdue', async () => {
  await app.engine.client.breaches.saveTask({
    breachId: app.breachId,
    task: {
      id: null,
      kind: 'task',
      text: 'Adressen klären',
      ownerId: null,
      dueAt: '2026-11-23T08:39:00.000Z',
      doneAt: null,
    },
  });
  await show();
  expect(await screen.findByText('überfällig')).toBeTruthy();
});

test('the name of the case is changed in place; an empty one is refused', async () => {
  await show();
  press(screen.getByLabelText('Bezeichnung ändern'));
  fill(await screen.findByLabelText('Bezeichnung'), ' ');
  expect(await screen.findByText(/Ohne Bezeichnung/)).toBeTruthy();
  fill(screen.getByLabelText('Bezeichnung'), 'Export bei LeadHafen');
  expect(await screen.findByRole('heading', { level: 1, name: 'Export bei LeadHafen' })).toBeTruthy();
  expect((await app.get()).title).toBe('Export bei LeadHafen');
});

test('an address that leads to no breach says so', async () => {
  app.showApp('/breaches/gibt-es-nicht');
  expect(await screen.findByText(/Diese Datenpanne gibt es nicht/)).toBeTruthy();
});

test('the clock ticks with the minute, not with the answers of the engine', async () => {
  await show();
  vi.setSystemTime('2026-11-23T10:40:00.000Z');
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(clock()).toContain('noch 69 h 0 min'));
});

test('an ended drill stays as it was debriefed: nothing can be written, closed or changed', async () => {
  const { client } = app.engine;
  const { drills } = await client.breaches.drillScripts();
  const { breachId } = await client.breaches.startDrill({ scriptId: drills[0]?.id ?? '', speed: 0 });
  await client.breaches.endDrill({ breachId, result: 'Geübt', lessons: '' });
  app.showApp(`/breaches/${breachId}`);
  await screen.findByRole('heading', { level: 1 });
  await screen.findByRole('heading', { level: 2, name: 'Was wir wann wussten' });
  expect(screen.queryByRole('button', { name: 'Eintrag' })).toBeNull();
  expect(screen.queryByLabelText('Bezeichnung ändern')).toBeNull();
  expect(screen.queryByText('Nächster Schritt')).toBeNull();
  press(screen.getByLabelText('Weitere Befehle'));
  expect(await screen.findByRole('menuitem', { name: 'Akte drucken' })).toBeTruthy();
  expect(screen.queryByRole('menuitem', { name: 'Vorgang schließen' })).toBeNull();
});
