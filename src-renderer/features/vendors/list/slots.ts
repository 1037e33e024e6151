import type { VendorListAnswer, VendorRow } from '../../../../src-main/contract/vendor-register.ts';

/** Rows per call; the list asks for what is looked at. */
export const pageSize = 100;
/** Pages kept beside those on screen, so that scrolling back is instant. */
const keptPages = 24;

/** One line of the list; its vendor is null until its page has come. */
export interface Slot {
  index: number;
  row: VendorRow | null;
}

/** Identity of a line is its place: it stays the same while its vendor is still on the way. */
export function slotId({ index }: Slot): string {
  return `at-${index}`;
}

/** Index of a slot id. */
export function slotIndex(id: string): number {
  return Number(id.slice(3));
}

/** All lines of the list, filled where pages have come; one that says what it said `before` is the same. */
export function slotsOf(
  total: number,
  pages: ReadonlyMap<number, readonly VendorRow[]>,
  before: readonly Slot[] = [],
): Slot[] {
  return Array.from({ length: total }, (_, index) => {
    const row = pages.get(Math.floor(index / pageSize))?.[index % pageSize] ?? null;
    const known = before[index];
    return known?.row === row ? known : { index, row };
  });
}

/** The lines cut into the groups that the engine counted, in its order. */
export function groupSlots(
  slots: readonly Slot[],
  groups: VendorListAnswer['groups'],
): { key: string; rows: Slot[] }[] {
  let start = 0;
  return groups.map(({ key, count }) => {
    const rows = slots.slice(start, start + count);
    start += count;
    return { key, rows };
  });
}

/** Pages to hold after some came into sight: the newest last, the oldest dropped. */
export function pagesAfter(known: readonly number[], seen: readonly number[]): readonly number[] {
  if (seen.every((page) => known.includes(page))) return known;
  const older = known.filter((page) => !seen.includes(page));
  return [...older, ...seen].slice(-keptPages);
}

/** Which vendor was chosen at which line; null while it is not known yet. */
export type Choice = ReadonlyMap<string, string | null>;

/** The choice after the list came anew: it follows its vendors, and lets go of those no longer in sight. */
export function settledChoice(choice: Choice, slots: readonly Slot[]): Choice {
  if (choice.size === 0) return choice;
  const settled = new Map<string, string | null>();
  let places: Map<string, string> | undefined;
  for (const [id, vendorId] of choice) {
    const slot = slots[slotIndex(id)];
    if (!slot) continue;
    if (vendorId === null || !slot.row || slot.row.id === vendorId) {
      settled.set(id, slot.row?.id ?? vendorId);
      continue;
    }
    places ??= new Map(slots.flatMap((other) => (other.row ? [[other.row.id, slotId(other)] as const] : [])));
    const moved = places.get(vendorId);
    if (moved) settled.set(moved, vendorId);
  }
  return settled;
}
