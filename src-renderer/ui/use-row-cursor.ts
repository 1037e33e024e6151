import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { movement, typedPlace } from './row-movement.ts';
import { idsBetween, type Line } from './table-lines.ts';
import { useRowHeight } from './use-row-height.ts';
import { useTypeahead } from './use-typeahead.ts';

/** How a record is opened. */
export interface OpenHow {
  /** Ctrl+Enter or the middle button: in a window of its own. */
  newWindow: boolean;
}

export interface RowCursorInput<T> {
  lines: readonly Line<T>[];
  selection: ReadonlySet<string>;
  onSelection: ((ids: ReadonlySet<string>) => void) | undefined;
  onOpen: ((row: T, how: OpenHow) => void) | undefined;
  /** The text that typing letters jumps to. */
  typeahead: ((row: T) => string) | undefined;
  /** Row of the cursor at first. */
  startAt?: string | undefined;
  scroller: RefObject<HTMLElement | null>;
}

interface Modifiers {
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

export interface RowCursor {
  /** Its line, or -1. */
  cursor: number;
  cursorId: string | null;
  select: (place: number, keys: Modifiers) => void;
  toggle: (place: number) => void;
  open: (place: number, newWindow: boolean) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Cursor, range and typeahead of a list, as desktop file lists do it: arrows move and choose, Ctrl only moves. */
export function useRowCursor<T>(input: RowCursorInput<T>): RowCursor {
  const { lines, onOpen } = input;
  const choice = useRowChoice(input);
  const open = (place: number, newWindow: boolean) => {
    const line = lines[place];
    if (line?.kind === 'row') onOpen?.(line.row, { newWindow });
  };
  const onKeyDown = useRowKeys(input, { ...choice, open });
  return { ...choice, open, onKeyDown };
}

function useRowChoice<T>({ lines, selection, onSelection, startAt }: RowCursorInput<T>) {
  const [cursorId, setCursorId] = useState<string | null>(startAt ?? null);
  const anchorId = useRef<string | null>(startAt ?? null);
  const placeOf = (id: string | null) =>
    id === null ? -1 : lines.findIndex((line) => line.kind === 'row' && line.id === id);

  const select = (place: number, keys: Modifiers) => {
    const line = lines[place];
    if (line?.kind !== 'row') return;
    setCursorId(line.id);
    const anchor = placeOf(anchorId.current);
    if (keys.shiftKey && anchor >= 0) {
      onSelection?.(new Set(idsBetween(lines, anchor, place)));
      return;
    }
    if (keys.ctrlKey || keys.metaKey) return;
    anchorId.current = line.id;
    onSelection?.(new Set([line.id]));
  };

  const toggle = (place: number) => {
    const line = lines[place];
    if (line?.kind !== 'row') return;
    setCursorId(line.id);
    anchorId.current = line.id;
    const next = new Set(selection);
    if (!next.delete(line.id)) next.add(line.id);
    onSelection?.(next);
  };

  return { cursor: placeOf(cursorId), cursorId, select, toggle };
}

function useRowKeys<T>(input: RowCursorInput<T>, choice: Omit<RowCursor, 'onKeyDown'>) {
  const { lines, selection, onSelection, typeahead, scroller } = input;
  const { cursor, select, toggle, open } = choice;
  const rowHeight = useRowHeight();
  const letters = useTypeahead();

  const jump = (event: KeyboardEvent) => {
    if (!typeahead) return;
    const { text, isFirst } = letters.add(event.key, event.timeStamp);
    const place = typedPlace(lines, Math.max(cursor, 0) + (isFirst ? 1 : 0), typeahead, text);
    if (place >= 0) select(place, { shiftKey: false, ctrlKey: false, metaKey: false });
  };

  /** Does what a key asks for; false when the key means nothing here. */
  const act = (event: KeyboardEvent): boolean => {
    const { key } = event;
    const command = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const target = movement(key, lines, cursor, page);
    const isLetter = typeahead !== undefined && key.length === 1 && !command && !event.altKey;
    if (target !== null) select(target, event);
    else if (key === ' ' && !(isLetter && letters.isTyping(event.timeStamp))) toggle(cursor);
    else if (key === 'Enter') open(cursor, command);
    else if (key.toLowerCase() === 'a' && command)
      onSelection?.(new Set(idsBetween(lines, 0, lines.length - 1)));
    else if (key === 'Escape' && selection.size > 0) onSelection?.(new Set());
    else if (isLetter) jump(event);
    else return false;
    return true;
  };

  return (event: KeyboardEvent) => {
    if (event.target === event.currentTarget && act(event)) event.preventDefault();
  };
}
