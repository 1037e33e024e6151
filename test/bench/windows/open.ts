import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../house/source-files.ts';
import { buildEmptyWindow } from './build.ts';
import { connectPage, type Page } from './page.ts';
import { cpuTimeOf } from './process-tree.ts';

/** A running app with one window. */
export interface OpenWindow {
  pid: number;
  page: Page;
  /** Instant of the start, in milliseconds since 1970. */
  startedAt: number;
  /** Processor time in milliseconds that all its processes had used at an instant; only where it was asked to watch. */
  cpuAt(instant: number): number;
  close(): Promise<void>;
}

/** Starts the window with nothing in it. */
export async function openEmptyWindow(folder: string, watch?: 'cpu'): Promise<OpenWindow> {
  return await start(await buildEmptyWindow(), mkdtempSync(join(folder, 'empty-')), watch);
}

/** Starts the built product with a company file in its list. */
export async function openProduct(folder: string, vault: string, watch?: 'cpu'): Promise<OpenWindow> {
  const profile = mkdtempSync(join(folder, 'product-'));
  writeFileSync(
    join(profile, 'profile.json'),
    JSON.stringify({
      preferences: { language: 'de', theme: 'light', density: 'standard', zoom: 1, singleKeys: true },
      vaults: [{ id: 'known-0', path: vault, name: 'Hafenkontor GmbH', isSample: false, lastOpenedAt: null }],
      bounds: { width: 1280, height: 800 },
    }),
  );
  return await start(projectRoot, profile, watch);
}

async function start(app: string, profile: string, watch: 'cpu' | undefined): Promise<OpenWindow> {
  const executable = process.env.OBHUT_ELECTRON;
  if (!executable) throw new Error('OBHUT_ELECTRON names no Electron. Run this by "npm run bench".');
  const flags = (process.env.OBHUT_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean);
  mkdirSync(profile, { recursive: true });
  const startedAt = Date.now();
  const child = spawn(
    executable,
    [
      ...flags,
      '--remote-debugging-port=0',
      '--remote-allow-origins=*',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      '--force-device-scale-factor=1',
      app,
      `--user-data-dir=${profile}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const pid = child.pid ?? 0;
  const samples: { at: number; cpu: number }[] = [];
  const sample = () => samples.push({ at: Date.now(), cpu: cpuTimeOf(pid) });
  const sampling = watch ? setInterval(sample, 25) : undefined;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const page = await connectPage(await debuggingPort(child.stderr));
    return {
      pid,
      page,
      startedAt,
      cpuAt: (instant) => cpuBetween(samples, instant),
      close: async () => {
        clearInterval(sampling);
        // The answer may never come: the socket ends with the browser.
        void page.send('Browser.close');
        const impatience = setTimeout(() => child.kill(), 3000);
        await ended;
        clearTimeout(impatience);
        page.close();
      },
    };
  } catch (error) {
    clearInterval(sampling);
    child.kill();
    throw error;
  }
}

/** Chromium says on standard error where it can be reached. */
function debuggingPort(stream: NodeJS.ReadableStream): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`the app did not start: ${said}`)), 30_000);
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}

/** Reads the samples at an instant, straight between the two around it. */
function cpuBetween(samples: readonly { at: number; cpu: number }[], instant: number): number {
  const after = samples.findIndex(({ at }) => at >= instant);
  const next = samples[after];
  const before = samples[after - 1];
  if (!next) return samples.at(-1)?.cpu ?? 0;
  if (!before) return next.cpu;
  const share = (instant - before.at) / (next.at - before.at);
  return before.cpu + (next.cpu - before.cpu) * share;
}
