import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { calendarName } from '../../src-main/shell/dialog-texts.ts';
import { dayInNames, fileNameFor, placeOf, withEnding } from '../../src-main/shell/file-names.ts';

test.each([
  ['firma', 'obhut', 'firma.obhut'],
  ['firma.obhut', 'obhut', 'firma.obhut'],
  ['FIRMA.OBHUT', 'obhut', 'FIRMA.OBHUT'],
  ['firma.obhut.bak', 'obhut', 'firma.obhut.bak.obhut'],
  ['bericht.sh', 'pdf', 'bericht.sh.pdf'],
])('%s as .%s is %s', (path, ending, expected) => {
  expect(withEnding(path, ending)).toBe(expected);
});

test.each([
  ['Müller & Söhne GmbH', 'Müller  Söhne GmbH'],
  ['../../etc/passwd', '....etcpasswd'],
  ['???', 'Firma'],
  ['', 'Firma'],
  ['x'.repeat(81), 'x'.repeat(80)],
])('the company %j is proposed as the file %j', (name, expected) => {
  expect(fileNameFor(name)).toBe(expected);
});

const home = join(sep, 'home', 'anna');
test.each([
  ['at home', join(home, 'firma.obhut'), join('~', 'firma.obhut')],
  ['in a folder at home', join(home, 'a', 'firma.obhut'), join('~', 'a', 'firma.obhut')],
  [
    'at the home of somebody whose name begins alike',
    join(`${home}-b`, 'f.obhut'),
    join(`${home}-b`, 'f.obhut'),
  ],
  ['elsewhere', join(sep, 'mnt', 'f.obhut'), join(sep, 'mnt', 'f.obhut')],
])('a place %s reads as people know it', (_where, path, expected) => {
  expect(placeOf(path, home)).toBe(expected);
});

test('the day in a name is the day on the wall, not that of Greenwich', () => {
  expect(dayInNames(new Date(2026, 0, 2, 0, 30))).toBe('2026-01-02');
  expect(dayInNames(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test.each([
  ['de', '2026-03', 'Frist Datenpanne 2026-03'],
  ['en', '2026-03', 'Deadline breach 2026-03'],
  ['de', '../../etc', 'Frist Datenpanne ....etc'],
] as const)('in %s the deadline of breach %j is proposed as the file %j', (language, number, expected) => {
  expect(calendarName(language, number)).toBe(expected);
});
