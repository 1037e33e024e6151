import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fill, press, type } from '../../user.ts';
import { type OpenedCase, openCase } from './open-case.ts';

let app: OpenedCase;
beforeEach(async () => {
  app = await openCase();
});
afterEach(() => app.end());

async function show(search = ''): Promise<void> {
  app.showApp(`/breaches/${app.breachId}/facts${search}`);
  await screen.findByRole('heading', { level: 1, name: 'Angaben' });
}

const row = (name: string) => within(screen.getByRole('region', { name }));
const stored = async (key: string) =>
  (await app.get()).particulars.find(({ particular }) => particular.key === key) ?? null;

test('an answer saves itself when typing rests, without leaving the field', async () => {
  await show();
  type(row('Hergang').getByRole('textbox'), 'Ein Link war öffentlich');
  await waitFor(
    async () => expect((await stored('nature'))?.particular.value).toBe('Ein Link war öffentlich'),
    {
      timeout: 2000,
    },
  );
});

test('what nobody knows is a state of its own, and can be promised', async () => {
  await show();
  expect(row('Zahl der Datensätze').getAllByText('noch nicht bekannt').length).toBeGreaterThan(0);
  press(row('Zahl der Datensätze').getByText('Folgt bis …'));
  await waitFor(async () => expect((await stored('recordCount'))?.certainty).toBe('pending'));
  fill(row('Zahl der Datensätze').getByLabelText('„Zahl der Datensätze“ folgt bis'), '27.11.2026');
  await waitFor(async () => expect((await stored('recordCount'))?.followsOn).toBe('2026-11-27'));
  expect(row('Zahl der Datensätze').getByText('folgt bis 27.11.2026')).toBeTruthy();
});

test('a range that ends before it begins says so at the field, and what was stored stays', async () => {
  await show();
  fill(row('Zahl der Betroffenen').getByLabelText('höchstens'), '900');
  expect(await screen.findByText(/Höchstens ist weniger als mindestens/)).toBeTruthy();
  expect((await stored('subjectCount'))?.particular.value).toEqual({ from: 1800, to: 2340 });
});

test('earlier values of an answer stay readable with who gave them', async () => {
  await app.answer({ key: 'nature', value: 'Datei lag offen' });
  await app.answer({ key: 'nature', value: 'Export lag offen' });
  await show();
  press(row('Hergang').getByText('1 früherer Wert'));
  const history = await screen.findByRole('dialog', { name: 'Frühere Werte' });
  expect(within(history).getByText('Datei lag offen')).toBeTruthy();
});

test('an answer that comes back before the one in between was read back is saved as well', async () => {
  await app.answer({ key: 'nature', value: 'Datei lag offen' });
  await show();
  const field = row('Hergang').getByLabelText('Hergang');
  fill(field, 'Export lag offen');
  // What is left goes to the file in a turn of its own; the answer takes longer.
  await Promise.resolve().then(() => fill(field, 'Datei lag offen'));
  await row('Hergang').findByText('2 frühere Werte');
  expect((await stored('nature'))?.particular.value).toBe('Datei lag offen');
});

test('two windows on one answer: the second is told, keeps its words and chooses', async () => {
  await show();
  const field = row('Hergang').getByRole('textbox') as HTMLTextAreaElement;
  type(field, 'Ein Link war öffentlich');
  await app.answer({ key: 'nature', value: 'Ein Export lag offen im Netz' });
  await screen.findByText('Jetzt steht dort: Ein Export lag offen im Netz');
  expect(field.value).toBe('Ein Link war öffentlich');
  expect((await stored('nature'))?.particular.value).toBe('Ein Export lag offen im Netz');
  press(screen.getByText('Meine Angabe eintragen'));
  await waitFor(async () =>
    expect((await stored('nature'))?.particular.value).toBe('Ein Link war öffentlich'),
  );
  expect(screen.queryByText(/^Jetzt steht dort/)).toBeNull();
});

test('of two windows the second can also let the other answer stand', async () => {
  await show();
  const field = row('Hergang').getByRole('textbox') as HTMLTextAreaElement;
  type(field, 'Ein Link war öffentlich');
  await app.answer({ key: 'nature', value: 'Ein Export lag offen im Netz' });
  press(await screen.findByText('Meine Angabe verwerfen'));
  await waitFor(() => expect(field.value).toBe('Ein Export lag offen im Netz'));
});

test('two rests while typing are two savings of one answer, the second over the first', async () => {
  await show();
  const field = row('Hergang').getByRole('textbox') as HTMLTextAreaElement;
  fill(field, 'Ein Link');
  fill(field, 'Ein Link war');
  fill(field, 'Ein Link war öffentlich');
  await waitFor(async () =>
    expect((await stored('nature'))?.particular.value).toBe('Ein Link war öffentlich'),
  );
  expect(screen.queryByText(/^Jetzt steht dort/)).toBeNull();
});

test('moving the start of the clock says what becomes of the deadline and asks for the reason', async () => {
  await show();
  press(row('Kenntnis').getByText('Zeit der Kenntnis ändern'));
  const dialog = await screen.findByRole('dialog');
  fill(within(dialog).getByLabelText('Kenntnis: Uhrzeit'), '07:30');
  const moved = await within(dialog).findByText(/Damit ändert sich die Frist/);
  expect(moved.textContent?.replaceAll('\u00A0', ' ')).toBe(
    'Damit ändert sich die Frist von Do 26.11.2026, 08:40 Uhr (MEZ) auf Do 26.11.2026, 07:30 Uhr (MEZ).',
  );
  press(within(dialog).getByText('Zeit ändern'));
  expect(await within(dialog).findByText('Nennen Sie den Grund.')).toBeTruthy();
  fill(within(dialog).getByLabelText(/^Warum ändert sich die Zeit/), 'Anruf war früher');
  press(within(dialog).getByText('Zeit ändern'));
  await waitFor(async () => expect((await app.get()).clock.awareAt).toBe('2026-11-23T06:30:00.000Z'));
});

test('an awareness that has not come yet is refused at the field', async () => {
  await show();
  press(row('Kenntnis').getByText('Zeit der Kenntnis ändern'));
  const dialog = await screen.findByRole('dialog');
  fill(within(dialog).getByLabelText('Kenntnis: Tag'), '01.03.2027');
  fill(within(dialog).getByLabelText(/^Warum ändert sich die Zeit/), 'Versehen');
  press(within(dialog).getByText('Zeit ändern'));
  expect(await within(dialog).findByText(/Diese Zeit ist noch nicht gekommen/)).toBeTruthy();
  expect((await app.get()).clock.awareAt).toBe('2026-11-23T07:40:00.000Z');
});

test('a link elsewhere leads to its question', async () => {
  await show('?field=recordCount');
  await waitFor(() =>
    expect(document.activeElement?.closest('section')?.getAttribute('aria-label')).toBe(
      'Zahl der Datensätze',
    ),
  );
});

test('a closed case shows its facts and lets none be changed', async () => {
  const { client } = app.engine;
  const { breachId } = app;
  const decide = (decision: object, reason = 'Grund') =>
    client.breaches.decide({
      breachId,
      decision: {
        decision: decision as never,
        reason,
        exemption: null,
        by: 'Clara Brandt',
        role: '',
        dpoOpinion: '',
      },
    });
  await decide({ about: 'risk', result: 'none_unlikely' });
  await decide({ about: 'authority', result: 'doNotNotify' });
  await decide({ about: 'people', result: 'doNotTell' });
  const { title, role, ownerId, deputyId, vendorId, serviceIds, contractHours } = await app.get();
  const names = { controllerName: '', controllerContact: '', authorityId: null };
  const profile = {
    title,
    role,
    ownerId,
    deputyId,
    vendorId,
    serviceIds,
    contractHours,
    ...names,
    lessons: 'Ja',
  };
  await client.breaches.saveProfile({ breachId, profile });
  await client.breaches.close({ breachId, by: 'Clara Brandt', note: '' });
  await show();
  expect(row('Art der Verletzung').getByText('Vertraulichkeit').tagName).toBe('P');
  expect(row('Art der Verletzung').queryByRole('checkbox')).toBeNull();
  expect(row('Hergang').queryByRole('textbox')).toBeNull();
  expect(row('Kenntnis').queryByText('Zeit der Kenntnis ändern')).toBeNull();
});
