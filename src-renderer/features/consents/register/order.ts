import type { TextRow } from '../../../../src-main/contract/consents.ts';
import { compareRows, type SortKey } from '../../../lib/compare-rows.ts';
import type { Sort } from '../../../ui/data-table.tsx';

const gravest = ['fail', 'warn', 'pass'];

const keys: Record<string, SortKey<TextRow>> = {
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
  return rows.toSorted(compareRows(key, sort?.direction ?? 'ascending', collator));
}
