import { afterAll, beforeAll, test } from 'vitest';
import { type RunningApp, startApp } from './app.ts';
import { dialogs, pages } from './screens.ts';
import { openSample } from './steps.ts';

let running: RunningApp;
const language = (process.env.LOOK_LANG ?? 'de') as 'de' | 'en';
const theme = (process.env.LOOK_THEME ?? 'light') as 'light' | 'dark';
const wide = Number(process.env.LOOK_WIDTH ?? 1280);
beforeAll(async () => {
  running = await startApp({
    preferences: { language, theme },
    size: { width: wide, height: Number(process.env.LOOK_HEIGHT ?? 800) },
  });
  await openSample(running.page, language);
});
afterAll(() => running.close());
test.each([...pages, ...dialogs].filter(({ name }) => /scoring|model|hand-over/.test(name)))(
  '$name',
  async ({ name, open }) => {
    await open(running.page, language, { decided: '', running: '' });
    await running.picture(`look-${name}`);
    if (name.startsWith('dialog')) await running.page.keyboard.press('Escape');
  },
);
