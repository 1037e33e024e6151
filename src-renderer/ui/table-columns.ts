import type { ReactNode } from 'react';

/** One column of a list of records. */
export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Least width in px. */
  width: number;
  /** Share of the room that is left; 0 or none keeps the width. */
  flex?: number;
  /** 1 stays longest; higher numbers drop out first when the list gets narrow. */
  priority?: number;
  align?: 'start' | 'end';
  sortable?: boolean;
  /** The cell names its row for screen readers. */
  isRowHeader?: boolean;
}

/** Space of the page at both ends of a row, in px. */
export const ROW_INSET = 24;
/** Between two columns, in px. */
export const COLUMN_GAP = 12;

/** The columns that fit into a width, dropping the highest priority number first; the last one always stays. */
export function fittingColumns<T>(columns: readonly Column<T>[], width: number): readonly Column<T>[] {
  let kept = columns;
  while (kept.length > 1 && neededWidth(kept) > width) {
    const least = kept.reduce((worst, column) => (priority(column) >= priority(worst) ? column : worst));
    kept = kept.filter((column) => column !== least);
  }
  return kept;
}

/** The CSS grid template that header and rows share. */
export function gridTemplate<T>(columns: readonly Column<T>[]): string {
  return columns
    .map((column) => (column.flex ? `minmax(${column.width}px, ${column.flex}fr)` : `${column.width}px`))
    .join(' ');
}

function neededWidth<T>(columns: readonly Column<T>[]): number {
  const cells = columns.reduce((sum, column) => sum + column.width, 0);
  return cells + (columns.length - 1) * COLUMN_GAP + 2 * ROW_INSET;
}

function priority<T>(column: Column<T>): number {
  return column.priority ?? 1;
}
