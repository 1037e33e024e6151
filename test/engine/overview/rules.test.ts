import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchHit } from '../../../src-main/contract/search.ts';
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

/** One thing of the desk for the table of ranks: kind, due in so many days or none, with others, lying since. */
type Thing = [
  kind: Waiting['kind'],
  days: number | null,
  whom?: 'others' | undefined,
  /** Days since when it lies. */
  since?: number,
];

/** Each line comes before the next, in every order of arrival. */
const ranks: Thing[] = [
  // Periods of breaches first, even where something else is long overdue.
  ['breachClock', 2],
  // Overdue: the longest overdue first, whoever has to move.
  ['reviewDue', -300],
  ['demandDue', -2, 'others'],
  ['breachTask', -1],
  ['documentExpires', -1],
  // The next seven days, today included; on the same day by gravity.
  ['breachTask', 0],
  ['campaignFallenBack', 0],
  ['requestDue', 0],
  ['objectionEnds', 0],
  ['compensationEnds', 0],
  ['conditionDue', 0],
  ['reviewDue', 0],
  ['transferReview', 0],
  ['noticeBy', 0],
  ['demandDue', 0, 'others'],
  ['inquiryOverdue', 0, 'others'],
  ['campaignExceptionEnds', 0],
  ['documentExpires', 0],
  ['ownEvidenceEnds', 0],
  ['campaignStarts', 0],
  ['requestDeletion', 0],
  ['backupOld', 0],
  ['inquiryOverdue', 7, 'others'],
  // With others: from the eighth day on, then without a day.
  ['inquiryOverdue', 8, 'others'],
  ['demandDue', 40, 'others'],
  ['requestDue', null, 'others', 3],
  ['demandDue', null, 'others'],
  // Later.
  ['breachTask', 8],
  ['reviewDue', 9],
  // Without a date: what comes back first, then work begun, then drafts, the oldest first, then what nobody began.
  ['conditionDue', null],
  ['inquiryOverdue', null],
  ['assessmentRunning', null, undefined, 90],
  ['assessmentRunning', null, undefined, 4],
  ['draftResting', null, undefined, 400],
  ['draftResting', null, undefined, 31],
  ['placeUnknown', null],
  ['vendorNotAssessed', null],
];

describe('the ranking', () => {
  const things = ranks.map(
    ([kind, days, withWhom, since], place): Waiting => ({
      ...waiting(
        `${String(place).padStart(2, '0')} ${kind}`,
        days === null ? null : addDays(day, days),
        kind,
      ),
      ...(withWhom ? { isWithOthers: true } : {}),
      ...(since === undefined ? {} : { since: addDays(day, -since) }),
    }),
  );

  test.each(things.slice(1).map((thing, place) => [things[place]?.id ?? '', thing.id, place] as const))(
    '%s comes before %s',
    (_first, _second, place) => {
      const pair = things.slice(place, place + 2);
      expect(rankToday(pair.toReversed(), day).map(({ id }) => id)).toEqual(pair.map(({ id }) => id));
    },
  );

  test('is one order over everything', () => {
    const ids = things.map(({ id }) => id);
    for (let turn = 0; turn < things.length; turn += 5) {
      const turned = [...things.slice(turn), ...things.slice(0, turn)].toReversed();
      expect(rankToday(turned, day).map(({ id }) => id)).toEqual(ids);
    }
  });
});

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

  test.each([
    ['2026-11-22', 'overdue'],
    ['2026-11-30', 'thisWeek'],
    ['2026-12-01', 'others'],
    [null, 'others'],
  ] as const)('due on %s and with others belongs to "%s"', (dueOn, group) => {
    expect(rankToday([{ ...waiting('x', dueOn), isWithOthers: true }], day)).toMatchObject([{ group }]);
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
  [{ vendors: 1, texts: 1, lastBackupAt: '2026-11-23T00:00:00.000Z' }, ['vendor', 'text', 'backup']],
])('first steps with %j', (facts, done) => {
  const steps = firstSteps({
    profile: { street: '', postcode: '', city: '' },
    measures: 12,
    measuresSet: 0,
    vendors: 0,
    texts: 0,
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
    parentId: null,
    title,
    detail: '',
    passage: null,
  });
  const ordered = inSearchOrder(
    [hit('document', 'Öl AVV'), hit('vendor', 'Nord Öl'), hit('vendor', 'Ölhafen'), hit('vendor', 'Öl 2')],
    'öl',
  );
  expect(ordered.map(({ title }) => title)).toEqual(['Öl 2', 'Ölhafen', 'Öl AVV', 'Nord Öl']);
});
