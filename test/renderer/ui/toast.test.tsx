import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createToasts, ToastRegion } from '../../../src-renderer/ui/toast.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function shown() {
  const toasts = createToasts();
  const undone: string[] = [];
  render(<ToastRegion toasts={toasts} label="Meldungen" closeLabel="Schließen" />);
  act(() =>
    toasts.add({
      text: 'Ins Archiv gelegt',
      actionLabel: 'Rückgängig',
      onAction: () => undone.push('Archiv'),
    }),
  );
  return { toasts, undone };
}

const isShown = () => screen.queryByText('Ins Archiv gelegt') !== null;

test('a done thing can be taken back once, then it is gone', () => {
  const { undone } = shown();
  fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(undone).toEqual(['Archiv']);
  expect(isShown()).toBe(false);
});

test('it stays for ten seconds', () => {
  const { undone } = shown();
  act(() => vi.advanceTimersByTime(9_999));
  expect(isShown()).toBe(true);
  act(() => vi.advanceTimersByTime(1));
  expect(isShown()).toBe(false);
  expect(undone).toEqual([]);
});

test('with the focus in it, time stands still', () => {
  shown();
  act(() => vi.advanceTimersByTime(6_000));
  act(() => screen.getByRole('button', { name: 'Rückgängig' }).focus());
  act(() => vi.advanceTimersByTime(60_000));
  expect(isShown()).toBe(true);
});

test('it can be closed without taking anything back', () => {
  const { undone } = shown();
  fireEvent.click(screen.getByRole('button', { name: 'Schließen' }));
  expect(isShown()).toBe(false);
  expect(undone).toEqual([]);
});

test('the next done thing takes its place, since only the last one can be taken back', () => {
  const { toasts } = shown();
  act(() => toasts.add({ text: 'Aus dem Archiv geholt' }));
  expect(isShown()).toBe(false);
  expect(screen.queryByText('Aus dem Archiv geholt')).not.toBeNull();
});
