import type { Page } from 'playwright-core';

/**
 * Two pictures were drawn, nothing is read any more and nothing moves: what has just opened or changed its size looks as
 * it will stay.
 */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((next) => requestAnimationFrame(next));
    // The first picture after a change tells watchers of sizes, the second shows what they made of it.
    await drawn();
    await drawn();
    const reading = () => document.querySelector('main[aria-busy=true]') !== null;
    const moving = () => document.getAnimations().some(({ playState }) => playState === 'running');
    while (reading() || moving()) await drawn();
  });
}
