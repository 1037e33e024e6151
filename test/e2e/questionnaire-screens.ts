import type { Page } from 'playwright-core';
import type { Language } from '../../src-main/contract/values.ts';
import { at, listed, over, type Screen } from './screen.ts';
import { words } from './steps.ts';

/** Own questionnaires: the list, a draft at each of its forms, a shipped one. */
export const questionnairePages: Screen[] = [
  at('questionnaires', '/questionnaires', listed),
  at('questionnaire', '/questionnaires/oq-outage'),
  at('questionnaire-sources', '/questionnaires/oq-outage?at=sources'),
  at('questionnaire-step', '/questionnaires/oq-outage?at=group%3Aoutage'),
  at('questionnaire-question', '/questionnaires/oq-outage?at=question%3Arestore_hours'),
  at('questionnaire-flaw', '/questionnaires/oq-outage?at=question%3Adeletion_proof'),
  at('questionnaire-history', '/questionnaires/oq-outage?tab=history'),
  at('approvals', '/approvals'),
  at('approvals-closed', '/approvals?view=closed'),
  at('questionnaire-shipped', '/questionnaires/shipped/certificatesOperation'),
];

/** Questions of another program, pasted: the titles of two columns say nothing. */
const pasted = ['Nr\tThema\tFrage deutsch\tGewicht', '1\tAusfall\tWird die Rücksicherung geübt?\t3'].join(
  '\n',
);

async function pasteQuestions(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: words[language].questionnaires.import.act }).click();
  await page.getByRole('dialog').getByText(words[language].questionnaires.import.choose).waitFor();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);
  await page.getByText(words[language].questionnaires.import.columns.title).waitFor();
}

/** A new questionnaire, one from a file, and what stands in the way of publishing. */
export const questionnaireDialogs: Screen[] = [
  over('questionnaire-new', '/questionnaires', (page, language) =>
    page.getByRole('button', { name: words[language].questionnaires.new.act }).click(),
  ),
  over('questionnaire-import', '/questionnaires', (page, language) =>
    page.getByRole('button', { name: words[language].questionnaires.import.act }).click(),
  ),
  over('questionnaire-import-columns', '/questionnaires', pasteQuestions),
  over('questionnaire-publish', '/questionnaires/oq-outage', (page, language) =>
    page.getByRole('button', { name: words[language].questionnaires.publish.act }).click(),
  ),
];
