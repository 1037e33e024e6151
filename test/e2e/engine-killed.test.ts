import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Answer } from '../../src-main/contract/assessments.ts';
import { passphrase, type RunningApp, startApp } from './app.ts';
import { companyName, openTestEngine, startRun, temporaryFolder, writeCompanyFile } from './company-file.ts';
import { enginePid, killAll } from './process-tree.ts';
import { goTo, openCompany } from './steps.ts';

test('the engine dies in mid-run: the page says what is safe, and the work goes on where it was', async () => {
  const { running, path, assessmentId } = await startInRun();
  const { page } = running;
  const first = await answer(running, '1', 1);
  const second = await answer(running, '2', 2);
  const here = await question(running);

  process.kill(enginePid(running), 'SIGKILL');
  await page.getByText('Die Arbeit wurde unterbrochen.').waitFor();
  await page.getByText('Was als gespeichert angezeigt wurde, ist sicher.').waitFor();
  await openCompany(page, companyName);
  await page.getByText(/^2 von \d+ beantwortet$/).waitFor();
  expect(await question(running)).toBe(here);
  await answer(running, '3', 3);
  await running.close();

  const values = (await storedAnswers(path, assessmentId)).map(({ questionId, value }) => [
    questionId,
    value,
  ]);
  expect(Object.fromEntries(values)).toEqual({ [first]: 'fulfilled', [second]: 'partly', [here]: 'missing' });
});

// R12. The two seconds are what is promised, so this test is the one that lets time pass.
test('R12: text older than two seconds survives the sudden end of everything, every time', async () => {
  const { folder, path, assessmentId } = await fileWithRun();
  for (let round = 1; round <= 5; round += 1) {
    const running = await startAt(folder, path, assessmentId);
    const note = running.page.getByRole('textbox', { name: 'Anmerkung' });
    await note.press('Control+End');
    await note.pressSequentially(` Stand ${round}`);
    await pause(2000);
    await killAll(running);
  }
  const [stored] = await storedAnswers(path, assessmentId);
  expect(stored?.note).toBe(' Stand 1 Stand 2 Stand 3 Stand 4 Stand 5');
});

async function fileWithRun(): Promise<{ folder: string; path: string; assessmentId: string }> {
  const folder = temporaryFolder();
  const path = join(folder, 'hafenkontor.obhut');
  let assessmentId = '';
  await writeCompanyFile(path, async (engine) => {
    ({ assessmentId } = await startRun(engine));
  });
  return { folder, path, assessmentId };
}

/** The app with an assessment on screen. */
async function startInRun() {
  const { folder, path, assessmentId } = await fileWithRun();
  return { path, assessmentId, running: await startAt(folder, path, assessmentId) };
}

async function startAt(folder: string, path: string, assessmentId: string): Promise<RunningApp> {
  const running = await startApp({ folder, vaults: [{ path, name: companyName }] });
  await openCompany(running.page, companyName);
  await goTo(running.page, `/assessments/${assessmentId}`);
  await running.page.getByRole('radiogroup', { name: 'Antwort' }).waitFor();
  return running;
}

/** Answers the question on screen by its key, waits until the engine counts it, goes on; tells which question it was. */
async function answer(running: RunningApp, key: string, count: number): Promise<string> {
  const { page } = running;
  const answered = await question(running);
  await page.keyboard.press(key);
  await page.getByText(new RegExp(`^${count} von \\d+ beantwortet$`)).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction((before) => !location.hash.includes(before), answered);
  return answered;
}

/** The question on screen, from the address. */
async function question({ page }: RunningApp): Promise<string> {
  await page.waitForFunction(() => location.hash.includes('question='));
  return new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('question') ?? '';
}

async function storedAnswers(path: string, assessmentId: string): Promise<Answer[]> {
  const engine = openTestEngine();
  await engine.privateClient.vaults.open({ path, passphrase, readOnly: false });
  const { answers } = await engine.client.assessments.get({ assessmentId });
  await engine.close();
  return answers;
}
