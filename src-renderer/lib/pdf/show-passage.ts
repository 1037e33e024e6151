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
