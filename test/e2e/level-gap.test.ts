import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src-main/engine/engine.ts';
import { type RunningApp, startApp } from './app.ts';
import { companyName, startRun, writeCompanyFile } from './company-file.ts';
import { type FixedClock, fixedClock } from './fixed-clock.ts';
import { goTo, lock, openCompany, words } from './steps.ts';

// From a weaker level to the next assessment: cited, blocked, compensated, decided; then the certificate ends, and a year
// on everything is assessed again. Each test goes on where the last one stopped.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-level-'));
const path = join(folder, 'hafenkontor.obhut');
const texts = words.de;
const proved = 'zugriff.1';
let running: RunningApp;
let page: Page;
let clock: FixedClock;
let run: { vendorId: string; assessmentId: string };

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const decision = { result: 'approve' as const, by: 'Mara Lindqvist', role: '', residualRisk: '' };

beforeAll(async () => {
  await writeCompanyFile(path, async (engine) => {
    const { client } = engine;
    const settings = await client.settings.get();
    await client.settings.save({ ...settings, actor: 'Mara Lindqvist', needsDpoOpinion: false });
    await client.company.savePerson({ ...approver, id: null });
    await client.company.setOwnMeasure({
      ...{ control: 'zugriff', level: 'high', note: '' },
      ...{ checkedOn: null, ownerId: null },
    });
    run = await answeredRun(engine, 'Speicherwolke GmbH');
    const other = await answeredRun(engine, 'Aktenhafen AG');
    const { assessmentId } = other;
    await client.assessments.decide({ assessmentId, decision: { ...decision, nextReviewOn: null } });
    await weaken(engine);
    await client.certificates.save({ vendorId: run.vendorId, certificate });
  });
  clock = fixedClock(folder, new Date().toISOString());
  running = await startApp({ vaults: [{ path, name: companyName }], env: clock.env });
  page = running.page;
  await openCompany(page, companyName);
}, 120_000);
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const approver = {
  ...{ name: 'Mara Lindqvist', role: 'Geschäftsführerin' },
  ...{ email: '', function: 'approver' as const },
};

const certificate = {
  ...{ id: null, hash: null, documentId: null, kind: 'iso27001' as const, title: 'ISO 27001 Speicherwolke' },
  ...{ scope: 'Dateiablage', coversService: 'yes' as const, coversPlace: 'yes' as const },
  ...{
    issuer: 'Prüfstelle Elbmarsch',
    isAccredited: 'yes' as const,
    number: '',
    statementSeen: 'yes' as const,
  },
  ...{ validFrom: dayIn(-300).slice(0, 10), validUntil: dayIn(60).slice(0, 10) },
};

/** A vendor in Germany that fulfils everything that is asked. */
async function answeredRun(engine: Engine, name: string) {
  const { client } = engine;
  const started = await startRun(engine, name);
  const { assessmentId } = started;
  const { serviceId, result } = await client.assessments.get({ assessmentId });
  const location = {
    id: null,
    country: 'DE',
    place: 'Kiel',
    kind: 'storage' as const,
    tool: 'none' as const,
  };
  const unknown = { sccComplete: null, sccModuleOk: null, tiaDone: null, tiaResult: null };
  await client.vendors.saveLocation({ serviceId, location: { ...location, ...unknown } });
  const { questionnaires } = await client.assessments.questionnaires({ assessmentId });
  const hidden = new Set(result.hidden.map(({ questionId }) => questionId));
  for (const { id } of questionnaires.flatMap(({ questions }) => questions))
    if (!hidden.has(id))
      await client.assessments.answer({ assessmentId, questionId: id, value: 'fulfilled' });
  return started;
}

/** Above the protection need, where the company itself is at "high", the vendor has nothing. */
async function weaken({ client }: Engine): Promise<void> {
  const { assessmentId } = run;
  const { questionnaires } = await client.assessments.questionnaires({ assessmentId });
  const high = questionnaires
    .flatMap(({ questions }) => questions)
    .filter(({ control, minLevel }) => control === 'zugriff' && minLevel === 'high');
  expect(high.length).toBeGreaterThan(0);
  for (const { id } of high)
    await client.assessments.answer({ assessmentId, questionId: id, value: 'missing' });
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Opens the company again at another instant, as on another morning. */
async function onDay(days: number): Promise<void> {
  await lock(page);
  await clock.set(page, dayIn(days));
  await openCompany(page, companyName);
}

async function approve(): Promise<void> {
  await button(texts.decision.lock).click();
  const question = page.getByRole('alertdialog', { name: /freigeben\?$/ });
  await question.getByRole('button', { name: texts.decision.confirm.approve, exact: true }).click();
  await question.waitFor({ state: 'detached' });
}

test('a certificate of the register is cited at a question as evidence', async () => {
  await goTo(page, `/assessments/${run.assessmentId}?question=${proved}`);
  await button(texts.assessment.certificate.cite).click();
  await page.getByRole('menuitem', { name: /^ISO 27001 Speicherwolke/ }).click();
  await page.getByText('Zertifikat: zählt').waitFor();
  await running.picture('level-certificate-cited');
});

test('what the company has itself and the vendor lacks bars the approval', async () => {
  await goTo(page, `/assessments/${run.assessmentId}/decision`);
  const choice = page.getByRole('radiogroup', { name: texts.decision.result });
  await choice.getByText(texts.decision.results.approve, { exact: true }).click();
  await approve();
  const refusal = page.getByRole('alert').filter({ hasText: 'Ausgleich, der heute gilt' });
  await refusal.waitFor();
  expect(await refusal.textContent()).toContain('Zugriffskontrolle unter dem eigenen Niveau');
  await running.picture('level-blocked');
});

test('a compensation that is accepted and dated carries it, and the vendor is approved', async () => {
  await button(/^Behandeln: Zugriffskontrolle/).click();
  const dialog = page.getByRole('dialog', { name: texts.decision.treatTitle });
  await dialog.getByRole('button', { name: texts.compensation.add }).click();
  const what = dialog.getByRole('textbox', { name: new RegExp(`^${texts.compensation.text.slice(0, 20)}`) });
  await what.fill('Wir verschlüsseln vor der Übergabe.');
  await running.picture('level-compensation');
  await dialog.getByRole('button', { name: texts.compensation.keep }).click();
  await dialog.getByText(/^gilt bis/).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await button(/^Ausgleich gilt: Zugriffskontrolle/).waitFor();
  await approve();
  await page.getByText(texts.decision.stamp.approve, { exact: true }).first().waitFor();
});

test('when the certificate has ended, the evidence of today is weaker, and what was decided stays', async () => {
  await onDay(70);
  await goTo(page, '/today');
  await page
    .getByText(/ISO 27001 Speicherwolke/)
    .first()
    .waitFor();
  await goTo(page, `/assessments/${run.assessmentId}/decision`);
  await page.getByText(texts.decision.confidenceFell).waitFor();
  await page.getByText(/, 1 mit abgelaufenem Beleg/).waitFor();
  await page.getByText(texts.decision.stamp.approve, { exact: true }).first().waitFor();
  await running.picture('level-evidence-today');
  await goTo(page, `/vendors/${run.vendorId}`);
  const overview = page.getByRole('tabpanel', { name: texts.vendor.tabs.overview });
  await overview.getByText(texts.decision.confidenceFell).waitFor();
  await running.picture('level-vendor-today');
});

test('a year on both are overdue, and both are assessed again at once', async () => {
  await onDay(3 * 366);
  await goTo(page, '/reviews');
  await page.getByRole('rowheader', { name: 'Speicherwolke GmbH' }).click();
  await page.keyboard.press('Control+a');
  await page.getByText('2 Leistungen gewählt').waitFor();
  await running.picture('level-reviews');
  await button(texts.reviews.bulk.start).click();
  await page.getByText('2 Bewertungen begonnen.').first().waitFor();
  await goTo(page, `/vendors/${run.vendorId}?tab=assessments`);
  await page.getByRole('link', { name: 'Nr. 2' }).waitFor();
});
