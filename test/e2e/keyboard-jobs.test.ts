import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsletter, registerDeeds } from '../engine/consents/open-register.ts';
import { answerAll, planOf, prepareLinks } from '../renderer/campaigns/campaign-samples.ts';
import { passphrase, type RunningApp, startApp } from './app.ts';
import { hasFocus, press, tabTo, type } from './by-keyboard.ts';
import { companyName, writeCompanyFile } from './company-file.ts';

// The five main jobs without a mouse. Here: to publish a consent text, to release a campaign, and the way to help, high
// contrast and stillness. To assess a vendor and to print its report is in keyboard.test.ts, to report a breach in
// breach.test.ts; both press keys only, too.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-jobs-'));
const path = join(folder, 'hafenkontor.obhut');
const wording =
  'Ja, die Hafenkontor GmbH darf mir per E-Mail einmal im Monat ihren Rundbrief über Werkzeuge schicken.';
let running: RunningApp;
let page: Page;

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

beforeAll(async () => {
  await writeCompanyFile(path, async (engine) => {
    const { client } = engine;
    await client.settings.save({ ...(await client.settings.get()), actor: 'Mara Lindqvist' });
    await registerDeeds(engine).create({ ...newsletter, name: 'Rundbrief für Größen' });
    const links = await prepareLinks(client, dayIn(400));
    const plan = planOf(links, dayIn(8), dayIn(90));
    const { id } = await client.campaigns.create({ ...plan, name: 'Messe Frühjahr' });
    await answerAll(client, id, []);
  });
  running = await startApp({ vaults: [{ path, name: companyName }] });
  page = running.page;
  await page.locator('input[type=password]:focus').waitFor();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Bereiche' }).waitFor();
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const main = () => page.getByRole('main');

describe('publish a consent text', () => {
  test('Ctrl+3 leads to the register, Enter opens the text', async () => {
    await page.keyboard.press('Control+3');
    await page.getByRole('heading', { level: 1, name: 'Einwilligungen' }).waitFor();
    await press(page, main().getByRole('link', { name: 'Rundbrief für Größen' }));
    await page.getByRole('heading', { level: 1, name: 'Rundbrief für Größen' }).waitFor();
  });

  test('a draft is written and published with its reason', async () => {
    await press(page, main().getByRole('button', { name: 'Neue Fassung entwerfen' }));
    await type(page, main().getByRole('textbox', { name: 'Wortlaut (Deutsch)' }), wording);
    await main()
      .getByText(/\d+ (Mangel|Mängel), \d+ Hinweis/)
      .first()
      .waitFor();
    await press(page, main().getByRole('button', { name: 'Veröffentlichen', exact: true }));
    const dialog = page.getByRole('dialog', { name: /veröffentlichen\?$/ });
    await dialog.waitFor();
    await type(page, dialog.getByRole('textbox', { name: /Was ist anders und warum/ }), 'Erste Fassung');
    await press(page, dialog.getByRole('button', { name: 'Veröffentlichen' }));
    await dialog.waitFor({ state: 'detached' });
    await main().getByText(wording).waitFor();
    await main().getByText('in Kraft').first().waitFor();
  });
});

describe('release a campaign', () => {
  test('Ctrl+4, Enter on its name, the gate stands open', async () => {
    await page.keyboard.press('Control+4');
    await page.getByRole('heading', { level: 1, name: 'Kampagnen' }).waitFor();
    await press(page, main().getByRole('link', { name: 'Messe Frühjahr' }));
    await page.getByRole('heading', { level: 1, name: 'Messe Frühjahr' }).waitFor();
    await main().getByText('Keine Hürde steht mehr im Weg. Ein Mensch entscheidet.').waitFor();
  });

  test('the release is given in its dialog and stands on paper', async () => {
    await press(page, main().getByRole('button', { name: 'Freigabe erteilen' }));
    const dialog = page.getByRole('dialog', { name: '„Messe Frühjahr“ freigeben' });
    await dialog.waitFor();
    await type(page, dialog.getByRole('textbox', { name: /^Stellungnahme/ }), 'Keine Bedenken');
    await press(page, dialog.getByRole('button', { name: 'Freigabe erteilen' }));
    await dialog.waitFor({ state: 'detached' });
    await main().getByRole('article').getByText('Freigegeben', { exact: true }).waitFor();
  });
});

describe('help by keys', () => {
  test('F1 shows the help of this screen and takes the focus; Escape gives it back', async () => {
    const before = main().getByRole('tab', { selected: true });
    await tabTo(page, before);
    await page.keyboard.press('F1');
    const panel = page.getByRole('complementary', { name: 'Hilfe' });
    await panel.getByRole('heading', { name: 'Prüftor der Kampagne' }).waitFor();
    await expect.poll(() => hasFocus(panel)).toBe(true);
    await tabTo(page, panel.locator('summary').first());
    await page.keyboard.press('Enter');
    await expect.poll(() => panel.locator('details[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(before)).toBe(true);
  });

  test('in a dialog F1 helps as well, and the dialog stays', async () => {
    await page.keyboard.press('Control+2');
    await page.getByRole('heading', { level: 1, name: 'Dienstleister' }).waitFor();
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'Dienstleister anlegen' });
    await dialog.waitFor();
    await page.keyboard.press('F1');
    const panel = page.getByRole('complementary', { name: 'Hilfe' });
    await panel.getByRole('heading', { name: 'Dienstleister', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('as the computer asks for it', () => {
  test('in high contrast every button and field has an edge or words of its own', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await running.picture('forced-colors-vendors');
    expect(await edgeless(page)).toEqual([]);
    await page.keyboard.press('Control+3');
    await page.getByRole('heading', { level: 1, name: 'Einwilligungen' }).waitFor();
    expect(await edgeless(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('with less motion nothing moves for longer than can be seen', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationDuration, transitionDuration } = getComputedStyle(element);
        const seconds = [animationDuration, transitionDuration]
          .flatMap((durations) => durations.split(', '))
          .map(Number.parseFloat);
        return seconds.some((duration) => duration > 0.001) ? [element.outerHTML.slice(0, 120)] : [];
      }),
    );
    expect(moving).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });
});

/** Fields without an edge in forced colours, and buttons that have neither edge, words nor a picture. */
function edgeless(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const hasEdge = (element: Element | null): boolean => {
      for (let box = element, steps = 0; box && steps < 4; box = box.parentElement, steps += 1) {
        const { borderTopWidth, borderBottomWidth, borderTopStyle } = getComputedStyle(box);
        const width = Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth);
        if (width > 0 && borderTopStyle !== 'none') return true;
      }
      return false;
    };
    const fields = [
      ...document.querySelectorAll('input:not([type=radio], [type=checkbox], [type=hidden]), textarea'),
    ];
    const buttons = [...document.querySelectorAll('button')];
    return [
      ...fields.filter((field) => field.checkVisibility() && !hasEdge(field)),
      ...buttons.filter(
        (button) =>
          button.checkVisibility() && button.textContent?.trim() === '' && !button.querySelector('svg'),
      ),
    ].map((element) => element.outerHTML.slice(0, 160));
  });
}
