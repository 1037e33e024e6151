// Finds an Electron to run: named by the environment, installed, downloadable, or the older one for trying and testing.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { fallback, fallbackExistsFor, prepareFallback } from './electron-fallback.mjs';
import { projectRoot, run, SetupError, toolEnvironment, toolNode } from './processes.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable
 * @property {string} version
 * @property {boolean} isFallback
 * @property {string | null} nodeForEngine the Node that runs the engine where Electron's own is too old for it
 */

/** The first Electron whose own Node runs the engine. */
const FIRST_WITH_ENGINE_NODE = 35;
const REACHABLE_WITHIN_MS = 4_000;
const DOWNLOAD_WITHIN_MS = 15 * 60_000;

export const fallbackLine = (/** @type {string} */ wanted) =>
  `Electron ${wanted} cannot be downloaded here: using the older, unsupported Electron ${fallback.version}, for trying and testing only.`;

export const noElectronSentence = (/** @type {string} */ wanted, /** @type {string} */ platform) =>
  `No Electron to run: Electron ${wanted} cannot be downloaded here and there is no older one for ${platform}. Download it elsewhere and set ELECTRON_OVERRIDE_DIST_PATH to its folder.`;

/**
 * Finds or fetches an Electron runtime; says nothing unless it has to download or falls back.
 * @param {(line: string) => void} [say]
 * @returns {Promise<ElectronRuntime>}
 */
export async function findElectron(say = (line) => console.error(line)) {
  const packageDir = join(projectRoot, 'node_modules', 'electron');
  const wanted = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')).version;
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return await runtimeIn(override, { named: true });
  const installed = join(packageDir, 'dist');
  if (await isInstalled(packageDir, wanted)) return await runtimeIn(installed);
  if (await download(packageDir, wanted, say)) return await runtimeIn(installed);
  if (!fallbackExistsFor(process.platform, process.arch)) {
    throw new SetupError(noElectronSentence(wanted, `${process.platform}-${process.arch}`));
  }
  say(fallbackLine(wanted));
  const executable = await prepareFallback();
  return { executable, version: fallback.version, isFallback: true, nodeForEngine: toolNode() };
}

/**
 * The executable's path inside a folder of Electron, per platform.
 * @param {string} platform
 */
export function executableName(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Whether the engine needs a Node of its own beside this Electron.
 * @param {string} electronVersion
 */
export function needsOwnNode(electronVersion) {
  return Number.parseInt(electronVersion, 10) < FIRST_WITH_ENGINE_NODE;
}

/**
 * The switches a start needs: the sandbox is off only where none is possible, under a virtual display no GPU is there.
 * @param {{ sandbox: boolean, virtualDisplay: boolean, wayland?: boolean }} where
 * @returns {string[]}
 */
export function electronFlags(where) {
  return [
    ...(where.sandbox ? [] : ['--no-sandbox']),
    ...(where.virtualDisplay ? ['--disable-gpu', '--log-level=3'] : []),
    ...(where.wayland ? ['--ozone-platform-hint=auto'] : []),
  ];
}

/**
 * What a start of the app has to know about the runtime, as environment variables.
 * @param {ElectronRuntime} runtime
 * @returns {Record<string, string>}
 */
export function electronEnvironment(runtime) {
  return {
    OBHUT_ELECTRON: runtime.executable,
    ...(runtime.nodeForEngine ? { OBHUT_ENGINE_NODE: runtime.nodeForEngine } : {}),
  };
}

/**
 * @param {string} dist
 * @param {{ named?: boolean }} [how]
 * @returns {Promise<ElectronRuntime>}
 */
async function runtimeIn(dist, how = {}) {
  const executable = join(dist, executableName(process.platform));
  if (!existsSync(executable)) {
    throw new SetupError(
      how.named
        ? `ELECTRON_OVERRIDE_DIST_PATH names ${dist}, but there is no ${executableName(process.platform)} in it.`
        : `Electron is installed without its executable: delete node_modules/electron/dist and start again.`,
    );
  }
  const version = (await readFile(join(dist, 'version'), 'utf8').catch(() => '')).trim().replace(/^v/, '');
  const known = version || 'unknown';
  return {
    executable,
    version: known,
    isFallback: false,
    nodeForEngine: needsOwnNode(known) ? toolNode() : null,
  };
}

/**
 * @param {string} packageDir
 * @param {string} wanted
 */
async function isInstalled(packageDir, wanted) {
  const version = await readFile(join(packageDir, 'dist', 'version'), 'utf8').catch(() => '');
  return version.trim().replace(/^v/, '') === wanted && existsSync(join(packageDir, 'path.txt'));
}

/**
 * @param {string} packageDir
 * @param {string} wanted
 * @param {(line: string) => void} say
 */
async function download(packageDir, wanted, say) {
  if (!(await isDownloadReachable(wanted))) return false;
  say(`Downloading Electron ${wanted} …`);
  const script = join(packageDir, 'install.js');
  const how = { quiet: true, env: toolEnvironment(), timeoutMs: DOWNLOAD_WITHIN_MS };
  const result = await run(toolNode(), [script], how);
  return result.code === 0 && (await isInstalled(packageDir, wanted));
}

/**
 * Asks the download's hosts once, briefly; mirrors and proxies are trusted to be set on purpose.
 * @param {string} wanted
 */
async function isDownloadReachable(wanted) {
  const onPurpose = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'ELECTRON_GET_USE_PROXY'];
  if (onPurpose.some((name) => process.env[name])) return true;
  const first = await head(
    `https://github.com/electron/electron/releases/download/v${wanted}/SHASUMS256.txt`,
  );
  if (!first.location) return first.ok;
  return (await head(first.location)).status !== undefined;
}

/**
 * @param {string} url
 * @returns {Promise<{ ok: boolean, status?: number | undefined, location?: string | undefined }>}
 */
function head(url) {
  return new Promise((settle) => {
    const asked = request(url, { method: 'HEAD', timeout: REACHABLE_WITHIN_MS }, (answer) => {
      answer.resume();
      const status = answer.statusCode ?? 500;
      settle({ ok: status < 400, status, location: answer.headers.location });
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => settle({ ok: false }));
    asked.end();
  });
}
