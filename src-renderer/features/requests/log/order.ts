import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { compareRows, type SortKey } from '../../../lib/compare-rows.ts';
import type { Sort } from '../../../ui/data-table.tsx';

/** Day by which a request is done with: what takes effect at once is due on its receipt. Null while its month rests. */
function dueDay({ due, receivedOn }: DataRequest): string | null {
  return due.isAtOnce ? receivedOn : due.latest;
}

const keys: Record<string, SortKey<DataRequest>> = {
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
  return rows.toSorted(compareRows(key, sort.direction, collator));
}

function byUrgency(one: DataRequest, other: DataRequest): number {
  const answered = Number(one.answer !== null) - Number(other.answer !== null);
  if (answered !== 0) return answered;
  if (one.answer && other.answer) return compareDays(other.answer.on, one.answer.on);
  return compareDays(dueDay(one) ?? '9999', dueDay(other) ?? '9999');
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
