import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from './open-register.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(async () => {
  expect(register.engine.incidents).toEqual([]);
  await register.engine.close();
});

test.each([
  ['the first 2:30 of the night in which clocks go back', '2026-10-25T02:30:00+02:00'],
  ['the second 2:30 of that night', '2026-10-25T02:30:00+01:00'],
  [
    '2:30 in the night in which clocks go forward, an hour that no clock in Berlin shows',
    '2026-03-29T02:30:00+01:00',
  ],
  ['the same instant as the clock shows it', '2026-03-29T03:30:00+02:00'],
  ['2:30 of the night in New York', '2026-11-01T02:30:00-05:00'],
  ['an instant told in a zone that is ahead by quarters of an hour', '2026-10-25T06:15:00+05:45'],
])(
  'changed at %s: a second before it was the old wording, then and a second after the new one',
  async (_name, change) => {
    register.engine.setNow('2026-01-10T08:00:00.000Z');
    const textId = await register.create();
    const useId = await register.place(textId);
    const older = await register.publish(textId, 'Ja, regelmäßig.');
    register.engine.setNow('2026-01-11T08:00:00.000Z');
    const newer = await register.publish(textId, 'Ja, höchstens monatlich.');
    await register.use(useId, older, '2026-01-10T08:00:00.000Z');
    await register.use(useId, newer, change);
    const said = async (seconds: number) => {
      const at = new Date(Date.parse(change) + seconds * 1000).toISOString();
      const answer = await register.engine.client.consents.wordingAt({ use: useId, at });
      return answer.version?.content.wording.de;
    };
    expect([await said(-1), await said(0), await said(1)]).toEqual([
      'Ja, regelmäßig.',
      'Ja, höchstens monatlich.',
      'Ja, höchstens monatlich.',
    ]);
    // The hour before and after, which a clock that is read instead of counted would confuse with this one.
    expect([await said(-3600), await said(3600)]).toEqual(['Ja, regelmäßig.', 'Ja, höchstens monatlich.']);
  },
);
