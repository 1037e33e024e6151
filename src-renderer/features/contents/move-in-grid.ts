import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrow keys in a table: left and right to the neighbouring field, up and down first through what stands in a field. */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key];
  const here = event.target instanceof HTMLElement ? event.target : null;
  const cell = here?.closest<HTMLTableCellElement>('td,th');
  const row = cell?.closest('tr');
  if (!step || !here || !cell || !row || event.ctrlKey || event.altKey || event.metaKey) return;
  const [down, right] = step;
  const inside = reachable(cell);
  const next = down !== 0 ? inside[inside.indexOf(here) + down] : undefined;
  const rows = [...event.currentTarget.rows];
  const target = rows[rows.indexOf(row) + down]?.cells[cell.cellIndex + right];
  const found = next ?? (target && reachable(target).at(down < 0 ? -1 : 0));
  if (!found) return;
  event.preventDefault();
  found.focus();
}

function reachable(cell: HTMLElement): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('button,a[href]')];
}
