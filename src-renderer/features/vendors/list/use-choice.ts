import { useEffect, useMemo, useRef, useState } from 'react';
import type { ListAddressAccess } from './list-address.ts';
import { type Choice, type Slot, settledChoice, slotId } from './slots.ts';

/** The address follows the choice after so many milliseconds, so that holding an arrow key stays smooth. */
const rest = 150;
const nothing: Choice = new Map();

export interface ListChoice {
  choice: Choice;
  choose: (choice: Choice) => void;
  /** The one vendor that is chosen, for the inspector. */
  vendorId: string | null;
  /** Brings the address up to date at once, before the page is left. */
  settle: () => void;
}

/** Which lines are chosen; a single one is part of the address. */
export function useChoice(list: ListAddressAccess, question: string, slots: readonly Slot[]): ListChoice {
  const selected = list.address.selected;
  const [held, setHeld] = useState<{ question: string; choice: Choice } | null>(null);
  const isHeld = held?.question === question;
  const choice = useMemo(() => {
    if (isHeld && held) return settledChoice(held.choice, slots);
    const slot = selected ? slots.find(({ row }) => row?.id === selected) : undefined;
    return slot ? new Map([[slotId(slot), selected ?? null]]) : nothing;
  }, [isHeld, held, slots, selected]);
  const vendorId = isHeld ? onlyVendor(choice) : (selected ?? null);
  const refine = useRef(list.refine);
  refine.current = list.refine;
  const settle = () => {
    if (isHeld && vendorId !== (selected ?? null)) refine.current({ selected: vendorId ?? undefined });
  };
  const latest = useRef(settle);
  latest.current = settle;
  // biome-ignore lint/correctness/useExhaustiveDependencies: waits anew with every other vendor
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), rest);
    return () => clearTimeout(timer);
  }, [vendorId, isHeld]);
  return { choice, choose: (next) => setHeld({ question, choice: next }), vendorId, settle };
}

function onlyVendor(choice: Choice): string | null {
  return choice.size === 1 ? ([...choice.values()][0] ?? null) : null;
}
