// biome-ignore-all lint/a11y/useSemanticElements: lines outside the view do not exist, so table elements cannot lay this out
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points to its active row
import { type MouseEvent, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { classNames } from './class-names.ts';
import { TableBody } from './table-body.tsx';
import { COLUMN_GAP, type Column, fittingColumns, gridTemplate } from './table-columns.ts';
import { type Sort, TableHead } from './table-head.tsx';
import { type Line, type RowGroup, toLines } from './table-lines.ts';
import { type LineWindow, useLineWindow } from './use-line-window.ts';
import { type OpenHow, useRowCursor } from './use-row-cursor.ts';
import { useSize } from './use-size.ts';

export type { Column } from './table-columns.ts';
export type { Sort } from './table-head.tsx';
export type { RowGroup } from './table-lines.ts';
export type { OpenHow } from './use-row-cursor.ts';

export interface DataTableProps<T> {
  label: string;
  columns: readonly Column<T>[];
  /** Already sorted and filtered; left out when there are groups. */
  rows?: readonly T[];
  groups?: readonly RowGroup<T>[] | undefined;
  rowId: (row: T) => string;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  selection?: ReadonlySet<string>;
  onSelection?: (ids: ReadonlySet<string>) => void;
  /** Enter, double click; Ctrl+Enter and the middle button ask for a new window. */
  onOpen?: (row: T, how: OpenHow) => void;
  onContextMenu?: (row: T, event: MouseEvent) => void;
  /** Text of the row that typing jumps to. */
  typeahead?: (row: T) => string;
  /** A box before each row, for choosing several with the mouse. */
  marks?: boolean;
  /** Id of the row where the cursor stands at first: back where one was. */
  startAt?: string | undefined;
  /** Tells which rows are drawn, so that the rest may be fetched when somebody looks. */
  onDrawn?: (rows: readonly T[]) => void;
  emptyState?: ReactNode;
}

const NONE: ReadonlySet<string> = new Set();
const NO_ROWS: readonly never[] = [];
/** The head with names of one line, in px: taken until it is measured. */
const HEAD_HEIGHT = 29;
/** A box before each row and the gap behind it, in px. */
const MARK_ROOM = 16 + COLUMN_GAP;

/** A long list of records: drawn only where one looks, worked with keys or mouse. */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const {
    label,
    rows = NO_ROWS,
    groups,
    rowId,
    selection = NONE,
    onSelection,
    marks = false,
    emptyState,
  } = props;
  const prefix = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(head);
  const headHeight = height || HEAD_HEIGHT;
  const known = useRef(new WeakMap<T, Line<T>>());
  const lines = useMemo(() => toLines(rows, groups, rowId, known.current), [rows, groups, rowId]);
  const room = width - (marks ? MARK_ROOM : 0);
  const columns = useMemo(() => fittingColumns(props.columns, room), [props.columns, room]);
  const template = (marks ? '16px ' : '') + gridTemplate(columns);
  const cursor = useRowCursor({
    lines,
    selection,
    onSelection,
    onOpen: props.onOpen,
    typeahead: props.typeahead,
    startAt: props.startAt,
    scroller,
  });
  const virtual = useLineWindow({ lines, scroller, headHeight, cursor: cursor.cursor });
  useDrawnRows(lines, virtual, props.onDrawn);

  if (lines.length === 0 && emptyState) return <>{emptyState}</>;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={lines.length + 1}
      {...(onSelection ? { 'aria-multiselectable': true } : {})}
      {...(cursor.cursor < 0 ? {} : { 'aria-activedescendant': `${prefix}-${cursor.cursorId}` })}
      onKeyDown={cursor.onKeyDown}
      // Contained, so that a line that comes or goes lays out the list alone and not the page around it.
      className={classNames(
        'group/grid focus-inside h-full min-h-0 overflow-y-auto bg-surface contain-strict [overflow-anchor:none]',
        cursor.cursor >= 0 && 'outline-none',
      )}
    >
      <TableHead
        ref={head}
        columns={columns}
        template={template}
        sort={props.sort ?? null}
        onSort={props.onSort}
        hasMarks={marks}
      />
      <TableBody
        {...{ prefix, lines, columns, template, headHeight, virtual, cursor, selection }}
        canSelect={onSelection !== undefined}
        hasMarks={marks}
        onContextMenu={props.onContextMenu}
      />
    </div>
  );
}

/** Passes on what is on screen whenever other lines come into sight. */
function useDrawnRows<T>(
  lines: readonly Line<T>[],
  virtual: LineWindow,
  onDrawn: ((rows: readonly T[]) => void) | undefined,
): void {
  const drawn = virtual.getVirtualItems().map(({ index }) => index);
  const places = drawn.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the places stand for the list of them, new on every drawing
  useEffect(() => {
    onDrawn?.(
      drawn.flatMap((index) => {
        const line = lines[index];
        return line?.kind === 'row' ? [line.row] : [];
      }),
    );
  }, [places, lines, onDrawn]);
}
