import type { Page } from 'playwright-core';
import type { Language } from '../../src-main/contract/values.ts';
import { dialogSeen, type SampleRuns, type Screen } from './screen.ts';
import { show } from './show-screen.ts';
import { words } from './steps.ts';

/** The contract beside its checks, all its checks, and two versions of it laid over each other. */
export const contractPages: Screen[] = [
  {
    name: 'contract-proposal',
    open: async (page, language, runs) => {
      await showBeside(page, language, runs);
      await page.getByRole('button', { name: words[language].contract.next }).click();
      await page.getByText(firstProposal(language)).waitFor();
    },
  },
  {
    name: 'contract-checks',
    open: async (page, language, runs) => {
      await showBeside(page, language, runs);
      await page.getByRole('tab', { name: words[language].assessment.checks }).click();
      await page.getByRole('list', { name: words[language].contract.checks }).waitFor();
    },
  },
  { name: 'contract-versions', open: showVersions },
];

/** Asking before the touched questions open again. */
export const contractDialogs: Screen[] = [
  {
    name: 'dialog-contract-reopen',
    open: async (page, language, runs) => {
      await showVersions(page, language, runs);
      await page
        .locator('main')
        .getByRole('button', { name: startOf(words[language].contract.versions.startNext) })
        .click();
      await dialogSeen(page);
    },
  },
];

async function showVersions(page: Page, language: Language, { contract }: SampleRuns): Promise<void> {
  await show(page, language, `/assessments/${contract}/versions`);
  await page.locator('main ins').first().waitFor();
}

/** The contract beside a question, or where there is no room for both behind its tab. */
async function showBeside(page: Page, language: Language, { contract }: SampleRuns): Promise<void> {
  await show(page, language, `/assessments/${contract}?question=g_deadline`);
  const contractTab = page.getByRole('tab', { name: words[language].assessment.paneSide });
  const next = page.getByRole('button', { name: words[language].contract.next });
  await contractTab.or(next).first().waitFor();
  if (!(await next.isVisible())) await contractTab.click();
}

/** "Fundstelle 1 von", however many there are. */
function firstProposal(language: Language): RegExp {
  return new RegExp(
    `^${words[language].contract.numbered.replace('{number}', '1').replace('{count}', '\\d+')}`,
  );
}

/** The beginning of the words for several, before their number. */
function startOf(plural: string): RegExp {
  return new RegExp(`^${/one \{([^\d]+)/.exec(plural)?.[1]}`);
}
