import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { misfits } from './layout.ts';
import { fitInto, smallestRoom } from './rooms.ts';
import { sampleJourney } from './sample-journey.ts';
import { atAddress, goTo, words } from './steps.ts';

// The morning of a data-protection officer: what runs against the clock, what is overdue, a vendor that somebody asks about on
// the phone, a slip that is taken back, and the dates of the next weeks for the calendar. Each test goes on where the last stopped.
const texts = words.de;
let running: RunningApp;
let page: Page;
const folder = sampleJourney('morning', (app) => {
  running = app;
  page = app.page;
});

const button = (name: string | RegExp, within: Page | Locator = page) => within.getByRole('button', { name });
const link = (name: string, within: Page | Locator = page) => within.getByRole('link', { name });

test('Today: the running clock stands first, and its button leads into the case', async () => {
  await page.getByRole('region', { name: texts.today.list }).waitFor();
  const first = page.getByRole('region', { name: texts.today.list }).getByRole('listitem').first();
  await expect.poll(() => first.textContent()).toMatch(/^Datenpanne .*noch\s\d+\sh/);
  await link(texts.today.act.breachClock, first).click();
  await page.getByRole('heading', { level: 1, name: /Halyard/ }).waitFor();
  expect(atAddress(page)).toMatch(/^#\/breaches\//);
});

test('Today again: what is overdue says since when, and what to do about it', async () => {
  await page.keyboard.press('Control+1');
  await page
    .getByText(/^überfällig\sseit\s\d+\sTagen$/)
    .first()
    .waitFor();
  await link(texts.today.act.documentExpires).first().click();
  await page.getByRole('tab', { name: /^Nachweise/, selected: true }).waitFor();
});

test('the palette: a name typed badly finds its vendor', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Sahjadri');

  await page
    .getByRole('option', { name: /Sahyadri Desk/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Sahyadri Desk' }).waitFor();
});

test('a slip: the name is changed, stands changed in the history, and is taken back by keys', async () => {
  await page.getByRole('tab', { name: texts.vendor.tabs.facts }).click();
  const name = page.getByRole('textbox', { name: /^Name/ });
  await name.fill('Sahyadri Tisch');
  await name.press('Tab');
  await page.getByRole('heading', { level: 1, name: 'Sahyadri Tisch' }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Sahyadri Tisch' }).click();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { level: 1, name: 'Sahyadri Desk' }).waitFor();
  await page.getByRole('tab', { name: texts.vendor.tabs.history }).click();
  await page.getByText('Sahyadri Tisch').first().waitFor();
  await running.picture('morning-history');
});

test('the dates of the next weeks go into a calendar, and again under the same names', async () => {
  const eventsOf = async (file: string) => {
    await running.answerSaveDialog(join(folder, file));
    await button(texts.deadlines.calendar).click();
    await page.getByText(file).first().waitFor();
    // Long lines of a calendar file go on in the next one.
    const lines = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n ', '');
    return lines.match(/^UID:.*$/gm) ?? [];
  };
  await goTo(page, '/deadlines');
  await page.getByRole('heading', { level: 1, name: texts.deadlines.title }).waitFor();
  const events = await eventsOf('fristen.ics');
  expect(events.length).toBeGreaterThan(5);
  expect(new Set(events).size).toBe(events.length);
  expect(await eventsOf('nochmals.ics')).toEqual(events);
  await running.picture('morning-deadlines');
});

test('in the smallest window with the print view open the list still says what is due, and when', async () => {
  const { list, column, showPreview, preview } = texts.deadlines;
  await fitInto(smallestRoom, running);
  await button(showPreview).click();
  await page.getByLabel(preview).first().waitFor();
  const heads = page.getByRole('grid', { name: list }).getByRole('columnheader');
  await expect.poll(() => heads.allTextContents()).toEqual([column.due, column.what]);
  expect(await misfits(page)).toEqual([]);
  await running.picture('morning-deadlines-beside-paper');
});
