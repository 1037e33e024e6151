import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { run } from '../../src-main/cli/main.ts';
import { projectRoot } from '../house/source-files.ts';

export interface Outcome {
  code: number | null;
  out: string;
  said: string;
}

export type Obhut = (...words: string[]) => Promise<Outcome>;

/** The command line as a program of its own, as the start script starts it: what was compiled for the first serves all others. */
export function program(folder: string, words: string[], input = ''): Promise<Outcome> {
  const env = { ...process.env, LC_ALL: 'C', NODE_COMPILE_CACHE: join(projectRoot, '.cache', 'compiled') };
  return new Promise((resolve) => {
    const script = join(projectRoot, 'src-main/cli/program.ts');
    const child = spawn(process.execPath, [script, ...words], { cwd: folder, env });
    let out = '';
    let said = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.on('close', (code) => resolve({ code, out, said }));
    child.stdin.end(input);
  });
}

/** Few derivation rounds: a file made with them opens with them. */
export const rounds = 1000;

let last: Promise<unknown> = Promise.resolve();

/** The same words in this process, with few derivation rounds, one command after the other: a program's start is not paid for each. */
export function inThisProcess(folder: () => string): Obhut {
  return (...words) => {
    const outcome = last.then(() => overheard(folder(), words));
    last = outcome.catch(() => {});
    return outcome;
  };
}

/** Runs a command in a folder and hears what it would write to the terminal. */
async function overheard(folder: string, words: string[]): Promise<Outcome> {
  const heard = { out: '', said: '' };
  const before = {
    cwd: process.cwd(),
    write: process.stdout.write,
    error: console.error,
    code: process.exitCode,
    locale: process.env.LC_ALL,
  };
  process.chdir(folder);
  process.stdout.write = (chunk) => {
    heard.out += chunk;
    return true;
  };
  console.error = (...parts) => {
    heard.said += `${parts.join(' ')}\n`;
  };
  process.exitCode = undefined;
  process.env.LC_ALL = 'C';
  try {
    const code = await run(words, { keyDerivationRounds: rounds });
    return { code: Number(process.exitCode ?? code), ...heard };
  } finally {
    process.chdir(before.cwd);
    process.stdout.write = before.write;
    console.error = before.error;
    process.exitCode = before.code;
    if (before.locale === undefined) delete process.env.LC_ALL;
    else process.env.LC_ALL = before.locale;
  }
}
