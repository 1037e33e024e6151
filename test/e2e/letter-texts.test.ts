import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPdf } from '../engine/reports/read-pdf.ts';
import type { RunningApp } from './app.ts';
import { press, tabTo, type } from './by-keyboard.ts';
import { sampleJourney } from './sample-journey.ts';
import { goTo, words } from './steps.ts';

// A letter text in the company's own words, by keys alone: worded, used in a real letter, read back from its PDF, older
// words taken again, given back and undone.
const { wordings: w, requests, reports, letterSource } = words.de;
const key = 'request/paragraphs.refused';
const first = 'Nach Prüfung folgen wir Ihrem Antrag vom {Eingang} nicht, weil: ';
const second = 'Zum Antrag vom {eingang} sagen wir nein: {Grund}';
let running: RunningApp;
let page: Page;
const folder = sampleJourney('letter-texts', (app) => {
  running = app;
  page = app.page;
});

const main = () => page.getByRole('main');
const row = () => page.locator(`[id="wording-${key}"]`);
const german = () => main().getByRole('textbox', { name: w.language.de, exact: true });
const toast = (text: string) => page.getByText(text.replace('{name}', 'Abgelehnt')).first();
const standing = (name: keyof typeof w.standing) => row().getByText(`DE: ${w.standing[name]}`);

function chosen(group: Locator): Promise<number> {
  return group
    .getByRole('radio')
    .evaluateAll((radios) => radios.findIndex((radio) => (radio as HTMLInputElement).checked));
}

/** Drafts the refusal of the sample's open request anew, until it says these words. */
async function draftRefusal(words: string): Promise<void> {
  await goTo(page, '/requests/rq-access');
  const text = main().getByRole('textbox', { name: requests.record.answer.text, exact: true });
  const begin = main().getByRole('button', { name: requests.record.answer.act });
  await text.or(begin).first().waitFor();
  if (await begin.first().isVisible()) await press(page, begin.first());
  await text.waitFor();
  const results = main().getByRole('radiogroup', { name: requests.record.answer.result });
  const refused = results.getByRole('radio', { name: /^Abgelehnt/ });
  if (await refused.isChecked())
    await press(page, main().getByRole('button', { name: requests.record.answer.again }));
  else await tabTo(page, results.getByRole('radio', { checked: true }));
  const steps = (await results.getByRole('radio').count()) - 1 - (await chosen(results));
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(() => text.inputValue()).toContain(words);
}

test('Ctrl+F finds the text, Enter opens it, places are put in by their German names', async () => {
  await page.keyboard.press('Control+,');
  await press(page, page.getByRole('link', { name: w.title, exact: true }));
  await page.getByRole('heading', { level: 1, name: w.title }).waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Abgelehnt');
  await press(page, row());
  await type(page, german(), first);
  await press(
    page,
    main()
      .getByRole('button', { name: `${w.put} {Grund}` })
      .first(),
  );
  await expect.poll(() => german().inputValue()).toBe(`${first}{Grund}`);
  await main().getByText('Nach Prüfung folgen wir Ihrem Antrag vom 03.11.2026 nicht, weil: ').waitFor();
  await running.picture('letter-texts-worded');
  await page.keyboard.press('Control+s');
  await toast(w.saved).waitFor();
  await standing('own').waitFor();
});

test('a real letter says it; the PDF is read back, and its properties name the version', async () => {
  await draftRefusal('Nach Prüfung folgen wir Ihrem Antrag vom ');
  await press(page, main().getByRole('link', { name: requests.record.letter.pdf }));
  const save = page.getByRole('button', { name: reports.save }).and(page.locator(':enabled'));
  await save.waitFor({ timeout: 30_000 });
  await page.getByRole('heading', { name: letterSource.title }).waitFor();
  await running.picture('letter-texts-printed');
  const path = join(folder, 'ablehnung.pdf');
  await running.answerSaveDialog(path);
  await press(page, save);
  await page.getByText(reports.saved.replace('{name}', 'ablehnung.pdf')).waitFor();
  const pdf = await readPdf(readFileSync(path));
  expect(pdf.text).toMatch(
    /Nach Prüfung folgen wir Ihrem Antrag vom \d\d\.\d\d\.\d{4} nicht, weil: \[fehlt: Grund\]/,
  );
  expect(pdf.text).not.toContain(letterSource.title);
  expect(pdf.keywords).toMatch(/^Brieftexte: eigene .*„Abgelehnt“ \(Fassung 1 vom /);
});

test('from the letter back to its text: worded again, both versions stand there, the first holds again', async () => {
  await press(page, main().getByRole('link', { name: 'Abgelehnt', exact: true }));
  await page.getByRole('heading', { level: 1, name: w.title }).waitFor();
  await type(page, german(), second);
  await page.keyboard.press('Control+s');
  await toast(w.saved).waitFor();
  const versions = main().getByRole('list').filter({ hasText: w.holds }).last();
  await versions.getByText(second.replace('{eingang}', '{Eingang}')).waitFor();
  await expect.poll(() => versions.getByRole('listitem').count()).toBe(2);
  await running.picture('letter-texts-versions');
  await press(page, versions.getByRole('button', { name: w.holdAgain }));
  await toast(w.held).waitFor();
  await expect.poll(() => german().inputValue()).toBe(`${first}{Grund}`);
});

test('Alt+Enter shows what was changed, with the places in German', async () => {
  await page.keyboard.press('Alt+Enter');
  const history = page.getByRole('dialog');
  await history.getByText('Abgelehnt').first().waitFor();
  await history.getByText('{Eingang}', { exact: false }).first().waitFor();
  await running.picture('letter-texts-history');
  await page.keyboard.press('Escape');
  await history.waitFor({ state: 'detached' });
});

test('given back, undone, redone: letters say the shipped words again', async () => {
  await page.keyboard.press('Control+f');
  await press(page, main().getByRole('button', { name: w.reset }).first());
  await toast(w.wasReset).waitFor();
  await standing('shipped').waitFor();
  await row().focus();
  await page.keyboard.press('Control+z');
  await standing('own').waitFor();
  await expect.poll(() => german().inputValue()).toBe(`${first}{Grund}`);
  await page.keyboard.press('Control+y');
  await standing('shipped').waitFor();
  await draftRefusal('können wir nicht folgen. Der Grund: [fehlt: Grund]');
});
