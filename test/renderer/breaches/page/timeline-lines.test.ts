import { expect, test } from 'vitest';
import type { BreachEntry } from '../../../../src-main/contract/breach-record.ts';
import {
  endOfMinute,
  knownTimes,
  placeOf,
} from '../../../../src-renderer/features/breaches/timeline/known-times.ts';
import { isEnteredLate } from '../../../../src-renderer/features/breaches/timeline/late.ts';
import { linesOf, type TimelineLine } from '../../../../src-renderer/features/breaches/timeline/lines.ts';

const base: BreachEntry = {
  id: 'e1',
  number: 1,
  kind: 'fact',
  track: 'ours',
  text: '',
  happenedAt: null,
  knownAt: '2026-11-20T08:00:00.000Z',
  recordedAt: '2026-11-20T08:00:00.000Z',
  recordedBy: 'Clara Brandt',
  source: '',
  correctsId: null,
  reason: '',
  attachment: null,
  particular: null,
  certainty: 'known',
  followsOn: null,
  replacedBy: null,
  isAddendum: false,
};

function fact(number: number, happenedAt: string | null, knownAt: string): BreachEntry {
  return { ...base, id: `e${number}`, number, happenedAt, knownAt, recordedAt: knownAt };
}

function nature(number: number, value: string, at: string, part: Partial<BreachEntry> = {}): BreachEntry {
  const particular = { key: 'nature', value } as const;
  return { ...fact(number, null, at), kind: 'particular', particular, ...part };
}

const shown = (lines: readonly TimelineLine[]) =>
  lines.map((line) => {
    if (line.kind === 'act') return line.act.act;
    return line.kind === 'fact' ? line.entry.number : line.entries.map(({ entry }) => entry.number);
  });

test('lines stand in the order of events or of knowledge', () => {
  const entries = [
    fact(1, '2026-11-20T07:00:00.000Z', '2026-11-20T08:00:00.000Z'),
    fact(2, '2026-11-19T07:00:00.000Z', '2026-11-20T09:00:00.000Z'),
    fact(3, null, '2026-11-20T07:30:00.000Z'),
  ];
  expect(shown(linesOf({ entries, acts: [] }, 'happened'))).toEqual([2, 1, 3]);
  expect(shown(linesOf({ entries, acts: [] }, 'known'))).toEqual([3, 1, 2]);
});

test('acts of the case stand between the facts; it is opened before anything else of that moment', () => {
  const at = '2026-11-20T08:00:00.000Z';
  const acts = (['recorded', 'severity'] as const).map((act) => ({ act, id: act, at, by: '', detail: '' }));
  expect(shown(linesOf({ entries: [fact(1, null, at)], acts }, 'known'))).toEqual([
    'recorded',
    1,
    'severity',
  ]);
});

test('wordings saved while one person was writing are one answer that remembers what was before', () => {
  const entries = [
    nature(1, 'Datei', '2026-11-20T08:00:00.000Z'),
    nature(2, 'Datei öffentlich', '2026-11-20T12:00:00.000Z'),
    nature(3, 'Datei öffentlich abrufbar', '2026-11-20T12:09:00.000Z'),
  ];
  const lines = linesOf({ entries, acts: [] }, 'known');
  expect(shown(lines)).toEqual([[1], [3]]);
  const last = lines.at(-1);
  const answer = last?.kind === 'answers' ? last.entries[0] : undefined;
  expect([answer?.before?.number, answer?.drafts]).toEqual([1, 1]);
});

test('an answer of somebody else, one after ten minutes and one that replaces what was taken back stay apart', () => {
  const entries = [
    nature(1, 'a', '2026-11-20T08:00:00.000Z'),
    nature(2, 'b', '2026-11-20T08:05:00.000Z', { recordedBy: 'Sven Albers' }),
    nature(3, 'c', '2026-11-20T08:15:00.001Z', { recordedBy: 'Sven Albers' }),
    { ...fact(4, null, '2026-11-20T08:16:00.000Z'), kind: 'retraction' as const, correctsId: 'e3' },
    nature(5, 'd', '2026-11-20T08:17:00.000Z', { recordedBy: 'Sven Albers' }),
  ];
  expect(shown(linesOf({ entries, acts: [] }, 'known'))).toEqual([[1], [2], [3], 4, [5]]);
});

test('the start of the clock stands alone, whatever was answered with it', () => {
  const aware: BreachEntry = {
    ...nature(1, '', '2026-11-20T08:00:00.000Z'),
    track: 'aware',
    particular: { key: 'awareness', value: { at: '2026-11-20T08:00:00.000Z', scenario: null } },
  };
  const kinds: BreachEntry = {
    ...nature(2, '', '2026-11-20T08:00:00.000Z'),
    particular: { key: 'kinds', value: ['confidentiality'] },
  };
  const at = '2026-11-20T08:02:00.000Z';
  const later = { ...aware, id: 'e4', number: 4, knownAt: at, recordedAt: at };
  const entries = [aware, kinds, nature(3, 'x', '2026-11-20T08:01:00.000Z'), later];
  expect(shown(linesOf({ entries, acts: [] }, 'known'))).toEqual([[1], [2, 3], [4]]);
});

test('knowledge written down an hour later is not late, a moment more is', () => {
  const known = '2026-11-20T08:00:00.000Z';
  const entered = (recordedAt: string) => isEnteredLate({ knownAt: known, recordedAt });
  expect([entered('2026-11-20T09:00:00.000Z'), entered('2026-11-20T09:00:00.001Z')]).toEqual([false, true]);
});

test('the known times are each minute once, with everything that came in it', () => {
  const entries = [
    fact(1, null, '2026-11-20T08:00:10.000Z'),
    fact(2, null, '2026-11-20T08:00:50.000Z'),
    fact(3, null, '2026-11-19T10:00:00.000Z'),
  ];
  const times = knownTimes({ entries, acts: [] });
  expect(times).toEqual(['2026-11-19T10:00:00.000Z', '2026-11-20T08:00:50.000Z']);
  expect(
    ['2026-11-18T00:00:00Z', '2026-11-20T08:00:49Z', '2026-12-01T00:00:00Z'].map((at) => placeOf(times, at)),
  ).toEqual([0, 0, 1]);
});

test('a minute that is picked by hand counts to its end', () => {
  expect(endOfMinute('2026-11-20T09:00:00+01:00')).toBe('2026-11-20T08:00:59.999Z');
});
