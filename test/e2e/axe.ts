import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { RunningApp } from './app.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe into the window and stops what moves: a colour on its way to another is no colour of a theme. */
export async function prepareAxe({ page }: RunningApp): Promise<void> {
  await page.evaluate(source);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Even the shortest transition is one of its own for every element that a change of theme reaches.
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets.push(still);
  });
}

/** Lets the computer change its look under the running window, which follows it, and waits until it has. */
export async function showIn(theme: Theme, page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction(
    (wanted) =>
      document.documentElement.dataset.theme === wanted &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    theme,
  );
}

/**
 * What axe finds on the page as it stands: the rule and the element. `colorsOnly` for a second theme: nothing else of a
 * page depends on it.
 */
export function findingsOf(page: Page, { colorsOnly = false } = {}): Promise<string[]> {
  return page.evaluate(async (isForColors) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      // Nothing is to be fetched: what the page loaded is there.
      preload: false,
      ...(isForColors ? { runOnly: ['color-contrast'] } : {}),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
  }, colorsOnly);
}
