// What a program needs that drives the built app: an Electron, its switches, and a display.
import { startVirtualDisplay } from './display.mjs';
import { electronEnvironment, electronFlags, findElectron } from './electron.mjs';
import { asRootLine, sandboxHere } from './sandbox.mjs';

/**
 * Runs the work with the environment of a driven app; on Linux its windows appear on a virtual display of their own.
 * @template T
 * @param {(line: string) => void} say
 * @param {(env: Record<string, string>) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withAppEnvironment(say, work) {
  const runtime = await findElectron(say);
  const { sandbox, line } = sandboxHere(runtime);
  if (line && line !== asRootLine) say(line);
  const display = process.platform === 'linux' ? await startVirtualDisplay() : null;
  const flags = electronFlags({ sandbox, virtualDisplay: display !== null });
  try {
    return await work({
      ...electronEnvironment(runtime),
      ...display?.env,
      OBHUT_ELECTRON_FLAGS: flags.join(' '),
    });
  } finally {
    display?.stop();
  }
}
