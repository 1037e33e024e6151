import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src-main/contract/values.ts';
import { type RunningApp, startApp } from './app.ts';
import { findingsOf, prepareAxe, showIn, themes } from './axe.ts';
import { dialogs, findRuns, pages, type SampleRuns } from './screens.ts';
import { openSample } from './steps.ts';

/** Visits every screen in one language and looks at it in both themes: no finding of axe, and a picture of each. */
export function lookAtEveryScreen(language: Language): void {
  describe(`every screen in ${language}, light and dark`, () => {
    let running: RunningApp;
    let runs: SampleRuns;
    beforeAll(async () => {
      running = await startApp({ preferences: { language, theme: 'system' } });
      await prepareAxe(running);
    });
    afterAll(() => running.close());

    const look = async (name: string, inside: 'page' | 'dialog' = 'page') => {
      for (const theme of themes) {
        await showIn(theme, running.page);
        await expectAccessible(running.page, inside);
        await running.picture(`${language}-${theme}-${name}`);
      }
    };

    test('start', async () => {
      const { page } = running;
      // The version is asked of the computer: before it is there the page is not what anybody sees.
      await page.getByText(/^Version \d/).waitFor();
      await page.waitForFunction(() => document.fonts.status === 'loaded');
      await look('start');
      await openSample(page, language);
      runs = await findRuns(page, language);
    });

    test.each(pages)('$name', async ({ name, open }) => {
      await open(running.page, language, runs);
      await look(name);
    });

    test.each(dialogs)('$name', async ({ name, open }) => {
      const { page } = running;
      await open(page, language, runs);
      await look(name, 'dialog');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor({ state: 'detached' });
    });

    test.each(themes)('the look would notice words too pale for %s', async (theme) => {
      const { page } = running;
      await showIn(theme, page);
      const planted = await plantPaleWords(page);
      expect((await findingsOf(page)).map((finding) => finding.split(':')[0])).toEqual(['color-contrast']);
      await planted.evaluate((words) => words.remove());
      expect(await findingsOf(page)).toEqual([]);
    });
  });
}

/** No finding of axe, and exactly one first heading. */
async function expectAccessible(page: Page, inside: 'page' | 'dialog'): Promise<void> {
  if (inside === 'page') expect(await page.locator('h1').allTextContents()).toHaveLength(1);
  expect(await findingsOf(page)).toEqual([]);
}

/** Words in the colour of lines on the colour of the desk: too pale in either theme, each by its own tokens. */
function plantPaleWords(page: Page) {
  return page.evaluateHandle(() => {
    const words = document.createElement('p');
    words.textContent = 'zu blass';
    words.style.color = 'var(--line)';
    document.querySelector('main')?.append(words);
    return words;
  });
}
