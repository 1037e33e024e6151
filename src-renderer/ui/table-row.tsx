// biome-ignore-all lint/a11y/useSemanticElements: lines outside the view do not exist, so table elements cannot lay this out
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points to its active row
import { Check } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { StatusShape } from './status-shape.tsx';
import type { Column } from './table-columns.ts';
import type { RowGroup } from './table-lines.ts';

export interface TableRowProps<T> {
  id: string;
  row: T;
  columns: readonly Column<T>[];
  template: string;
  index: number;
  ariaIndex: number;
  top: number;
  height: number;
  isSelected: boolean;
  isCursor: boolean;
  canSelect: boolean;
  hasMarks: boolean;
}

function Row<T>(props: TableRowProps<T>) {
  const { row, columns, template, index, isSelected, isCursor, hasMarks } = props;
  return (
    <div
      role="row"
      id={props.id}
      data-line={index}
      aria-rowindex={props.ariaIndex}
      {...(props.canSelect ? { 'aria-selected': isSelected } : {})}
      className={classNames(
        'absolute top-0 left-0 grid w-full items-center gap-x-3 border-b border-line pr-6 pl-6 text-dense',
        isSelected
          ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]'
          : 'bg-surface hover:bg-neutral-soft',
        isCursor &&
          'group-focus-visible/grid:outline-2 group-focus-visible/grid:-outline-offset-2 outline-accent',
      )}
      style={{ height: props.height, transform: `translateY(${props.top}px)`, gridTemplateColumns: template }}
    >
      {hasMarks && <Mark isSelected={isSelected} />}
      {columns.map((column) => (
        <div
          key={column.id}
          role={column.isRowHeader ? 'rowheader' : 'gridcell'}
          className={classNames(
            'min-w-0 truncate',
            column.align === 'end' && 'text-right',
            column.isRowHeader && 'font-semibold',
          )}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** One record of the list; drawn again only when something of its own changed. */
export const TableRow = memo(Row) as <T>(props: TableRowProps<T>) => ReactNode;

function Mark({ isSelected }: { isSelected: boolean }) {
  return (
    <span
      aria-hidden
      data-mark=""
      className={classNames(
        'grid size-4 place-items-center rounded-badge border text-on-accent',
        isSelected ? 'border-accent bg-accent' : 'border-line-strong bg-surface',
      )}
    >
      {isSelected && <Check size={12} strokeWidth={3} />}
    </span>
  );
}

export interface TableGroupRowProps<T> {
  group: RowGroup<T>;
  ariaIndex: number;
  columnCount: number;
  top: number;
  height: number;
}

/** The heading of a group of rows, with its count. */
export function TableGroupRow<T>({ group, ariaIndex, columnCount, top, height }: TableGroupRowProps<T>) {
  return (
    <div
      role="row"
      aria-rowindex={ariaIndex}
      className="absolute top-0 left-0 flex w-full items-center border-b border-line bg-desk px-6 text-dense"
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" aria-colspan={columnCount} className="flex items-center gap-2 font-semibold">
        {group.status && <StatusShape status={group.status} size={14} />}
        {group.label}
        <span className="text-meta font-normal text-ink-3">{group.rows.length}</span>
      </div>
    </div>
  );
}
