import type { Page } from 'playwright-core';
import type { Language } from '../../src-main/contract/values.ts';
import { over, type Screen } from './screen.ts';
import { selectionFile } from './selection-file.ts';
import { words } from './steps.ts';

async function bring(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: words[language].selections.take }).click();
  await page.locator('input[type=file]').setInputFiles(selectionFile());
  await page.getByRole('dialog').getByRole('region', { name: 'Polarwind' }).waitFor();
}

/** What leaves for another company, and what comes from one. */
export const selectionDialogs: Screen[] = [
  over('selection-give', '/settings/backup', (page, language) =>
    page.getByRole('button', { name: words[language].selections.give }).click(),
  ),
  over('selection-take', '/settings/backup', (page, language) =>
    page.getByRole('button', { name: words[language].selections.take }).click(),
  ),
  over('selection-beside', '/settings/backup', bring),
  over('selection-merge', '/settings/backup', async (page, language) => {
    const { selections } = words[language];
    await bring(page, language);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(selections.how.merge).first().click();
    await dialog.getByText(selections.differences, { exact: true }).first().click();
    await dialog.getByRole('columnheader', { name: selections.after }).waitFor();
  }),
];
