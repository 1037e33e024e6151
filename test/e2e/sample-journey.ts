import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type RunningApp, startApp } from './app.ts';
import { openSample } from './steps.ts';

/** The app with the German sample company for all tests of a file, and a folder for what they save; both go at the end. */
export function sampleJourney(name: string, onOpen: (running: RunningApp) => void): string {
  const folder = mkdtempSync(join(tmpdir(), `obhut-e2e-${name}-`));
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ preferences: { language: 'de' } });
    await openSample(running.page, 'de');
    onOpen(running);
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
