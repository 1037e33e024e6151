// Which stages a test run has, from its arguments.
import { parseArgs } from 'node:util';
import { SetupError } from './processes.mjs';

/** @typedef {'types' | 'lint' | 'walls' | 'unit' | 'build' | 'e2e'} Stage */

/** Every stage in its order. @type {readonly Stage[]} */
export const stages = ['types', 'lint', 'walls', 'unit', 'build', 'e2e'];

/**
 * The stages and file filters that the arguments ask for: all of them, `--only` one, or the files that match.
 * @param {readonly string[]} args
 * @returns {{ stages: Stage[], filters: string[] }}
 */
export function planOf(args) {
  const { only, filters } = read(args);
  const chosen = only.map(stageNamed);
  if (chosen.length > 0) return { stages: withBuild(chosen), filters };
  if (filters.length === 0) return { stages: [...stages], filters };
  const kinds = filters.map((filter) => (filter.includes('e2e') ? 'e2e' : 'unit'));
  return { stages: withBuild(kinds), filters };
}

/**
 * @param {readonly string[]} args
 * @returns {{ only: string[], filters: string[] }}
 */
function read(args) {
  const options = { only: { type: /** @type {const} */ ('string'), multiple: true } };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { only: [values.only ?? []].flat(), filters: positionals };
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : error}. ${usage}`);
  }
}

const usage = `Use --only ${stages.join('|')}, or parts of test file names.`;

/**
 * @param {string} name
 * @returns {Stage}
 */
function stageNamed(name) {
  const stage = stages.find((one) => one === name);
  if (!stage) throw new SetupError(`Unknown stage "${name}". ${usage}`);
  return stage;
}

/**
 * The end-to-end tests drive the built app: they never run on an old build.
 * @param {readonly string[]} wanted
 * @returns {Stage[]}
 */
function withBuild(wanted) {
  return stages.filter((stage) => wanted.includes(stage) || (stage === 'build' && wanted.includes('e2e')));
}
