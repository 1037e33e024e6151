import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src-main/contract/common.ts';
import { type RunningApp, startApp } from './app.ts';
import { misfits } from './layout.ts';
import { dialogs, findRuns, pages, type SampleRuns } from './screens.ts';
import { openSample } from './steps.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Contrast depends on the theme and names on the language: two looks cover every screen in both of each.
const looks = [
  { language: 'de', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;

describe.each(looks)('$language, $theme', ({ language, theme }) => {
  let running: RunningApp;
  let runs: SampleRuns;
  beforeAll(async () => {
    running = await startApp({ preferences: { language, theme } });
    await running.page.evaluate(axe);
    await running.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(() => running.close());

  test('start', async () => {
    const { page } = running;
    // Version and theme are asked of the computer: before they are there the page is not what anybody sees.
    await page.getByText(/^Version \d/).waitFor();
    await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    await expectAccessible(page);
    await running.picture(`${language}-${theme}-start`);
    await openSample(page, language);
    runs = await findRuns(page, language);
  });

  test.each(pages)('$name', async ({ name, open }) => {
    await open(running.page, language, runs);
    await expectAccessible(running.page);
    await running.picture(`${language}-${theme}-${name}`);
  });

  test.each(dialogs)('$name', async ({ name, open }) => {
    await open(running.page, language, runs);
    await expectAccessible(running.page, 'dialog');
    await running.picture(`${language}-${theme}-${name}`);
    await running.page.keyboard.press('Escape');
    await running.page
      .getByRole('dialog')
      .or(running.page.getByRole('alertdialog'))
      .waitFor({ state: 'detached' });
  });
});

const rooms = [
  { name: '960 × 640', size: { width: 960, height: 640 }, zoom: 1 },
  { name: '1280 × 800 at 200 %', size: { width: 1280, height: 800 }, zoom: 2 },
];

describe.each(rooms)('$name', ({ name: room, size, zoom }) => {
  let running: RunningApp;
  let runs: SampleRuns;
  const language: Language = 'de';
  beforeAll(async () => {
    running = await startApp({ preferences: { language, zoom }, size });
    await running.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(() => running.close());

  test('start', async () => {
    await running.page.locator('h1').waitFor();
    expect(await misfits(running.page)).toEqual([]);
    await openSample(running.page, language);
    runs = await findRuns(running.page, language);
  });

  test.each([...pages, ...dialogs])('$name', async ({ name, open }) => {
    await open(running.page, language, runs);
    await running.picture(`${room.replaceAll(/[^0-9]+/g, '-')}-${name}`);
    expect(await misfits(running.page)).toEqual([]);
    if (name.startsWith('dialog')) await running.page.keyboard.press('Escape');
  });
});

/** No finding of axe, and exactly one first heading. */
async function expectAccessible(page: Page, inside: 'page' | 'dialog' = 'page'): Promise<void> {
  if (inside === 'page') expect(await page.locator('h1').allTextContents()).toHaveLength(1);
  expect(await findingsOf(page)).toEqual([]);
}

function findingsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
  });
}
