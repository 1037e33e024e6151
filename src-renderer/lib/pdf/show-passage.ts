import { findPassage } from './passage.ts';

const name = 'passage';

/** Marks the passage inside an element and returns its range; the text itself stays untouched. */
export function showPassage(root: HTMLElement, quote: string): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const found = findPassage(
    nodes.map((node) => node.textContent ?? ''),
    quote,
  );
  const first = found && nodes[found.start.text];
  const last = found && nodes[found.end.text];
  if (!found || !first || !last) return null;
  const range = document.createRange();
  range.setStart(first, found.start.offset);
  range.setEnd(last, found.end.offset);
  CSS.highlights.set(name, new Highlight(range));
  return range;
}

/** Takes every mark away. */
export function hidePassage(): void {
  CSS.highlights.delete(name);
}

/** Brings a range into the upper half of its scrolling area, with its beginning in sight. */
export function scrollToRange(scroller: HTMLElement, range: Range): void {
  const { top, left, right } = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  scroller.scrollTop += top - frame.top - frame.height / 3;
  if (left < frame.left || right > frame.right) scroller.scrollLeft += left - frame.left - 24;
}
