// A virtual display for machines without one, open to nobody but its owner.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from './processes.mjs';

const UP_WITHIN_MS = 15_000;

/**
 * Whether a window can be shown here.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function hasDisplay(platform, env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * An X authority file with one cookie that is good for whatever display number the server takes.
 * @param {Buffer} cookie
 */
export function authorityFile(cookie) {
  const field = (/** @type {Buffer} */ bytes) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const anyAddress = Buffer.from([0xff, 0xff]);
  const empty = Buffer.alloc(0);
  return Buffer.concat([
    anyAddress,
    field(empty),
    field(empty),
    field(Buffer.from('MIT-MAGIC-COOKIE-1')),
    field(cookie),
  ]);
}

/**
 * Starts a virtual display on a number of the server's own choice.
 * @returns {Promise<{ env: Record<string, string>, stop: () => void }>}
 */
export async function startVirtualDisplay() {
  const folder = await mkdtemp(join(tmpdir(), 'obhut-display-'));
  const authority = join(folder, 'authority');
  await writeFile(authority, authorityFile(randomBytes(16)), { mode: 0o600 });
  const args = [
    '-displayfd',
    '3',
    '-auth',
    authority,
    '-screen',
    '0',
    '1600x1000x24',
    '-nolisten',
    'tcp',
    '-noreset',
  ];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const stop = () => {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', stop);
  try {
    const number = await displayNumber(server);
    server.unref();
    return { env: { DISPLAY: `:${number}`, XAUTHORITY: authority }, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  return new Promise((settle, fail) => {
    const failed = () => fail(new SetupError('The virtual display (Xvfb) did not start.'));
    const timer = setTimeout(failed, UP_WITHIN_MS);
    let text = '';
    pipe.on('data', (part) => {
      text += part;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      pipe.destroy();
      settle(text.trim());
    });
    server.on('error', failed);
    server.on('exit', failed);
  });
}
