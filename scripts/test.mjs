// npm test: everything a fresh machine lacks, then every check there is, in order, and one line that sums them up.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withAppEnvironment } from './runtime/app-environment.mjs';
import { build } from './runtime/build.mjs';
import { installDependencies } from './runtime/dependencies.mjs';
import {
  cacheDir,
  endChildrenWithUs,
  run,
  runMain,
  SetupError,
  toolEnvironment,
  toolNode,
  toolScript,
} from './runtime/processes.mjs';
import { prepareSystem } from './runtime/system.mjs';
import { planOf } from './runtime/test-plan.mjs';
import { countCommand, countReport, exitCodeFor, sumCounts, summaryLine } from './runtime/test-summary.mjs';

/** @typedef {import('./runtime/test-summary.mjs').Counts} Counts */
/** @typedef {import('./runtime/test-plan.mjs').Stage} Stage */

const resultsDir = join(cacheDir, 'test-results');

/** @type {Record<Stage, { title: string, work: (filters: readonly string[], done: Map<Stage, Counts>) => Promise<Counts> }>} */
const work = {
  types: { title: 'Type check', work: () => tool('typescript', 'tsc', ['-b']) },
  lint: { title: 'Lint', work: lint },
  walls: {
    title: 'Walls',
    work: () => tool('dependency-cruiser', 'depcruise', ['src-main', 'src-renderer']),
  },
  unit: {
    title: 'Unit and integration',
    // Threads and processes that tests start read what was compiled for the first of them.
    work: (filters) =>
      vitest('unit', ['unit', 'renderer'], filters, { NODE_COMPILE_CACHE: join(cacheDir, 'compiled') }),
  },
  build: { title: 'Build', work: buildApp },
  e2e: { title: 'End to end, in Electron', work: endToEnd },
};

/**
 * @param {string} packageName
 * @param {string} command
 * @param {readonly string[]} args
 */
async function tool(packageName, command, args) {
  const result = await run(toolNode(), [toolScript(packageName, command), ...args], {
    env: toolEnvironment(),
  });
  return countCommand(result.code === 0);
}

/** Style and mistakes, then files, exports and packages that nothing uses. */
async function lint() {
  const style = await tool('@biomejs/biome', 'biome', ['check', '--error-on-warnings']);
  const unused = await tool('knip', 'knip', ['--no-progress', '--no-config-hints']);
  return sumCounts([style, unused]);
}

async function buildApp() {
  const result = await build();
  console.log(result.output.trim());
  return countCommand(result.code === 0);
}

/**
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {readonly string[]} filters
 * @param {Record<string, string>} env
 */
async function vitest(name, projects, filters, env) {
  const file = join(resultsDir, `${name}.json`);
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const args = [toolScript('vitest', 'vitest'), 'run', ...chosen, ...reporters, ...filters];
  const result = await run(toolNode(), args, { env: { ...toolEnvironment(), ...env } });
  const text = await readFile(file, 'utf8').catch(() => null);
  return countReport(text === null ? null : JSON.parse(text), result.code);
}

/**
 * @param {readonly string[]} filters
 * @param {Map<Stage, Counts>} done
 */
async function endToEnd(filters, done) {
  if ((done.get('build')?.failed ?? 0) > 0)
    throw new SetupError('There is no app to drive: the build failed.');
  return await withAppEnvironment(console.log, (env) =>
    vitest('e2e', ['e2e'], filters, { ...env, OBHUT_PICTURES: filters.length > 0 ? '1' : '' }),
  );
}

/**
 * Runs one stage; whatever keeps it from running is said and counts as a failure.
 * @param {Stage} stage
 * @param {readonly string[]} filters
 * @param {Map<Stage, Counts>} done
 */
async function runStage(stage, filters, done) {
  const { title, work: stageWork } = work[stage];
  console.log(`\n── ${title} ${'─'.repeat(60 - title.length)}`);
  const begun = performance.now();
  /** @type {Counts} */
  let counts;
  try {
    counts = await stageWork(filters, done);
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    counts = countCommand(false);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`── ${title}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  done.set(stage, counts);
}

async function test() {
  endChildrenWithUs();
  const plan = planOf(process.argv.slice(2));
  const withElectron = plan.stages.includes('e2e');
  const needsSystem = withElectron || plan.stages.includes('unit');
  const say = (/** @type {string} */ line) => console.log(line);
  if (needsSystem) await prepareSystem({ virtualDisplay: withElectron, tests: true }, say);
  await installDependencies(say);
  await mkdir(resultsDir, { recursive: true });
  /** @type {Map<Stage, Counts>} */
  const done = new Map();
  for (const stage of plan.stages) await runStage(stage, plan.filters, done);
  const sum = sumCounts([...done.values()]);
  console.log(`\n${summaryLine(sum)}`);
  return exitCodeFor(sum);
}

await runMain(test);
