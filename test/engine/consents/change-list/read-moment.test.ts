import { expect, test } from 'vitest';
import { readMoment } from '../../../../src-main/engine/consents/rules/change-list/read-moment.ts';

const clock = (text: string) => ({ kind: 'clock', wall: Date.parse(`${text}Z`) });
const day = (text: string) => ({ kind: 'day', wall: Date.parse(`${text}T00:00:00Z`) });
const instant = (text: string) => ({ kind: 'instant', at: Date.parse(text) });

test.each([
  ['03.11.2026 14:30', clock('2026-11-03T14:30:00')],
  ['3.11.2026, 14:30 Uhr', clock('2026-11-03T14:30:00')],
  ['03.11.2026 14.30', clock('2026-11-03T14:30:00')],
  ['03.11.2026 14:30:59', clock('2026-11-03T14:30:59')],
  ['03.11.2026\u00a014:30', clock('2026-11-03T14:30:00')],
  ['03.11.2026 9 Uhr', clock('2026-11-03T09:00:00')],
  ['3.11.26', day('2026-11-03')],
  ['03. 11. 2026', day('2026-11-03')],
  ['2026-11-03', day('2026-11-03')],
  ['2026-11-03 14:30', clock('2026-11-03T14:30:00')],
  ['2026-11-03T14:30:00', clock('2026-11-03T14:30:00')],
  ['2026-11-03T14:30:00.123', clock('2026-11-03T14:30:00')],
  ['2026-11-03T14:30:00Z', instant('2026-11-03T14:30:00Z')],
  ['2026-10-25T02:30:00+02:00', instant('2026-10-25T00:30:00Z')],
  ['2026-10-25T02:30+0100', instant('2026-10-25T01:30:00Z')],
  ['46329', day('2026-11-03')],
  ['46329.604166666664', clock('2026-11-03T14:30:00')],
  ['46329,604166667', clock('2026-11-03T14:30:00')],
  ['29.02.2028', day('2028-02-29')],
  ['29.02.2026', null],
  ['31.11.2026', null],
  ['2026-13-01', null],
  ['03.11.2026 24:00', null],
  ['03.11.2026 14:60', null],
  ['03/11/2026', null],
  ['11/03/2026 2:30 PM', null],
  ['3. November 2026', null],
  ['gestern', null],
  ['', null],
  ['03.11.0026', null],
  ['03.11.1989', null],
  ['03.11.2101', null],
  ['2026', null],
  ['999999', null],
  ['2026-11-03Z', null],
  ['2026-11-03T14:30+99:00', null],
])('%j is read as it is meant, or not at all', (text, moment) => {
  expect(readMoment(text)).toEqual(moment);
});
