import type { Page } from 'playwright-core';
import type { Language } from '../../src-main/contract/values.ts';
import { words } from './steps.ts';

/** Goes there by way of the page that says there is nothing, so that no heading of the last screen is taken for the new one. */
export function show(page: Page, language: Language, address: string): Promise<void> {
  const nothing = words[language].frame.notFoundTitle;
  // All in the window: asking it from outside, step by step, takes longer than the steps.
  return page.evaluate(goAndStand, { address, nothing });
}

/** Runs in the window: leads to an address and ends once its screen stands. */
async function goAndStand({ address, nothing }: { address: string; nothing: string }): Promise<void> {
  const until = async (what: string, isSo: () => boolean) => {
    const end = performance.now() + 60_000;
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`${address}: ${what} never came`);
      await new Promise((next) => setTimeout(next, 8));
    }
  };
  const headings = () => [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility());
  const isNothing = () => headings().some(({ textContent }) => textContent?.includes(nothing));
  location.hash = '/nowhere';
  await until('the page of nothing', isNothing);
  location.hash = address;
  if (address !== '/nowhere') await until('another page', () => !isNothing());
  await until('a heading', () => headings().some((one) => one.closest('main')));
  await until(
    'all that is late',
    () => document.querySelectorAll('.late').length === 0 && document.fonts.status === 'loaded',
  );
}
