import type { Page } from 'playwright-core';
import { at, drawn, listed, over, type Screen } from './screen.ts';

/** What is due, on screen and on paper, and a letter text in the company's own words. */
export const deskPages: Screen[] = [
  at('deadlines', '/deadlines', listed),
  at('deadlines-preview', '/deadlines?preview=true', drawn),
  at('deadlines-nothing', '/deadlines?sort=campaign&span=weeks'),
  at('report-deadlines', '/reports?kind=deadlineList', drawn),
  at('settings-letters-own', '/settings/letters?text=request%2Fclosing'),
  at('report-shortcuts', '/reports?kind=shortcutSheet', drawn),
];

/** The history of what one stands in. */
export const deskDialogs: Screen[] = [
  over('history-vendor', '/vendors/v-sahyadri', history),
  over('history-measures', '/settings/measures', history),
  over('history-backup', '/settings/backup', noHistory),
  over('history-appearance', '/settings/appearance', noHistory),
  over('history-licences', '/settings/licences', noHistory),
];

async function history(page: Page): Promise<void> {
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
}

/** A section that keeps none, or none yet, says so. */
async function noHistory(page: Page): Promise<void> {
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('dialog').getByRole('paragraph').first().waitFor();
}
