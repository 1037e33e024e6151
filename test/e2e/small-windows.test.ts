import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src-main/contract/values.ts';
import { type RunningApp, startApp } from './app.ts';
import { misfits } from './layout.ts';
import { dialogs, findRuns, pages, type SampleRuns } from './screens.ts';
import { openSample } from './steps.ts';

// German: its words are the longest.
const language: Language = 'de';
const rooms = [
  { room: '960 × 640', size: { width: 960, height: 640 }, zoom: 1 },
  { room: '1280 × 800 at 200 %', size: { width: 1280, height: 800 }, zoom: 2 },
];

describe.each(rooms)('$room', ({ room, size, zoom }) => {
  let running: RunningApp;
  let runs: SampleRuns;
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
