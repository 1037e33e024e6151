// npm start: everything a fresh machine lacks, then the app.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { buildIfNeeded } from './runtime/build.mjs';
import { installDependencies } from './runtime/dependencies.mjs';
import { hasDisplay, startVirtualDisplay } from './runtime/display.mjs';
import { electronEnvironment, electronFlags, findElectron, sandboxHint } from './runtime/electron.mjs';
import { exitCode, onEnd, projectRoot, runMain } from './runtime/processes.mjs';
import { prepareSystem } from './runtime/system.mjs';

const say = (/** @type {string} */ line) => console.log(line);

async function start() {
  const virtualDisplay = !hasDisplay(process.platform, process.env);
  await prepareSystem({ virtualDisplay, tests: false }, say);
  await installDependencies(say);
  await buildIfNeeded(say);
  const runtime = await findElectron(say);
  const display = virtualDisplay ? await startVirtualDisplay() : null;
  try {
    if (display)
      say(
        `No display here: Obhut runs under a virtual one (${display.env.DISPLAY}), its window cannot be seen.`,
      );
    const code = await runApp(runtime, display?.env ?? {});
    if (code !== 0) await explain();
    return code;
  } finally {
    display?.stop();
  }
}

/**
 * @param {import('./runtime/electron.mjs').ElectronRuntime} runtime
 * @param {Record<string, string>} displayEnv
 * @returns {Promise<number>}
 */
function runApp(runtime, displayEnv) {
  const root = process.getuid?.() === 0;
  const wayland = !process.env.DISPLAY && Boolean(process.env.WAYLAND_DISPLAY);
  const flags = electronFlags({ root, virtualDisplay: 'DISPLAY' in displayEnv, wayland });
  if (root)
    say('Running as root, where no sandbox is possible: start Obhut as an ordinary user for real data.');
  say(`Obhut is open (Electron ${runtime.version}). Close its window or press Ctrl+C to end it.`);
  const env = { ...process.env, ...displayEnv, ...electronEnvironment(runtime) };
  delete env.ELECTRON_RUN_AS_NODE;
  const app = spawn(runtime.executable, [...flags, projectRoot, ...process.argv.slice(2)], {
    env,
    stdio: 'inherit',
  });
  onEnd((signal) => app.kill(signal));
  return new Promise((settle, fail) => {
    app.on('error', fail);
    app.on('close', (code, signal) => settle(exitCode(code, signal)));
  });
}

/** Says what may be behind a failed start where the system is known to be the reason. */
async function explain() {
  const setting = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  const restricted = await readFile(setting, 'utf8').catch(() => '');
  const hint = sandboxHint({ restricted, root: process.getuid?.() === 0 });
  if (hint) console.error(hint);
}

await runMain(start);
