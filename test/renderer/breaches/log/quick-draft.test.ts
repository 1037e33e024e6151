import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  isAwarenessMoved,
  isWritten,
  problemsIn,
  recordOf,
} from '../../../../src-renderer/features/breaches/quick-record/quick-draft.ts';

const openedAt = '2026-11-23T08:40:12.345Z';
const empty = emptyDraft(openedAt, 'Mara Lindqvist');

describe('the quick record', () => {
  it('needs one sentence only', () => {
    expect(problemsIn(empty, openedAt).map(({ field }) => field)).toEqual(['title']);
    const draft = { ...empty, title: ' USB-Stick verloren ' };
    expect(problemsIn(draft, openedAt)).toEqual([]);
    expect(recordOf(draft)).toEqual({
      title: 'USB-Stick verloren',
      awareness: { at: openedAt, scenario: null },
      awarenessReason: '',
      reportedBy: 'Mara Lindqvist',
      kinds: [],
      people: null,
      dataCategories: [],
      vendorId: null,
    });
  });

  it.each([
    ['the moment itself', openedAt, false],
    ['the same minute as the field tells it', '2026-11-23T09:40:00+01:00', false],
    ['a minute before', '2026-11-23T08:39:12.345Z', true],
    ['a day before', '2026-11-22T08:40:00Z', true],
  ])('asks for a reason when awareness is not %s', (_name, awareAt, isMoved) => {
    const draft = { ...empty, title: 'x', awareAt };
    expect(isAwarenessMoved(draft, openedAt)).toBe(isMoved);
    expect(problemsIn(draft, openedAt).some(({ field }) => field === 'reason')).toBe(isMoved);
    expect(problemsIn({ ...draft, awarenessReason: 'Lag im Postfach' }, openedAt)).toEqual([]);
  });

  it('records no awareness while it is a suspicion, whatever stands in the fields for it', () => {
    const draft = { ...empty, title: 'x', isCertain: false, awareAt: null, awarenessReason: 'y' };
    expect(problemsIn(draft, openedAt)).toEqual([]);
    expect(recordOf(draft)).toMatchObject({ awareness: null, awarenessReason: '' });
  });

  it('is not recorded while the time of awareness names no moment', () => {
    expect(problemsIn({ ...empty, title: 'x', awareAt: null }, openedAt)).toEqual([
      { field: 'awareAt', text: 'atMissing' },
    ]);
  });

  it.each([
    [null, null, null],
    [40, null, { from: 40, to: 40 }],
    [null, 500, { from: 0, to: 500 }],
    [0, 0, { from: 0, to: 0 }],
    [361, 1124, { from: 361, to: 1124 }],
  ])('takes %s to %s people as %j', (peopleFrom, peopleTo, people) => {
    expect(recordOf({ ...empty, peopleFrom, peopleTo }).people).toEqual(people);
  });

  it('refuses people from more to fewer', () => {
    const draft = { ...empty, title: 'x', peopleFrom: 500, peopleTo: 499 };
    expect(problemsIn(draft, openedAt)).toEqual([{ field: 'people', text: 'peopleReversed' }]);
  });

  it('knows whether somebody would lose something', () => {
    expect(isWritten(empty, emptyDraft(openedAt, 'Mara Lindqvist'))).toBe(false);
    expect(isWritten({ ...empty, kinds: ['integrity'] }, empty)).toBe(true);
  });
});
