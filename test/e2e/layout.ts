import type { Page } from 'playwright-core';

/** What does not fit: words cut off in buttons, headings, tabs, labels and badges, and pages wider than the window. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} „${(element.textContent ?? '').trim().slice(0, 60)}“`;
    for (const box of [document.documentElement, ...document.querySelectorAll('main')])
      if (box.scrollWidth > box.clientWidth + 1)
        found.push(`${box.tagName.toLowerCase()} scrolls sideways: ${box.scrollWidth} > ${box.clientWidth}`);
    const wordy = 'button, h1, h2, h3, label, legend, [role=tab], [role=radio], [role=columnheader], th';
    for (const element of document.querySelectorAll<HTMLElement>(wordy)) {
      for (const part of [element, ...element.querySelectorAll<HTMLElement>('*')]) {
        // Words for screen readers only are one pixel wide on purpose; pictures have no words.
        if (part.clientWidth <= 1 || part.closest('svg') || part.checkVisibility?.() === false) continue;
        if (getComputedStyle(part).display === 'inline') continue;
        if (part.scrollWidth > part.clientWidth + 1) {
          found.push(`${name(part)} is cut off: ${part.scrollWidth} > ${part.clientWidth}`);
          break;
        }
      }
      // A table may scroll in a frame of its own.
      if (element.closest('[class*=overflow-x-auto]')) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width > 1 && height > 1 && (left < -1 || right > innerWidth + 1) && !element.closest('.sr-only'))
        found.push(`${name(element)} lies outside the window: ${Math.round(left)} to ${Math.round(right)}`);
    }
    return [...new Set(found)];
  });
}
