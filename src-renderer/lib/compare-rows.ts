import type { Sort } from '../ui/data-table.tsx';

/** What a column is ordered by; null: there is none, or it is not known yet. */
export type SortKey<Row> = (row: Row) => number | string | null;

/** Compares rows by one column: numbers by value, texts as the language orders them, what has no value last either way. */
export function compareRows<Row>(key: SortKey<Row>, direction: Sort['direction'], collator: Intl.Collator) {
  const sign = direction === 'ascending' ? 1 : -1;
  return (one: Row, other: Row): number => {
    const [left, right] = [key(one), key(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const areNumbers = typeof left === 'number' && typeof right === 'number';
    return sign * (areNumbers ? left - right : collator.compare(`${left}`, `${right}`));
  };
}
