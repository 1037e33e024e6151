import type { Page } from 'playwright-core';
import type { Language } from '../../src-main/contract/values.ts';
import { at, drawn, listed, over, type Screen } from './screen.ts';
import { words } from './steps.ts';

/** Re-assessment, what vendors owe, where nobody knows they are, their certificates, and levels against ours. */
export const reviewPages: Screen[] = [
  at('reviews', '/reviews', listed),
  at('reviews-chosen', '/reviews', chosen),
  at('reviews-demands', '/reviews?view=demands', listed),
  at('certificates-undescribed', '/vendors/v-halyard?tab=evidence'),
  at('transfers-unknown', '/transfers?view=unknown', listed),
  at('transfers-chosen', '/transfers', everyLineChosen),
  at('report-demands', '/reports?kind=demandList', drawn),
];

/** Putting off, intervals, unknown countries, tools of many transfers, a certificate, and what makes up for a weaker level. */
export const reviewDialogs: Screen[] = [
  over('review-postponed', '/reviews', async (page, language) => {
    await chosen(page);
    await page.getByRole('button', { name: words[language].reviews.bulk.postpone }).click();
  }),
  over('review-intervals', '/reviews', (page, language) =>
    page.getByRole('button', { name: words[language].reviews.intervals.open }).click(),
  ),
  over('countries', '/transfers?view=unknown', async (page, language) => {
    await listed(page);
    await page.getByRole('row').filter({ hasText: 'Standkarte App' }).first().click();
    await page.getByRole('button', { name: words[language].transfers.unknown.bulk.set }).click();
  }),
  over('tools', '/transfers', async (page, language) => {
    const { bulk, dialog } = words[language].transfers.tools;
    await everyLineChosen(page);
    await page.getByRole('button', { name: bulk.set }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(dialog.tool.replace('?', '\\?')) })
      .click();
    await page.getByRole('option', { name: words[language].vendor.tool.dpf }).click();
    await page.getByText(words[language].transfers.tools.needs.dpf).waitFor();
  }),
  over('certificate', '/vendors/v-sahyadri?tab=evidence', (page, language) =>
    certificatePart(page, language).getByRole('button', { name: /ISO/ }).click(),
  ),
  over('compensation', '/vendors/v-corvane?tab=measures', async (page, language) => {
    const { renew } = words[language].compensation;
    const { show } = words[language].vendor.levels;
    await page
      .getByRole('button', { name: new RegExp(`^${show}: `) })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: renew }).click();
  }),
];

function certificatePart(page: Page, language: Language) {
  return page.getByRole('region', { name: words[language].certificates.title, exact: true });
}

async function chosen(page: Page): Promise<void> {
  await listed(page);
  await page.getByRole('rowheader', { name: 'Havelstrom Hosting' }).click();
}

async function everyLineChosen(page: Page): Promise<void> {
  await listed(page);
  await page.getByRole('grid').press('Control+a');
  await page.locator('[data-acts-on-chosen]').waitFor();
}
