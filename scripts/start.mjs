// npm start: everything a fresh machine lacks, then the app.
import { spawn } from 'node:child_process';
import { buildIfNeeded } from './runtime/build.mjs';
import { installDependencies } from './runtime/dependencies.mjs';
import { hasDisplay, startVirtualDisplay } from './runtime/display.mjs';
import { electronEnvironment, electronFlags, findElectron } from './runtime/electron.mjs';
import { exitCode, onEnd, projectRoot, runMain } from './runtime/processes.mjs';
import { sandboxHere } from './runtime/sandbox.mjs';
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
    return await runApp(runtime, display?.env ?? {});
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
  const { sandbox, line } = sandboxHere(runtime);
  if (line) say(line);
  const wayland = !process.env.DISPLAY && Boolean(process.env.WAYLAND_DISPLAY);
  const flags = electronFlags({ sandbox, virtualDisplay: 'DISPLAY' in displayEnv, wayland });
  say(`Obhut starts (Electron ${runtime.version}). Close its window or press Ctrl+C to end it.`);
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

await runMain(start);
