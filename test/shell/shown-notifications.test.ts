import { expect, test } from 'vitest';
import { isShown, withShown } from '../../src-main/shell/shown-notifications.ts';

const key = 'b-7f3a 2026-10-26T14:30:00.000Z 24';

test('a notification is shown once, also after the profile was read again', () => {
  const shown = withShown([], [key]);
  expect(isShown([], key)).toBe(false);
  expect(isShown(JSON.parse(JSON.stringify(shown)), key)).toBe(true);
  expect(withShown(shown, [key])).toEqual(shown);
});

test('another mark, another deadline and another breach are others', () => {
  const shown = withShown([], [key]);
  for (const other of [
    'b-7f3a 2026-10-26T14:30:00.000Z 6',
    'b-7f3a 2026-10-26T15:30:00.000Z 24',
    'b-0000 2026-10-26T14:30:00.000Z 24',
  ])
    expect(isShown(shown, other)).toBe(false);
});

test('nothing of a key is to be read in the profile', () => {
  expect(JSON.stringify(withShown([], [key]))).not.toMatch(/7f3a|2026|14:30/);
});

test('the oldest are forgotten, never the newest', () => {
  const shown = withShown(
    [],
    Array.from({ length: 5100 }, (_, number) => `key ${number}`),
  );
  expect(shown).toHaveLength(5000);
  expect(isShown(shown, 'key 5099')).toBe(true);
  expect(isShown(shown, 'key 100')).toBe(true);
  expect(isShown(shown, 'key 99')).toBe(false);
});
