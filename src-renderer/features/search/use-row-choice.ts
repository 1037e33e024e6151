import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PaletteRow } from './palette-rows.ts';

export interface RowChoice {
  active: PaletteRow | null;
  activate: (row: PaletteRow) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Lines that a page key moves by. */
const page = 6;

/**
 * Which line is chosen: arrows and page keys move, Enter takes it, with Ctrl in a new window. While the lines still
 * belong to what was typed before (`isBehind`), Enter waits for the right ones.
 */
export function useRowChoice(
  rows: readonly PaletteRow[],
  isBehind: boolean,
  take: (row: PaletteRow, isNewWindow: boolean) => void,
): RowChoice {
  const waiting = useRef<{ isNewWindow: boolean } | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const place = Math.max(
    0,
    rows.findIndex(({ id }) => id === wanted),
  );
  const active = rows[place] ?? null;
  useEffect(() => {
    if (isBehind || !waiting.current) return;
    const { isNewWindow } = waiting.current;
    waiting.current = null;
    if (active) take(active, isNewWindow);
  });
  const moveTo = (next: number) => setWanted(rows[next]?.id ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    const last = rows.length - 1;
    const next = {
      ArrowDown: place === last ? 0 : place + 1,
      ArrowUp: place === 0 ? last : place - 1,
      PageDown: Math.min(last, place + page),
      PageUp: Math.max(0, place - page),
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      moveTo(next);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      const isNewWindow = event.ctrlKey || event.metaKey;
      if (isBehind) waiting.current = { isNewWindow };
      else if (active) take(active, isNewWindow);
    }
  };
  return { active, activate: ({ id }) => setWanted(id), onKeyDown };
}
