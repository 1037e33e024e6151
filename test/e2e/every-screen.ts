import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src-main/contract/values.ts';
import { type RunningApp, startApp } from './app.ts';
import { findingsOf, prepareAxe, showIn, type Theme, themes } from './axe.ts';
import { misfits } from './layout.ts';
import { fitInto, type Room, smallestRoom, smallRooms, usualRoom } from './rooms.ts';
import { dialogSeen, type SampleRuns, type Screen } from './screen.ts';
import { quotingScreens, strangeWords } from './screen-words.ts';
import { dialogs, findRuns, pages } from './screens.ts';
import { settled } from './settled.ts';
import { openSample } from './steps.ts';

/** A part of all screens: every other one, from the first or from the second on. */
export type Half = 0 | 1;

interface Walk {
  running: RunningApp;
  runs: SampleRuns;
  theme: Theme | null;
  room: Room;
}

/**
 * Opens every screen of a half once, in one language, and looks at it as it stands there: in both themes no finding of
 * axe, no word of the other language, in both small rooms nothing that is cut off, lies over another or outside, and a
 * picture of each theme.
 */
export function lookAtEveryScreen(language: Language, half: Half): void {
  describe(`every screen in ${language}, half ${half + 1}`, () => {
    const walk: Walk = {
      running: undefined as never,
      runs: undefined as never,
      theme: null,
      room: usualRoom,
    };
    beforeAll(async () => {
      walk.running = await startApp({ preferences: { language, theme: 'system' }, size: usualRoom.size });
      await prepareAxe(walk.running);
    });
    afterAll(() => walk.running.close());

    describe('start', () => {
      beforeAll(async () => {
        const { page } = walk.running;
        // The version is asked of the computer: before it is there the page is not what anybody sees.
        await page.getByText(/^Version \d/).waitFor();
        await page.waitForFunction(() => document.fonts.status === 'loaded');
      });
      looks('start', language, themes, walk);
      fits('start', language, [...smallRooms].reverse(), walk);
      afterAll(async () => {
        await openSample(walk.running.page, language);
        walk.runs = await findRuns(walk.running.page, language);
      });
    });

    for (const [index, screen] of halfOf([...pages, ...dialogs], half).entries())
      describe(screen.name, () => {
        // Begins in the room and the theme that the last one ended in: changing them is most of the work.
        const isSmallFirst = index % 2 === 0;
        beforeAll(async () => {
          await changeRoom(isSmallFirst ? smallestRoom : usualRoom, walk);
          await screen.open(walk.running.page, language, walk.runs);
          await settled(walk.running.page);
        });
        if (isSmallFirst) fits(screen.name, language, smallRooms, walk);
        looks(screen.name, language, isSmallFirst ? [...themes].reverse() : themes, walk);
        if (!isSmallFirst) fits(screen.name, language, [...smallRooms].reverse(), walk);
        if (dialogs.includes(screen)) afterAll(() => closeDialog(walk.running.page));
      });

    describe('what the looks would notice', () => plantedFaults(walk, language));
  });
}

/** The looks at the screen that is open, in the usual room. */
function looks(name: string, language: Language, themesInOrder: readonly Theme[], walk: Walk): void {
  test.each(themesInOrder)('%s', async (theme) => {
    const { page, picture } = walk.running;
    const isFirst = theme === themesInOrder[0];
    await changeRoom(usualRoom, walk);
    await changeTheme(theme, walk);
    if (name.startsWith('dialog')) await dialogSeen(page);
    else expect(await page.locator('h1').allTextContents()).toHaveLength(1);
    const findings = await findingsOf(page, { colorsOnly: !isFirst });
    await picture(`${language}-${theme}-${name}`);
    expect(findings).toEqual([]);
    if (isFirst && !(name in quotingScreens))
      expect(await strangeWords(page, language), 'words of the other language').toEqual([]);
  });
}

/** Nothing on the screen that is open is cut off, lies over another or outside, whatever small room it is in. */
function fits(name: string, language: Language, rooms: readonly Room[], walk: Walk): void {
  test.each(rooms)('fits into $name', async (room) => {
    const { page, picture } = walk.running;
    await changeRoom(room, walk);
    const found = await misfits(page);
    // A picture only of what does not fit: there it is wanted.
    if (found.length > 0)
      await picture(`${language}-${room.name.replaceAll(/[^0-9]+/g, '-')}-${name}`, { isNeeded: true });
    expect(found).toEqual([]);
  });
}

/** Each fault is planted on the screen that stands there, noticed, and gone again. */
function plantedFaults(walk: Walk, language: Language): void {
  test.each(themes)('words too pale for %s', async (theme) => {
    const { page } = walk.running;
    await changeRoom(usualRoom, walk);
    await changeTheme(theme, walk);
    const planted = await plantWords(
      page,
      'position: fixed; left: 300px; top: 300px; z-index: 99; color: var(--line); background: var(--desk)',
    );
    expect((await findingsOf(page)).map((finding) => finding.split(':')[0])).toEqual(['color-contrast']);
    await planted.evaluate((words) => words.remove());
    expect(await findingsOf(page)).toEqual([]);
  });

  test('a word of the other language', async () => {
    const { page } = walk.running;
    const other = language === 'de' ? 'Please save your changes' : 'Bitte schließen Sie alle Ordner';
    const planted = await plantWords(page, '', 'p', other);
    expect((await strangeWords(page, language)).length).toBeGreaterThan(1);
    await planted.evaluate((words) => words.remove());
    expect(await strangeWords(page, language)).toEqual([]);
  });

  plantedMisfits(walk);

  test('a word of a heading torn without need', async () => {
    const { page } = walk.running;
    const style = 'position: fixed; left: 300px; top: 300px; width: 110px; word-break: break-all';
    const planted = await plantWords(page, style, 'h2', 'Ruhe im Verzeichnis');
    expect(await misfits(page)).toContainEqual(expect.stringContaining('tears „Verzeichnis“'));
    await planted.evaluate((words) => words.remove());
    expect(await misfits(page)).toEqual([]);
  });

  test.each(smallRooms)('a button too wide for $name', async (room) => {
    const { page } = walk.running;
    const { width } = usualRoom.size;
    const planted = await plantWords(
      page,
      `position: fixed; left: 0; top: 0; width: ${width - 20}px`,
      'button',
    );
    expect(await misfits(page)).toEqual([]);
    await changeRoom(room, walk);
    expect(await misfits(page)).toEqual([expect.stringContaining('lies outside the window')]);
    await planted.evaluate((words) => words.remove());
    expect(await misfits(page)).toEqual([]);
    await changeRoom(usualRoom, walk);
  });
}

/** Each is noticed on the screen that stands there, and gone again. */
function plantedMisfits(walk: Walk): void {
  test.each([
    ['cut off below', 'height: 6px; overflow: hidden', 'is clipped'],
    ['cut off at the side', 'width: 12px; overflow: hidden; white-space: nowrap', 'is clipped'],
    ['over other words', '', 'lie over each other'],
  ])('words %s', async (_fault, style, noticed) => {
    const { page } = walk.running;
    const place = 'position: fixed; left: 300px; top: 300px; z-index: 99;';
    const planted = await plantWords(page, `${place} ${style}`);
    const other = style === '' ? await plantWords(page, place.replace('300px', '306px')) : null;
    expect(await misfits(page)).toContainEqual(expect.stringContaining(noticed));
    await planted.evaluate((words) => words.remove());
    await other?.evaluate((words) => words.remove());
    expect(await misfits(page)).toEqual([]);
  });
}

/** Words with a look of their own: in the colour of lines on the colour of the desk they are too pale in either theme. */
function plantWords(page: Page, style: string, tag: 'p' | 'h2' | 'button' = 'p', text = 'Probe') {
  return page.evaluateHandle(
    (wanted) => {
      const words = document.createElement(wanted.tag);
      words.textContent = wanted.text;
      words.style.cssText = wanted.style;
      document.querySelector('main')?.append(words);
      return words;
    },
    { style, tag, text },
  );
}

async function changeTheme(theme: Theme, walk: Walk): Promise<void> {
  if (walk.theme !== theme) await showIn(theme, walk.running.page);
  walk.theme = theme;
}

async function changeRoom(room: Room, walk: Walk): Promise<void> {
  if (walk.room !== room) await fitInto(room, walk.running);
  walk.room = room;
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor({ state: 'detached' });
}

function halfOf(screens: readonly Screen[], half: Half): Screen[] {
  return screens.filter((_screen, index) => index % 2 === half);
}
