import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import type { Sort } from '../../../ui/data-table.tsx';

/** Day by which a request is done with: what takes effect at once is due on its receipt. Null while its month rests. */
function dueDay({ due, receivedOn }: DataRequest): string | null {
  return due.isAtOnce ? receivedOn : due.latest;
}

/** What a column is ordered by; null always comes last. */
const keys: Record<string, (row: DataRequest) => string | null> = {
  number: ({ number }) => number,
  person: ({ person }) => person || null,
  receivedOn: ({ receivedOn }) => receivedOn,
  due: (row) => row.answer?.on ?? dueDay(row),
};

/** The rows by a column; without one what is open comes first, the soonest due on top, and then what was answered last. */
export function inOrder(
  rows: readonly DataRequest[],
  sort: Sort | null,
  collator: Intl.Collator,
): readonly DataRequest[] {
  const key = sort && keys[sort.column];
  if (!sort || !key) return rows.toSorted(byUrgency);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [left, right] = [key(one), key(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * collator.compare(left, right);
  });
}

function byUrgency(one: DataRequest, other: DataRequest): number {
  const answered = Number(one.answer !== null) - Number(other.answer !== null);
  if (answered !== 0) return answered;
  if (one.answer && other.answer) return one.answer.on < other.answer.on ? 1 : -1;
  const [left, right] = [dueDay(one) ?? '9999', dueDay(other) ?? '9999'];
  return left < right ? -1 : left > right ? 1 : 0;
}
