import { expect, test } from 'vitest';
import { markText, stagesText } from '../../src-main/shell/reminder-texts.ts';

const stage = (on: string, kind: 'lead' | 'due' = 'due') => ({ key: on, deadline: on, on, stage: kind });

test.each([
  [[stage('2026-11-23')], '1 Termin wartet', '1 heute fällig.'],
  [
    [stage('2026-11-20'), stage('2026-11-23', 'lead')],
    '2 Termine warten',
    '1 überfällig, 1 Vorfrist beginnt.',
  ],
])('deadlines are told in numbers: %j', (stages, title, text) => {
  expect(stagesText(stages, '2026-11-23', 'de')).toEqual({ title, text });
});

test.each([
  [6, 'Breach: 6 h left'],
  [0, 'Breach: deadline over'],
])('a mark of a locked company with %i hours left says nothing of the case', (hoursLeft, title) => {
  const mark = { key: 'k', clock: 'c', at: '2026-11-23T12:00:00.000Z', hoursLeft };
  expect(markText(mark, 'en').title).toBe(title);
});
