import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src-main/engine/engine.ts';
import { type RunningApp, startApp } from './app.ts';
import { companyName, startRun, writeCompanyFile } from './company-file.ts';
import { goTo, openCompany, words } from './steps.ts';

// A contract beside its checks: proposals are taken over and rejected, and two versions are laid over each other.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-contract-'));
const path = join(folder, 'hafenkontor.obhut');
const version = (number: number) =>
  readFileSync(new URL(`../../templates/sample/kiebitzpost-contract-${number}.md`, import.meta.url), 'utf8');
const { contract } = words.de;
let running: RunningApp;
let page: Page;
let assessmentId: string;

async function prepare(engine: Engine): Promise<void> {
  const { client } = engine;
  const run = await startRun(engine);
  assessmentId = run.assessmentId;
  const { vendorId } = await client.assessments.get({ assessmentId });
  for (const number of [1, 2]) {
    const name = `AVV 4.${number}.md`;
    const { hash } = await client.attachments.add({ file: new File([version(number)], name), name });
    const document = {
      id: null,
      kind: 'dpa' as const,
      title: name,
      language: 'de',
      datedOn: `2026-0${number}-01`,
      expiresOn: null,
      hash,
    };
    await client.vendors.saveDocument({ vendorId, document });
  }
}

beforeAll(async () => {
  await writeCompanyFile(path, prepare);
  running = await startApp({ vaults: [{ path, name: companyName }], size: { width: 1440, height: 900 } });
  page = running.page;
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

test('a proposal becomes the quote, another is rejected, and versions are compared', async () => {
  await openCompany(page, companyName);
  await goTo(page, `/assessments/${assessmentId}?question=g_deadline`);
  // The quote comes from the older version: only such an answer rests on what changes.
  await button(new RegExp(words.de.assessment.whichDocument)).click();
  await page.getByRole('option', { name: 'AVV 4.1.md' }).click();
  await page.getByText(/^Fundstelle 1 von/).waitFor();
  await running.picture('contract-proposal');
  await button(new RegExp(`^${contract.take}`)).click();
  await expect.poll(() => page.getByLabel('Wörtlich im Vertrag').inputValue()).toContain('binnen 30 Tagen');
  await running.picture('contract-taken');
  await goTo(page, `/assessments/${assessmentId}?question=b_confidentiality`);
  await page.getByText(/^Fundstelle 1 von/).waitFor();
  await button(new RegExp(`^${contract.reject}`)).click();
  await page.getByText(contract.rejected).first().waitFor();
  await page.getByRole('tab', { name: words.de.assessment.checks }).click();
  await running.picture('contract-checks');
  await goTo(page, `/assessments/${assessmentId}/versions`);
  await page.getByRole('heading', { name: contract.versions.touchedTitle }).waitFor();
  await running.picture('contract-versions');
});

test('exactly the answered question on a changed clause opens again, with its old quote as last time', async () => {
  await goTo(page, `/assessments/${assessmentId}?question=g_deadline`);
  await page.getByRole('radiogroup', { name: 'Antwort' }).getByText('Erfüllt', { exact: true }).click();
  await page.getByText('1 von 91 beantwortet').waitFor();
  await goTo(page, `/assessments/${assessmentId}/versions`);
  await button('1 Frage wieder öffnen').click();
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: '1 Frage wieder öffnen' })
    .click();
  await page.getByText(contract.clauseChanged, { exact: true }).first().waitFor();
  await page.getByText('0 von 91 beantwortet').waitFor();
  await page.getByRole('tab', { name: words.de.assessment.lastTime }).click();
  await page.getByText(contract.lastQuote).waitFor();
  await running.picture('contract-reopened');
});
