// biome-ignore-all lint/a11y/useSemanticElements: lines outside the view do not exist, so table elements cannot lay this out
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points to its active row
import type { MouseEvent } from 'react';
import type { Column } from './table-columns.ts';
import type { Line } from './table-lines.ts';
import { TableGroupRow, TableRow } from './table-row.tsx';
import type { LineWindow } from './use-line-window.ts';
import type { RowCursor } from './use-row-cursor.ts';

export interface TableBodyProps<T> {
  /** Start of the rows' element ids. */
  prefix: string;
  lines: readonly Line<T>[];
  columns: readonly Column<T>[];
  template: string;
  headHeight: number;
  virtual: LineWindow;
  cursor: RowCursor;
  selection: ReadonlySet<string>;
  canSelect: boolean;
  hasMarks: boolean;
  onContextMenu: ((row: T, event: MouseEvent) => void) | undefined;
}

/** The lines of the list that are on screen, and what the mouse does with them. */
export function TableBody<T>(props: TableBodyProps<T>) {
  const { lines, virtual, cursor } = props;
  const onClick = (event: MouseEvent) => {
    const place = lineAt(event);
    if (place < 0) return;
    const onMark = (event.target as Element).closest('[data-mark]') !== null;
    if (onMark || event.ctrlKey || event.metaKey) cursor.toggle(place);
    else cursor.select(place, event);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it has the keys
    <div
      role="rowgroup"
      className="relative"
      style={{ height: virtual.getTotalSize() }}
      onClick={onClick}
      onDoubleClick={(event) => cursor.open(lineAt(event), false)}
      onAuxClick={(event) => event.button === 1 && cursor.open(lineAt(event), true)}
      onContextMenu={(event) => {
        const line = lines[lineAt(event)];
        if (line?.kind === 'row') props.onContextMenu?.(line.row, event);
      }}
    >
      {virtual.getVirtualItems().map((item) => (
        <BodyLine
          key={item.key}
          {...props}
          index={item.index}
          top={item.start - props.headHeight}
          height={item.size}
        />
      ))}
    </div>
  );
}

function BodyLine<T>(props: TableBodyProps<T> & { index: number; top: number; height: number }) {
  const { prefix, lines, columns, index, top, height, selection, cursor } = props;
  const line = lines[index];
  if (!line) return null;
  // Row 1 is the head.
  const ariaIndex = index + 2;
  if (line.kind === 'group') {
    const columnCount = columns.length;
    return <TableGroupRow group={line.group} {...{ ariaIndex, columnCount, top, height }} />;
  }
  return (
    <TableRow
      id={`${prefix}-${line.id}`}
      row={line.row}
      columns={columns}
      template={props.template}
      isSelected={selection.has(line.id)}
      isCursor={line.id === cursor.cursorId}
      canSelect={props.canSelect}
      hasMarks={props.hasMarks}
      {...{ index, ariaIndex, top, height }}
    />
  );
}

function lineAt(event: MouseEvent): number {
  const place = (event.target as Element).closest('[data-line]')?.getAttribute('data-line');
  return place === null || place === undefined ? -1 : Number(place);
}
