import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { afterEach, expect, test } from 'vitest';
import { DateField } from '../../../src-renderer/ui/date-field.tsx';

afterEach(cleanup);

const INVALID = 'Das ist kein Tag im Kalender.';
let held: string | null;

function Field({ start, locale = 'de-DE' }: { start: string | null; locale?: string }) {
  const [value, setValue] = useState(start);
  held = value;
  return (
    <I18nProvider locale={locale}>
      <DateField
        label="Nächste Prüfung"
        value={value}
        onChange={setValue}
        today="2026-10-26"
        invalidText={INVALID}
        openLabel="Kalender öffnen"
        previousLabel="Zurück"
        nextLabel="Weiter"
      />
    </I18nProvider>
  );
}

const input = () => screen.getByLabelText<HTMLInputElement>('Nächste Prüfung');

function type(text: string) {
  fireEvent.focus(input());
  fireEvent.change(input(), { target: { value: text } });
}

test('what was typed is taken on leaving and written out', () => {
  render(<Field start={null} />);
  type('1.3.27');
  expect(held).toBeNull();
  fireEvent.blur(input());
  expect(held).toBe('2027-03-01');
  expect(input().value).toBe('01.03.2027');
});

test('English shows the day first as well', () => {
  render(<Field start="2027-03-01" locale="en-GB" />);
  expect(input().value).toBe('01/03/2027');
});

test('Enter takes the day without leaving', () => {
  render(<Field start={null} />);
  type('+7');
  fireEvent.keyDown(input(), { key: 'Enter' });
  expect(held).toBe('2026-11-02');
});

test('a day that does not exist keeps what was typed, says so and leaves the value', () => {
  render(<Field start="2027-03-01" />);
  type('31.4.2027');
  fireEvent.blur(input());
  expect(input().value).toBe('31.4.2027');
  expect(screen.getByText(INVALID)).toBeDefined();
  expect(input().getAttribute('aria-invalid')).toBe('true');
  expect(held).toBe('2027-03-01');
  type('30.4.2027');
  fireEvent.blur(input());
  expect(held).toBe('2027-04-30');
  expect(screen.queryByText(INVALID)).toBeNull();
});

test('emptied means no day', () => {
  render(<Field start="2027-03-01" />);
  type('');
  fireEvent.blur(input());
  expect(held).toBeNull();
});

test('arrows move by a day, from today when there is none', () => {
  render(<Field start={null} />);
  fireEvent.keyDown(input(), { key: 'ArrowUp' });
  expect(held).toBe('2026-10-26');
  fireEvent.keyDown(input(), { key: 'ArrowUp' });
  expect(held).toBe('2026-10-27');
  fireEvent.keyDown(input(), { key: 'ArrowDown' });
  fireEvent.keyDown(input(), { key: 'ArrowDown' });
  expect(held).toBe('2026-10-25');
});
