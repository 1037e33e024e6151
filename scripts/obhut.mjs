// npm run -s obhut -- …: the command line, straight from its source. Nothing but its own answer goes to stdout.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installDependencies } from './runtime/dependencies.mjs';
import { cacheDir, exitCode, onEnd, projectRoot, runMain, toolNode } from './runtime/processes.mjs';

/** @returns {Promise<number>} */
async function obhut() {
  await installDependencies((line) => console.error(line));
  const program = join(projectRoot, 'src-main', 'cli', 'program.ts');
  const cwd = process.env.INIT_CWD ?? process.cwd();
  // Stripped and compiled once: every later start takes half the time.
  const env = { NODE_COMPILE_CACHE: join(cacheDir, 'compiled'), ...process.env };
  const child = spawn(toolNode(), [program, ...process.argv.slice(2)], { cwd, env, stdio: 'inherit' });
  onEnd((signal) => child.kill(signal));
  return await new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => settle(exitCode(code, signal)));
  });
}

await runMain(obhut);
