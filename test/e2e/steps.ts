import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src-main/contract/values.ts';
import { de } from '../../src-renderer/i18n/de/index.ts';
import { en } from '../../src-renderer/i18n/en/index.ts';
import { passphrase } from './app.ts';

export const words = { de, en };

/** The passphrase field of a company on the start page, whose row is chosen already or gets chosen here. */
export async function passphraseField(page: Page, name: string): Promise<Locator> {
  const field = page.getByLabel(`Passphrase für ${name}`, { exact: true });
  const row = page.getByRole('button', { name }).and(page.locator(':not([aria-haspopup])'));
  await field.or(row).first().waitFor();
  if (!(await field.isVisible())) await row.click();
  await field.waitFor();
  return field;
}

/** Opens a company of the start page. */
export async function openCompany(page: Page, name: string, key = passphrase): Promise<void> {
  const field = await passphraseField(page, name);
  await field.fill(key);
  await field.press('Enter');
  await page.getByRole('navigation', { name: 'Bereiche' }).waitFor();
}

/** Locks by keyboard and waits for the start page. */
export async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { level: 1, name: 'Firma öffnen' }).waitFor();
}

/** Where the page is, without the scheme. */
export function atAddress(page: Page): string {
  return new URL(page.url()).hash;
}

/** Goes to an address of the app, as a link would. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** Opens the sample company from the start page. */
export async function openSample(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: words[language].start.viewSample }).click();
  await page.getByRole('navigation', { name: words[language].frame.areas }).waitFor({ timeout: 30_000 });
}

/** The question on screen, from the address; with `before`, once it is another one. */
export async function currentQuestion(page: Page, before = ''): Promise<string> {
  const read = () => new URLSearchParams(location.hash.split('?')[1]).get('question') ?? '';
  await page.waitForFunction(
    (last) => ![null, last].includes(new URLSearchParams(location.hash.split('?')[1]).get('question')),
    before,
  );
  return page.evaluate(read);
}
