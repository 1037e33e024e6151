// biome-ignore-all lint/a11y/useSemanticElements: lines outside the view do not exist, so table elements cannot lay this out
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points to its active row
import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, type ReactNode, type Ref } from 'react';
import { classNames } from './class-names.ts';
import type { Column } from './table-columns.ts';

export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface TableHeadProps<T> {
  ref: Ref<HTMLDivElement>;
  columns: readonly Column<T>[];
  template: string;
  sort: Sort | null;
  onSort: ((sort: Sort) => void) | undefined;
  hasMarks: boolean;
}

function Head<T>({ ref, columns, template, sort, onSort, hasMarks }: TableHeadProps<T>) {
  return (
    <div ref={ref} role="rowgroup" className="sticky top-0 z-1">
      <div
        role="row"
        aria-rowindex={1}
        className="grid min-h-7 items-end gap-x-3 border-b border-line-strong bg-surface px-6 text-meta font-semibold text-ink-3"
        style={{ gridTemplateColumns: template }}
      >
        {hasMarks && <span aria-hidden />}
        {columns.map((column) => (
          <div
            key={column.id}
            role="columnheader"
            {...(onSort && column.sortable ? { 'aria-sort': sortOf(column.id, sort) } : {})}
            className={classNames('flex min-w-0', column.align === 'end' && 'justify-end text-right')}
          >
            {onSort && column.sortable ? (
              <SortButton column={column} sort={sort} onSort={onSort} />
            ) : (
              <span className="py-1.5 hyphens-auto">{column.header}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The names of the columns; those that sort are buttons. Stays as it is while the lines below it scroll. */
export const TableHead = memo(Head) as <T>(props: TableHeadProps<T>) => ReactNode;

function SortButton<T>({
  column,
  sort,
  onSort,
}: {
  column: Column<T>;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}) {
  const current = sortOf(column.id, sort);
  const direction = current === 'ascending' ? 'descending' : 'ascending';
  const Arrow = current === 'descending' ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      onClick={() => onSort({ column: column.id, direction })}
      className={classNames(
        'focus-inside group/sort flex min-w-0 items-center gap-1 rounded-badge py-1.5 text-left hover:text-ink',
        column.align === 'end' && 'flex-row-reverse text-right',
        current !== 'none' && 'text-ink',
      )}
    >
      <span className="min-w-0 hyphens-auto">{column.header}</span>
      <Arrow
        aria-hidden
        size={12}
        strokeWidth={2}
        className={classNames('shrink-0', current === 'none' && 'invisible group-hover/sort:visible')}
      />
    </button>
  );
}

function sortOf(column: string, sort: Sort | null): 'none' | Sort['direction'] {
  return sort?.column === column ? sort.direction : 'none';
}
