import { expect, test } from 'vitest';
import { withShown } from '../../src-main/shell/shown-notifications.ts';

const key = 'b-7f3a 2026-10-26T14:30:00.000Z 24';

test('a notification is shown once, also after the profile was read again', () => {
  const shown = withShown([], key);
  expect(shown).toHaveLength(1);
  expect(withShown(JSON.parse(JSON.stringify(shown)), key)).toBeNull();
});

test('another mark, another deadline and another breach are others', () => {
  const shown = withShown([], key) ?? [];
  for (const other of [
    'b-7f3a 2026-10-26T14:30:00.000Z 6',
    'b-7f3a 2026-10-26T15:30:00.000Z 24',
    'b-0000 2026-10-26T14:30:00.000Z 24',
  ])
    expect(withShown(shown, other)).toHaveLength(2);
});

test('nothing of a key is to be read in the profile', () => {
  expect(JSON.stringify(withShown([], key))).not.toMatch(/7f3a|2026|14:30/);
});

test('the oldest are forgotten, never the newest', () => {
  let shown: string[] = [];
  for (let number = 0; number < 600; number += 1) shown = withShown(shown, `key ${number}`) ?? shown;
  expect(shown).toHaveLength(500);
  expect(withShown(shown, 'key 599')).toBeNull();
  expect(withShown(shown, 'key 100')).toBeNull();
  expect(withShown(shown, 'key 99')).not.toBeNull();
});
