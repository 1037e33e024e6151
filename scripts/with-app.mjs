// Runs a program that drives the built app, such as the benchmarks: node scripts/with-app.mjs <file> [arguments]
import { withAppEnvironment } from './runtime/app-environment.mjs';
import { buildIfNeeded } from './runtime/build.mjs';
import { installDependencies } from './runtime/dependencies.mjs';
import {
  endChildrenWithUs,
  run,
  runMain,
  SetupError,
  toolEnvironment,
  toolNode,
} from './runtime/processes.mjs';
import { prepareSystem } from './runtime/system.mjs';

/** Standard output belongs to the program. */
const say = (/** @type {string} */ line) => console.error(line);

async function withApp() {
  endChildrenWithUs();
  const program = process.argv.slice(2);
  if (program.length === 0)
    throw new SetupError('Name the program to run: node scripts/with-app.mjs <file> [arguments]');
  await prepareSystem({ virtualDisplay: true, tests: true }, say);
  await installDependencies(say);
  await buildIfNeeded(say);
  return await withAppEnvironment(say, async (env) => {
    const result = await run(toolNode(), program, { env: { ...toolEnvironment(), ...env } });
    return result.code;
  });
}

await runMain(withApp);
