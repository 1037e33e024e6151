import { describe, expect, it } from 'vitest';
import type { DataRequest } from '../../../src-main/contract/requests.ts';
import { inOrder } from '../../../src-renderer/features/requests/log/order.ts';

const collator = new Intl.Collator('de');

function request(number: string, latest: string | null, answeredOn?: string): DataRequest {
  const answer = { by: 'Mara Lindqvist', result: 'done', language: 'de', text: '', isLate: false } as const;
  return {
    id: number,
    number,
    kind: 'access',
    person: '',
    receivedOn: '2026-10-01',
    channel: 'email',
    identity: { state: 'notNeeded' },
    ownerId: null,
    note: '',
    recipientsInformed: [],
    isOnSuppressionList: false,
    state: answeredOn ? 'answered' : 'open',
    due: { calendarEnd: latest, latest, isAtOnce: false, startsOn: null, extensionBy: null },
    isOverdue: false,
    extension: null,
    answer: answeredOn ? { ...answer, on: answeredOn } : null,
    draft: null,
    earlierAnswers: [],
    steps: [],
    deleteOn: null,
  };
}

const rows = [
  request('1', '2026-11-01', '2026-10-20'),
  request('2', null),
  request('3', '2026-11-01', '2026-10-20'),
  request('4', '2026-11-09'),
  request('5', '2026-11-01', '2026-10-25'),
  request('6', '2026-11-02'),
];
const numbers = (list: readonly DataRequest[]) => list.map(({ number }) => number).join('');

describe('order of the requests', () => {
  it('begins with what is due soonest, then what rests, then what was answered last', () => {
    expect(numbers(inOrder(rows, null, collator))).toBe('642513');
  });

  it('keeps two that were answered on one day as they came, in either order', () => {
    const reversed = rows.toReversed();
    expect(numbers(inOrder(reversed, null, collator))).toBe('642531');
  });

  it('puts what has no day last in both directions of a column', () => {
    for (const direction of ['ascending', 'descending'] as const) {
      expect(numbers(inOrder(rows, { column: 'due', direction }, collator)).at(-1)).toBe('2');
    }
  });
});
