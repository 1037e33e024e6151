import { findPassage, findWords, type Place } from './passage.ts';

const name = 'passage';
const wordsName = 'passage-words';

/** Marks the passage inside an element, and words within it, and returns its range; the text itself stays untouched. */
export function showPassage(root: HTMLElement, quote: string, words: readonly string[] = []): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const texts = nodes.map((node) => node.textContent ?? '');
  const found = findPassage(texts, quote);
  const range = found && rangeOf(nodes, found);
  if (!found || !range) return null;
  const marked = findWords(texts, words, found).flatMap((one) => rangeOf(nodes, one) ?? []);
  CSS.highlights.set(name, new Highlight(range));
  CSS.highlights.set(wordsName, new Highlight(...marked));
  return range;
}

function rangeOf(nodes: readonly Node[], { start, end }: { start: Place; end: Place }): Range | null {
  const [first, last] = [nodes[start.text], nodes[end.text]];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first, start.offset);
  range.setEnd(last, end.offset);
  return range;
}

/** Takes every mark away. */
export function hidePassage(): void {
  CSS.highlights.delete(name);
  CSS.highlights.delete(wordsName);
}

/** Brings a range into the upper half of its scrolling area, with its beginning in sight. */
export function scrollToRange(scroller: HTMLElement, range: Range): void {
  const { top, left, right } = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  scroller.scrollTop += top - frame.top - frame.height / 3;
  if (left < frame.left || right > frame.right) scroller.scrollLeft += left - frame.left - 24;
}
