import { type KeyboardEvent, useRef, useState } from 'react';

interface Place {
  line: number;
  column: number;
}

export interface CellKeys {
  /** What a cell needs so that arrows reach it; exactly one takes part in the order of Tab. */
  cellProps(line: number, column: number): { tabIndex: 0 | -1; 'data-place': string; onFocus: () => void };
  tableProps: { ref: React.RefObject<HTMLTableElement | null>; onKeyDown: (event: KeyboardEvent) => void };
}

/** Moves the focus between the cells of a table with arrows, Home, End, Page up and down. */
export function useCellKeys(lines: readonly number[], columns: number): CellKeys {
  const ref = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ line: lines[0] ?? 0, column: 0 });
  const isThere = lines.includes(place.line) && place.column < columns;
  const current = isThere ? place : { line: lines[0] ?? 0, column: 0 };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moved(event.key, current, lines, columns);
    if (next === null) return;
    event.preventDefault();
    ref.current?.querySelector<HTMLElement>(`[data-place="${next.line}:${next.column}"]`)?.focus();
  };
  return {
    tableProps: { ref, onKeyDown },
    cellProps: (line, column) => ({
      tabIndex: line === current.line && column === current.column ? 0 : -1,
      'data-place': `${line}:${column}`,
      onFocus: () => setPlace({ line, column }),
    }),
  };
}

const page = 8;

function moved(
  key: string,
  { line, column }: Place,
  lines: readonly number[],
  columns: number,
): Place | null {
  const at = lines.indexOf(line);
  const lineAt = (index: number) => lines[Math.max(0, Math.min(lines.length - 1, index))] ?? line;
  switch (key) {
    case 'ArrowDown':
      return { line: lineAt(at + 1), column };
    case 'ArrowUp':
      return { line: lineAt(at - 1), column };
    case 'PageDown':
      return { line: lineAt(at + page), column };
    case 'PageUp':
      return { line: lineAt(at - page), column };
    case 'ArrowRight':
      return { line, column: Math.min(columns - 1, column + 1) };
    case 'ArrowLeft':
      return { line, column: Math.max(0, column - 1) };
    case 'Home':
      return { line, column: 0 };
    case 'End':
      return { line, column: columns - 1 };
    default:
      return null;
  }
}
