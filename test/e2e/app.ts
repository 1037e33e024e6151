import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type CDPSession, type ElectronApplication, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Preferences } from '../../src-main/contract/shell.ts';
import { projectRoot } from '../house/source-files.ts';

export const passphrase = 'vier rote Leuchten am Pier im Regen';

export interface RunningApp {
  app: ElectronApplication;
  page: Page;
  /** Asks the browser itself about the page. */
  browser: CDPSession;
  /** Folder of this run: profile, company files, PDFs. */
  folder: string;
  /** What the windows logged as an error; `close` fails when there is any. */
  errors: string[];
  /** The next save dialog answers with this path. */
  answerSaveDialog(path: string): Promise<void>;
  /** The next open dialog answers with these paths. */
  answerOpenDialog(...paths: string[]): Promise<void>;
  /** A picture of the window as build output, where somebody wants to look: see `arePicturesWanted`. */
  picture(name: string, options?: { isNeeded: boolean }): Promise<void>;
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
  /** Starts this instead of Electron itself: a wrapper that watches it or takes rights away. */
  executable?: string;
  /** Starts with the sandbox that root cannot have: the executable must become an ordinary user. */
  isOrdinaryUser?: boolean;
  /** Errors in the console belong to this test: refused requests are logged by the browser. */
  expectsErrors?: boolean;
  /** Added to the environment of the app, such as a zone or another Node for the engine. */
  env?: Record<string, string>;
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
  isOrdinaryUser = false,
  expectsErrors = false,
  env = {},
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
  const app = await launch(executable ?? electron(), profile, isOrdinaryUser, env);
  const page = await app.firstWindow();
  // A busy machine: what never comes is told a little later, what comes late is no mistake.
  page.setDefaultTimeout(20_000);
  const browser = await page.context().newCDPSession(page);
  const errors: string[] = [];
  listenForErrors(page, errors);
  app.on('window', (another) => another !== page && listenForErrors(another, errors));
  return {
    app,
    page,
    browser,
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
    picture: async (name, { isNeeded } = { isNeeded: arePicturesWanted }) => {
      if (isNeeded) await takePicture(browser, name);
    },
    close: async () => {
      await app.close();
      const incidents = incidentsOf(profile);
      if (!folder) rmSync(home, { recursive: true, force: true });
      if (!expectsErrors) expect([...errors, ...incidents], 'errors of the run').toEqual([]);
    },
  };
}

/** Milliseconds within which the app starts on a machine however busy. */
const startsWithin = 15_000;

/** On a busy machine the driver now and then misses that Electron is ready and waits for ever: then again. */
async function launch(
  executablePath: string,
  profile: string,
  isOrdinaryUser: boolean,
  added: Record<string, string>,
): Promise<ElectronApplication> {
  const used = flags().filter((flag) => !isOrdinaryUser || flag !== '--no-sandbox');
  const start = () =>
    _electron.launch({
      executablePath,
      args: [...used, '--force-device-scale-factor=1', projectRoot, `--user-data-dir=${profile}`],
      // Playwright adds --no-sandbox by itself unless told that a sandbox is wanted.
      chromiumSandbox: !used.includes('--no-sandbox'),
      env: { ...environment(), ...added },
      timeout: startsWithin,
    });
  return start().catch(start).catch(start);
}

/** Notes what a window's console reports as an error, missing texts among it. */
function listenForErrors(page: Page, errors: string[]): void {
  const note = (text: string) => {
    const [line = ''] = text.split('\n');
    if (!errors.includes(line)) errors.push(line);
  };
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => message.type() === 'error' && note(message.text()));
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

/** Whoever names the files to run looks at their screens; a run of everything, a tenth of whose time they take, does not. */
const arePicturesWanted = process.env.OBHUT_PICTURES === '1';

/** Asked of the browser itself: the driver's own picture of an enlarged window shows but its upper left part. */
async function takePicture(browser: CDPSession, name: string): Promise<void> {
  const folder = join(projectRoot, 'test-results', 'screens');
  mkdirSync(folder, { recursive: true });
  // The same dots, packed less tightly: packing takes longer than drawing.
  const { data } = await browser.send('Page.captureScreenshot', { optimizeForSpeed: true });
  writeFileSync(join(folder, `${name}.png`), Buffer.from(data, 'base64'));
}
