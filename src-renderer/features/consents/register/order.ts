import type { TextRow } from '../../../../src-main/contract/consents.ts';
import type { Sort } from '../../../ui/data-table.tsx';

/** What a column is ordered by; null: there is none, and it comes last. */
type Key = (row: TextRow) => number | string | null;

const gravest = ['fail', 'warn', 'pass'];

const keys: Record<string, Key> = {
  name: ({ name }) => name,
  purpose: ({ purpose }) => purpose || null,
  kind: ({ kind }) => kind,
  channel: ({ channel }) => channel,
  procedure: ({ procedure }) => procedure,
  version: ({ publishedAt }) => (publishedAt ? Date.parse(publishedAt) : null),
  uses: ({ uses }) => uses,
  verdict: ({ verdict }) => (verdict ? gravest.indexOf(verdict) : null),
};

/** The rows by a column, by their names at first; what has no value comes last either way. */
export function inOrder(rows: readonly TextRow[], sort: Sort | null, collator: Intl.Collator): TextRow[] {
  const key = keys[sort?.column ?? 'name'] ?? (({ name }: TextRow) => name);
  const sign = sort?.direction === 'descending' ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [left, right] = [key(one), key(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(`${left}`, `${right}`);
    return sign * order;
  });
}
