import type { Page } from 'playwright-core';

/**
 * What does not fit: words cut off at the side or below, words over words, controls outside the window, and pages wider
 * than the window. Words that are shortened on purpose are none as long as their title or name says them in full.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(measure);
}

/** Runs in the window. */
function measure(): string[] {
  const found = new Set<string>();
  const scope = document.querySelector('[role=dialog], [role=alertdialog]') ?? document.body;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} „${(element.textContent ?? '').trim().slice(0, 60)}“`;
  const isSeen = (element: Element) =>
    element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) !== false;
  for (const box of [document.documentElement, ...document.querySelectorAll('main')])
    if (box.scrollWidth > box.clientWidth + 1)
      found.add(`${box.tagName.toLowerCase()} scrolls sideways: ${box.scrollWidth} > ${box.clientWidth}`);
  outsideAndCut();
  clippedWords();
  overlaps();
  tornWords();
  return [...found];

  function outsideAndCut() {
    const wordy = 'button, h1, h2, h3, label, legend, [role=tab], [role=radio], [role=columnheader], th';
    for (const element of document.querySelectorAll<HTMLElement>(wordy)) {
      for (const part of [element, ...element.querySelectorAll<HTMLElement>('*')]) {
        // Words for screen readers only are one pixel wide on purpose; pictures have no words.
        if (part.clientWidth <= 1 || part.closest('svg') || !isSeen(part)) continue;
        if (getComputedStyle(part).display === 'inline') continue;
        if (part.scrollWidth > part.clientWidth + 1) {
          found.add(`${name(part)} is cut off: ${part.scrollWidth} > ${part.clientWidth}`);
          break;
        }
      }
      // A table may scroll in a frame of its own.
      if (element.closest('[class*=overflow-x-auto]')) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width > 1 && height > 1 && (left < -1 || right > innerWidth + 1) && !element.closest('.sr-only'))
        found.add(`${name(element)} lies outside the window: ${Math.round(left)} to ${Math.round(right)}`);
    }
  }

  /** Boxes that hide what is more than they hold: words in them are lost unless something else says them. */
  function clippedWords() {
    for (const box of scope.querySelectorAll<HTMLElement>('*')) {
      if (box.clientWidth <= 1 || box.clientHeight <= 1 || box.closest('svg, .sr-only, [aria-hidden=true]'))
        continue;
      if (!hasWords(box)) continue;
      const style = getComputedStyle(box);
      const isWide =
        style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll';
      const isHigh =
        style.overflowY !== 'visible' && style.overflowY !== 'auto' && style.overflowY !== 'scroll';
      if (!isSeen(box)) continue;
      const isCut =
        (isWide && box.scrollWidth > box.clientWidth + 1) ||
        (isHigh && box.scrollHeight > box.clientHeight + 2);
      if (isCut && !isSaidElsewhere(box)) found.add(`${name(box)} is clipped`);
    }
  }

  function hasWords(box: Element): boolean {
    return [...box.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
  }

  /** Shortened with dots on purpose: a list row, whose record says it in full, or a title that does. */
  function isSaidElsewhere(box: Element): boolean {
    const isShortened =
      getComputedStyle(box).textOverflow === 'ellipsis' || getComputedStyle(box).webkitLineClamp !== 'none';
    if (!isShortened) return false;
    return box.closest('[role=row], tr, [title], a, [role=option], nav, [aria-label], li, button') !== null;
  }

  /** Words of a heading in two lines although one line holds them, where the browser knows no place for a hyphen. */
  function tornWords() {
    if (hyphenates()) return;
    const range = document.createRange();
    for (const heading of scope.querySelectorAll('h1, h2, h3')) {
      if (!isSeen(heading) || heading.closest('.sr-only')) continue;
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\p{L}{2,}/gu)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const boxes = [...range.getClientRects()];
          const width = boxes.reduce((sum, box) => sum + box.width, 0);
          if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1 && width < heading.clientWidth)
            found.add(`${name(heading)} tears „${word}“`);
        }
      }
    }
  }

  /** Whether this browser breaks words of its language by rule: then a hyphen shows where it does. */
  function hyphenates(): boolean {
    const probe = document.createElement('div');
    probe.style.cssText = 'position:absolute;width:0;hyphens:auto';
    probe.textContent = 'dokumentieren documentation';
    document.body.append(probe);
    const lines = probe.clientHeight / Number.parseFloat(getComputedStyle(probe).lineHeight);
    probe.remove();
    return lines > 2.5;
  }

  /** Two pieces of words that lie over each other although neither holds the other. */
  function overlaps() {
    const words = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    const pieces: { element: Element; node: Node; box: DOMRect }[] = [];
    const range = document.createRange();
    while (words.nextNode()) {
      const element = words.currentNode.parentElement;
      if (!element || (words.currentNode.nodeValue ?? '').trim() === '' || !isSeen(element)) continue;
      // Pages of paper are drawn; their words lie over the drawing on purpose.
      if (element.closest('svg, .sr-only, .pdf-text, [aria-hidden=true], option')) continue;
      range.selectNodeContents(words.currentNode);
      for (const box of range.getClientRects()) {
        const seen = seenPart(element, box);
        if (seen) pieces.push({ element, node: words.currentNode, box: seen });
      }
    }
    pieces.sort((one, other) => one.box.top - other.box.top);
    for (const [at, one] of pieces.entries())
      for (let next = at + 1; next < pieces.length; next += 1) {
        const other = pieces[next];
        if (!other || other.box.top > one.box.bottom - 4) break;
        const left = Math.max(one.box.left, other.box.left);
        const right = Math.min(one.box.right, other.box.right);
        const bottom = Math.min(one.box.bottom, other.box.bottom);
        const isMuch = right - left > 3 && bottom - other.box.top > one.box.height / 2;
        if (!isMuch || one.node === other.node) continue;
        if (areBothSeen(one.element, other.element, (left + right) / 2, (other.box.top + bottom) / 2))
          found.add(`${name(one.element)} and ${name(other.element)} lie over each other`);
      }
  }

  /** The part of a box that its frames and the window let through; too small a part is no words any more. */
  function seenPart(element: Element, { left, right, top, bottom }: DOMRect): DOMRect | null {
    const part = {
      left: Math.max(left, 0),
      right: Math.min(right, innerWidth),
      top: Math.max(top, 0),
      bottom: Math.min(bottom, innerHeight),
    };
    for (let frame: Element | null = element; frame; frame = frame.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(frame);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const edge = frame.getBoundingClientRect();
      part.left = Math.max(part.left, edge.left);
      part.right = Math.min(part.right, edge.right);
      part.top = Math.max(part.top, edge.top);
      part.bottom = Math.min(part.bottom, edge.bottom);
    }
    const width = part.right - part.left;
    const height = part.bottom - part.top;
    return width > 3 && height > 4 ? new DOMRect(part.left, part.top, width, height) : null;
  }

  /** Seen where the two meet: what an opaque pane, a menu or a sticky head covers is not. */
  function areBothSeen(one: Element, other: Element, x: number, y: number): boolean {
    const stack = document.elementsFromPoint(x, y);
    for (const element of [one, other]) {
      const place = stack.findIndex((candidate) => element.contains(candidate) || candidate === element);
      if (place < 0) return false;
      const covers = stack.slice(0, place).filter((above) => !above.contains(element) && isOpaque(above));
      if (covers.length > 0) return false;
    }
    return true;
  }

  function isOpaque(element: Element): boolean {
    const { backgroundColor } = getComputedStyle(element);
    return backgroundColor !== 'transparent' && !/, 0\)$/.test(backgroundColor);
  }
}
