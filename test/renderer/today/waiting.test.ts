import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import type { Language } from '../../../src-main/contract/values.ts';
import { messagesIn } from '../messages.ts';

/** What stands below the day: so many things, so many of them against the clock and overdue. */
const said = (locale: Language, count: number, clocks: number, overdue: number) =>
  createTranslator({ locale, messages: messagesIn(locale), namespace: 'today' })('waiting', {
    count,
    clocks,
    overdue,
  });

test.each([
  [1, 0, 0, '1 Sache wartet, sie ist nicht überfällig.', '1 thing is waiting, it is not overdue.'],
  [1, 0, 1, '1 Sache wartet, sie ist überfällig.', '1 thing is waiting, it is overdue.'],
  [2, 0, 0, '2 Dinge warten, nichts davon ist überfällig.', '2 things are waiting, none of them overdue.'],
  [
    7,
    1,
    1,
    '7 Dinge warten, eines davon läuft gegen die Uhr, eines ist überfällig.',
    '7 things are waiting, one of them against the clock, one overdue.',
  ],
  [
    40,
    2,
    11,
    '40 Dinge warten, 2 davon laufen gegen die Uhr, 11 sind überfällig.',
    '40 things are waiting, 2 of them against the clock, 11 overdue.',
  ],
])('of %i things, %i against the clock, %i overdue', (count, clocks, overdue, de, en) => {
  expect(said('de', count, clocks, overdue)).toBe(de);
  expect(said('en', count, clocks, overdue)).toBe(en);
});
