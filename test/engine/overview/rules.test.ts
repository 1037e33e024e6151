import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchHit } from '../../../src-main/contract/overview.ts';
import { addDays } from '../../../src-main/engine/kernel/clock.ts';
import {
  backupReminder,
  dueStrip,
  firstSteps,
  notAssessed,
  rankToday,
  type Waiting,
} from '../../../src-main/engine/overview/rules.ts';
import { inSearchOrder } from '../../../src-main/engine/overview/search-order.ts';

const day = '2026-11-23';

function waiting(id: string, dueOn: string | null, kind: Waiting['kind'] = 'reviewDue'): Waiting {
  return {
    id,
    kind,
    title: { de: id, en: id },
    why: { de: '', en: '' },
    dueOn,
    vendorId: null,
    assessmentId: null,
  };
}

describe('groups of what waits', () => {
  test.each([
    ['2026-11-22', 'overdue', -1],
    ['2026-11-23', 'thisWeek', 0],
    ['2026-11-30', 'thisWeek', 7],
    ['2026-12-01', 'later', 8],
    [null, 'waiting', null],
  ] as const)('due on %s belongs to "%s"', (dueOn, group, days) => {
    expect(rankToday([waiting('x', dueOn)], day)).toMatchObject([{ group, days }]);
  });

  test('overdue comes first and the longest overdue before the rest; a condition before a review of the same day', () => {
    const ranked = rankToday(
      [
        waiting('no day', null),
        waiting('later', '2027-01-04'),
        waiting('review', '2026-11-24'),
        waiting('condition', '2026-11-24', 'conditionDue'),
        waiting('yesterday', '2026-11-22'),
        waiting('long ago', '2026-01-01'),
      ],
      day,
    );
    expect(ranked.map(({ id }) => id)).toEqual([
      'long ago',
      'yesterday',
      'condition',
      'review',
      'later',
      'no day',
    ]);
  });

  test('the order does not depend on the order of arrival', () => {
    const offset = fc.option(fc.integer({ min: -60, max: 60 }), { nil: null });
    fc.assert(
      fc.property(fc.array(offset, { maxLength: 12 }), (offsets) => {
        const things = offsets.map((days, index) =>
          waiting(`id-${index}`, days === null ? null : addDays(day, days)),
        );
        expect(rankToday(things.toReversed(), day)).toEqual(rankToday(things, day));
      }),
    );
  });

  test('periods that run come before everything, in the order in which they were given', () => {
    const ranked = rankToday(
      [
        waiting('long ago', '2026-01-01'),
        waiting('b', '2026-11-25', 'breachClock'),
        waiting('a', '2026-11-25', 'breachClock'),
        waiting('task', '2026-11-22', 'breachTask'),
      ],
      day,
    );
    expect(ranked.map(({ id }) => id)).toEqual(['b', 'a', 'long ago', 'task']);
  });
});

test.each([
  ['2026-11-22', 0],
  ['2026-11-23', 1],
  ['2027-01-04', 1],
  ['2027-01-05', 0],
])('the strip of six weeks shows %s: %i', (dueOn, count) => {
  expect(dueStrip(rankToday([waiting('x', dueOn)], day), day)).toHaveLength(count);
});

describe('backup', () => {
  test.each([
    ['fourteen days old', '2026-11-09', '2026-01-01', 0],
    ['fifteen days old', '2026-11-08', '2026-01-01', 1],
    ['none, the file is fourteen days old', null, '2026-11-09', 0],
    ['none, the file is fifteen days old', null, '2026-11-08', 1],
  ] as const)('%s', (_case, last, since, count) => {
    expect(backupReminder(last, since, day)).toHaveLength(count);
  });
});

test('up to three vendors without assessment are named, more become one line', () => {
  const vendors = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  expect(notAssessed([], 0)).toEqual([]);
  expect(notAssessed(vendors, 3)).toHaveLength(3);
  expect(notAssessed(vendors, 4)).toMatchObject([
    { vendorId: null, title: { de: '4 Dienstleister sind noch nicht bewertet' } },
  ]);
});

test.each([
  [{}, []],
  [{ profile: { street: 'Kai 1', postcode: '24103', city: 'Kiel' } }, ['profile']],
  [{ profile: { street: 'Kai 1', postcode: '24103', city: ' ' } }, []],
  [{ measuresSet: 11 }, []],
  [{ measuresSet: 12 }, ['measures']],
  [
    { vendors: 1, decisions: 1, lastBackupAt: '2026-11-23T00:00:00.000Z' },
    ['vendor', 'assessment', 'backup'],
  ],
])('first steps with %j', (facts, done) => {
  const steps = firstSteps({
    profile: { street: '', postcode: '', city: '' },
    measures: 12,
    measuresSet: 0,
    vendors: 0,
    decisions: 0,
    lastBackupAt: null,
    ...facts,
  });
  expect(steps.filter(({ isDone }) => isDone).map(({ id }) => id)).toEqual(done);
});

test('a name that begins with what was typed comes before one that only holds it, and vendors before documents', () => {
  const hit = (kind: SearchHit['kind'], title: string): SearchHit => ({
    kind,
    id: title,
    vendorId: 'v',
    textId: null,
    versionId: null,
    title,
    detail: '',
  });
  const ordered = inSearchOrder(
    [hit('document', 'Öl AVV'), hit('vendor', 'Nord Öl'), hit('vendor', 'Ölhafen'), hit('vendor', 'Öl 2')],
    'öl',
  );
  expect(ordered.map(({ title }) => title)).toEqual(['Öl 2', 'Ölhafen', 'Öl AVV', 'Nord Öl']);
});
