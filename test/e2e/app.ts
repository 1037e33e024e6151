import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Preferences } from '../../src-main/contract/shell.ts';
import { projectRoot } from '../house/source-files.ts';

export const passphrase = 'vier rote Leuchten am Pier im Regen';

export interface RunningApp {
  app: ElectronApplication;
  page: Page;
  /** Folder of this run: profile, company files, PDFs. */
  folder: string;
  /** What the windows logged as an error; `close` fails when there is any. */
  errors: string[];
  /** The next save dialog answers with this path. */
  answerSaveDialog(path: string): Promise<void>;
  /** The next open dialog answers with these paths. */
  answerOpenDialog(...paths: string[]): Promise<void>;
  /** A picture of the window as build output. */
  picture(name: string): Promise<void>;
  /** Ends the app; fails when a window logged an error or the engine noted an incident. */
  close(): Promise<void>;
}

export interface StartOptions {
  preferences?: Partial<Preferences>;
  /** Company files that the start page lists. */
  vaults?: { path: string; name: string }[];
  /** Keeps and reuses the folder of an earlier run. */
  folder?: string;
  size?: { width: number; height: number };
  /** Starts this instead of Electron itself: a wrapper that watches it. */
  executable?: string;
  /** Errors in the console belong to this test: refused requests are logged by the browser. */
  expectsErrors?: boolean;
}

const defaults: Preferences = {
  language: 'de',
  theme: 'light',
  density: 'standard',
  zoom: 1,
  singleKeys: true,
};

/** Starts the built app in real Electron with a profile of its own. */
export async function startApp({
  preferences,
  vaults = [],
  folder,
  size,
  executable,
  expectsErrors = false,
}: StartOptions = {}): Promise<RunningApp> {
  const home = folder ?? mkdtempSync(join(tmpdir(), 'obhut-e2e-'));
  const profile = join(home, 'profile');
  mkdirSync(profile, { recursive: true });
  const profileFile = join(profile, 'profile.json');
  if (!existsSync(profileFile)) {
    const known = vaults.map(({ path, name }, index) => ({
      id: `known-${index}`,
      path,
      name,
      isSample: false,
      lastOpenedAt: null,
    }));
    const bounds = size ?? { width: 1280, height: 800 };
    writeFileSync(
      profileFile,
      JSON.stringify({ preferences: { ...defaults, ...preferences }, vaults: known, bounds }),
    );
  }
  const app = await _electron.launch({
    executablePath: executable ?? electron(),
    args: [...flags(), '--force-device-scale-factor=1', projectRoot, `--user-data-dir=${profile}`],
    // Playwright adds --no-sandbox by itself unless told that a sandbox is wanted.
    chromiumSandbox: !flags().includes('--no-sandbox'),
    env: environment(),
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  listenForErrors(page, errors);
  app.on('window', (another) => another !== page && listenForErrors(another, errors));
  return {
    app,
    page,
    folder: home,
    errors,
    answerSaveDialog: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path),
    answerOpenDialog: (...paths) =>
      app.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
      }, paths),
    picture: (name) => takePicture(page, name),
    close: async () => {
      await app.close();
      const incidents = incidentsOf(profile);
      if (!folder) rmSync(home, { recursive: true, force: true });
      if (!expectsErrors) expect([...errors, ...incidents], 'errors of the run').toEqual([]);
    },
  };
}

/** Notes what a window's console reports as an error, missing texts among it. */
function listenForErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('MISSING_MESSAGE')) errors.push(message.text());
  });
}

/** What the engine could not explain to anybody. */
function incidentsOf(profile: string): string[] {
  const log = join(profile, 'logs', 'engine.log');
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
}

/** The executable that the test run found; a missing one is a failure, never a skip. */
function electron(): string {
  const executable = process.env.OBHUT_ELECTRON;
  if (!executable)
    throw new Error('OBHUT_ELECTRON names no Electron. Run the end-to-end tests by "npm test".');
  return executable;
}

/** What this machine needs to start a window, as the test run found out. */
function flags(): string[] {
  return (process.env.OBHUT_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean);
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

async function takePicture(page: Page, name: string): Promise<void> {
  const folder = join(projectRoot, 'test-results', 'screens');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
