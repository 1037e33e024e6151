import { type KeyboardEvent, useRef, useState } from 'react';
import type { SubProcessor } from '../../../../../src-main/contract/vendor-record.ts';
import type { Link } from './tree.ts';

/** Which rows of the chain are shown, which has the focus, and what the keys do: arrows, Home, End, Enter. */
export function useTreeKeys(
  chain: readonly Link[],
  parents: ReadonlySet<string | null>,
  onEdit: (node: SubProcessor) => void,
) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [current, focusOn] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const shown = openRows(chain, closed);
  const focused = shown.some(({ node }) => node.id === current) ? current : (shown[0]?.node.id ?? null);
  const toggle = (id: string, isClosed: boolean) =>
    setClosed(new Set(isClosed ? [...closed, id] : [...closed].filter((one) => one !== id)));
  const go = (id: string | null | undefined) => {
    if (!id) return;
    focusOn(id);
    tree.current?.querySelector<HTMLElement>(`[data-link="${CSS.escape(id)}"]`)?.focus();
  };
  const deedOf = (key: string, at: number): (() => void) | null => {
    const node = shown[at]?.node;
    if (!node) return null;
    const isOpen = parents.has(node.id) && !closed.has(node.id);
    switch (key) {
      case 'ArrowDown':
        return () => go(shown[at + 1]?.node.id);
      case 'ArrowUp':
        return () => go(shown[at - 1]?.node.id);
      case 'Home':
        return () => go(shown[0]?.node.id);
      case 'End':
        return () => go(shown.at(-1)?.node.id);
      case 'ArrowRight':
        return () => (isOpen ? go(shown[at + 1]?.node.id) : toggle(node.id, false));
      case 'ArrowLeft':
        return () => (isOpen ? toggle(node.id, true) : go(node.parentId));
      case 'Enter':
        return () => onEdit(node);
      default:
        return null;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys on the buttons of a row are theirs.
    const id = event.target instanceof HTMLElement ? event.target.dataset.link : undefined;
    const at = shown.findIndex(({ node }) => node.id === id);
    const deed = deedOf(event.key, at);
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  return { tree, shown, closed, focused, toggle, focusOn, onKeyDown };
}

/** Rows of which no one above is closed. */
function openRows(chain: readonly Link[], closed: ReadonlySet<string>): Link[] {
  const hidden = new Set<string>();
  return chain.filter(({ node }) => {
    const isHidden = node.parentId !== null && (hidden.has(node.parentId) || closed.has(node.parentId));
    if (isHidden) hidden.add(node.id);
    return !isHidden;
  });
}
