import { expect, test } from 'vitest';
import {
  draftOf,
  type FactDraft,
  isPossible,
  settled,
} from '../../../../src-renderer/features/breaches/facts/fact-draft.ts';
import { stopsOf, urgentFirst } from '../../../../src-renderer/features/breaches/impact/stops.ts';
import {
  type EntryDraft,
  isLate,
  newDraft,
  problemsOf,
} from '../../../../src-renderer/features/breaches/timeline/entry-draft.ts';

const now = Date.parse('2026-11-23T08:40:30Z');

function problems(part: Partial<EntryDraft>): string[] {
  return problemsOf({ ...newDraft(now), text: 'Link gesperrt', ...part }, now);
}

test('a new entry is known now, to the minute, and can be written down as soon as it says something', () => {
  expect(newDraft(now).knownAt).toBe('2026-11-23T08:40:00.000Z');
  expect(problems({})).toEqual([]);
  expect(problems({ text: '  ' })).toEqual(['textMissing']);
});

test.each([
  ['known in a minute that has not come', { knownAt: '2026-11-23T08:41:00Z' }, ['knownLater']],
  ['happened later than now', { happenedAt: '2026-11-24T08:00:00Z' }, ['happenedLater', 'knownBefore']],
  ['known before it happened', { happenedAt: '2026-11-23T08:40:01Z' }, ['knownBefore']],
  ['known in the moment in which it happened', { happenedAt: '2026-11-23T08:40:00Z' }, []],
  ['known at a time that is not clear', { knownAt: null }, ['knownMissing']],
  ['a correction without a reason', { correctsId: 'e1' }, ['reasonMissing']],
  ['a correction with one', { correctsId: 'e1', reason: 'Zahlendreher' }, []],
])('an entry: %s', (_what, part, expected) => {
  expect(problems(part)).toEqual(expected);
});

test('what is written down more than an hour later may say why', () => {
  const at = (knownAt: string) => isLate({ ...newDraft(now), knownAt }, now);
  expect([at('2026-11-23T07:40:30Z'), at('2026-11-23T07:40:29Z')]).toEqual([false, true]);
});

const nature = (value: string | null, part: Partial<FactDraft> = {}): FactDraft => ({
  particular: { key: 'nature', value },
  certainty: 'known',
  followsOn: null,
  source: '',
  ...part,
});

test('an emptied answer is not known, one that was promised stays promised', () => {
  expect(settled(nature(' ')).particular.value).toBeNull();
  const promised = settled(nature('', { certainty: 'pending', followsOn: '2026-11-27' }));
  expect([promised.certainty, promised.followsOn]).toEqual(['pending', '2026-11-27']);
});

test('a promised answer that gets words is provisional until somebody says that it is final', () => {
  const begun = settled(nature('Datei', { certainty: 'pending', followsOn: '2026-11-27' }));
  expect([begun.certainty, begun.followsOn]).toEqual(['provisional', '2026-11-27']);
  expect(settled(nature('Datei', { followsOn: '2026-11-27' })).followsOn).toBeNull();
});

test('a provisional answer whose words are taken away is promised again', () => {
  expect(settled(nature('', { certainty: 'provisional' })).certainty).toBe('pending');
});

test('a range that ends before it begins cannot be written down, an exact number can', () => {
  const count = (from: number, to: number) =>
    isPossible({ ...nature(null), particular: { key: 'subjectCount', value: { from, to } } });
  expect([count(2, 1), count(2, 2), isPossible(draftOf('subjectCount', null))]).toEqual([false, true, true]);
});

test('a sub-processor of two services stands once in the chain, those of affected services first', () => {
  const service = (isNamed: boolean, ...subProcessors: { name: string; country: string | null }[]) =>
    ({ isNamed, subProcessors }) as never;
  expect(
    stopsOf({
      services: [
        service(false, { name: 'Leinetal', country: null }, { name: 'Pegnitz', country: 'DE' }),
        service(true, { name: 'Leinetal', country: 'DE' }),
      ],
    }),
  ).toEqual([
    { name: 'Leinetal', country: 'DE', isNamed: true },
    { name: 'Pegnitz', country: 'DE', isNamed: false },
  ]);
});

test('whoever is named for emergencies is called first, the others stay in their order', () => {
  const contact = (name: string, role: string) => ({ name, role });
  const contacts = [
    contact('Femke', 'Customer Success'),
    contact('Rolf', 'Vertrieb'),
    contact('Privacy Desk', 'Datenpannen'),
    contact('Security incident line', ''),
  ];
  expect(urgentFirst(contacts).map(({ name }) => name)).toEqual([
    'Privacy Desk',
    'Security incident line',
    'Femke',
    'Rolf',
  ]);
});
