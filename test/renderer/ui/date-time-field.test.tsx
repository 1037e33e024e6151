import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { afterEach, expect, test } from 'vitest';
import { useDateTimeWords } from '../../../src-renderer/lib/date-time-words.ts';
import { DateTimeField } from '../../../src-renderer/ui/date-time-field.tsx';
import { messagesIn } from '../messages.ts';
import { fill, press } from '../user.ts';

afterEach(cleanup);

let held: string | null;
let clear: () => void;

function Field({ start, zone }: { start: string | null; zone: string }) {
  const words = useDateTimeWords(zone);
  const [value, setValue] = useState(start);
  held = value;
  clear = () => setValue(null);
  return <DateTimeField label="Bekannt seit" value={value} onChange={setValue} zone={zone} words={words} />;
}

function show(start: string | null, zone = 'Europe/Berlin') {
  return render(
    <IntlProvider locale="de" messages={messagesIn('de')} timeZone="America/New_York">
      <I18nProvider locale="de-DE">
        <Field start={start} zone={zone} />
      </I18nProvider>
    </IntlProvider>,
  );
}

const day = () => screen.getByLabelText<HTMLInputElement>('Bekannt seit: Tag');
const time = () => screen.getByLabelText<HTMLInputElement>('Bekannt seit: Uhrzeit');

test('an instant is shown on the clocks of its zone, with the word for it', () => {
  show('2026-10-26T14:30:12.345Z');
  expect([day().value, time().value]).toEqual(['26.10.2026', '15:30']);
  expect(screen.getByText('MEZ')).toBeTruthy();
});

test('leaving the boxes without typing keeps the instant to the millisecond', () => {
  show('2026-10-26T14:30:12.345Z');
  for (const box of [day(), time()]) {
    fireEvent.focus(box);
    fireEvent.blur(box);
  }
  expect(held).toBe('2026-10-26T14:30:12.345Z');
});

test('day and time together become an instant with the offset of the zone', () => {
  show(null);
  fill(day(), '23.10.26');
  expect(held).toBeNull();
  fill(time(), '1630');
  expect(held).toBe('2026-10-23T16:30:00+02:00');
  expect(time().value).toBe('16:30');
  expect(screen.getByText('MESZ')).toBeTruthy();
});

test('in the hour that comes twice it asks which one, and has no value until somebody says', () => {
  show('2026-10-24T10:00:00+02:00');
  fill(day(), '25.10.2026');
  fill(time(), '02:30');
  expect(held).toBeNull();
  const [first, second] = screen.getAllByRole('radio');
  expect(screen.getByText(/Diese Uhrzeit gab es zweimal/)).toBeTruthy();
  if (!first || !second) throw new Error('two readings are offered');
  press(first);
  expect(held).toBe('2026-10-25T02:30:00+02:00');
  press(second);
  expect(held).toBe('2026-10-25T02:30:00+01:00');
  fill(time(), '03:30');
  expect(held).toBe('2026-10-25T03:30:00+01:00');
  expect(screen.queryByRole('radio')).toBeNull();
});

test('an instant of that hour shows which one it is', () => {
  show('2026-10-25T01:30:40.000Z');
  const [first, second] = screen.getAllByRole<HTMLInputElement>('radio');
  expect([first?.checked, second?.checked]).toEqual([false, true]);
});

test('a time that the clocks skipped is no value, and the field says why', () => {
  show('2026-03-28T12:00:00+01:00');
  fill(day(), '29.3.2026');
  fill(time(), '2:30');
  expect(held).toBeNull();
  expect(screen.getByText(/^Diese Uhrzeit gab es an dem Tag nicht/)).toBeTruthy();
  expect(time().getAttribute('aria-invalid')).toBe('true');
  fill(time(), '3:00');
  expect(held).toBe('2026-03-29T03:00:00+02:00');
  expect(screen.queryByText(/^Diese Uhrzeit gab es an dem Tag nicht/)).toBeNull();
});

test.each([
  [
    'no day',
    () => fill(day(), '31.4.2026'),
    'Das ist kein Tag im Kalender. Schreiben Sie zum Beispiel 26.10.2026.',
  ],
  ['no time', () => fill(time(), '25:00'), 'Das ist keine Uhrzeit. Schreiben Sie zum Beispiel 16:30.'],
])('%s is no value: the moment before it is not kept in its place', (_name, act, text) => {
  show('2026-10-26T14:30:00.000Z');
  act();
  expect(held).toBeNull();
  expect(screen.getByText(text)).toBeTruthy();
});

test('what was mended counts again', () => {
  show('2026-10-26T14:30:00.000Z');
  fill(time(), 'abends');
  fill(time(), '18');
  expect(held).toBe('2026-10-26T18:00:00+01:00');
  fill(day(), '99.99.');
  fill(day(), '27.10.2026');
  expect(held).toBe('2026-10-27T18:00:00+01:00');
});

test('cleared from outside it is empty', () => {
  show(null);
  fill(day(), '23.10.2026');
  fill(time(), '16:30');
  act(() => clear());
  expect([day().value, time().value]).toEqual(['', '']);
});

test('the same time in another zone is another instant', () => {
  show(null, 'Europe/Helsinki');
  fill(day(), '26.10.2026');
  fill(time(), '15:30');
  expect(held).toBe('2026-10-26T15:30:00+02:00');
});
