import { getHeapStatistics } from 'node:v8';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { giveBackMemory, onRest } from '../../src-main/memory/rest.ts';

const MiB = 1024 * 1024;

test('garbage goes back to the computer, and no code sees the collector', () => {
  let garbage: unknown[] | null = Array.from({ length: 1_000_000 }, (_, index) => ({ index }));
  const before = getHeapStatistics().total_heap_size;
  garbage = garbage.slice(0, 0);
  giveBackMemory();
  expect(before - getHeapStatistics().total_heap_size).toBeGreaterThan(20 * MiB);
  expect('gc' in globalThis).toBe(false);
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a process rests once it has told no work for a while, and again after more work', () => {
  const rest = vi.fn();
  const stir = onRest(rest, 1000);
  const passed: number[] = [];
  for (const wait of [900, 900, 999, 1, 5000]) {
    stir();
    vi.advanceTimersByTime(wait);
    passed.push(rest.mock.calls.length);
  }
  expect(passed).toEqual([0, 0, 0, 0, 1]);
  vi.advanceTimersByTime(60_000);
  expect(rest).toHaveBeenCalledTimes(1);
  stir();
  vi.advanceTimersByTime(1000);
  expect(rest).toHaveBeenCalledTimes(2);
});
