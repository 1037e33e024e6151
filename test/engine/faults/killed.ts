import { spawn } from 'node:child_process';

export interface Life {
  /** What it had said by then, line by line; the last line may be cut off and is left out. */
  lines: string[];
  /** Whether it still lived when it was killed. */
  wasKilled: boolean;
  complaints: string;
}

/** When a life ends: some milliseconds after its start or first word, or as soon as it has said a word. */
export type Moment = number | { word: string };

/** What a process does, as arguments for Node. */
export type Script = readonly string[];

/** Lets a script live until the moment and kills it with -9. */
export function killAfter(
  script: Script,
  parameters: string[],
  moment: Moment,
  from: 'start' | 'firstWord' = 'firstWord',
): Promise<Life> {
  const child = spawn(process.execPath, [...script, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaints = '';
  const kill = () => {
    if (typeof moment === 'number') setTimeout(() => child.kill('SIGKILL'), moment);
  };
  if (from === 'start') kill();
  else child.stdout.once('data', kill);
  child.stdout.on('data', (chunk) => {
    said += chunk;
    if (typeof moment === 'object' && said.includes(moment.word)) child.kill('SIGKILL');
  });
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  return new Promise((resolve) => {
    child.once('close', (_code, signal) =>
      resolve({ lines: said.split('\n').slice(0, -1), wasKilled: signal === 'SIGKILL', complaints }),
    );
  });
}

/** Milliseconds between a script's first word and another one, when nobody disturbs it: kills are spread over that time. */
export function undisturbed(script: Script, parameters: string[], word: string): Promise<number> {
  const child = spawn(process.execPath, [...script, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  let began = 0;
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      began ||= performance.now();
      if (String(chunk).includes(word)) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', () => resolve(performance.now() - began));
  });
}

/**
 * Moments to kill at. The first life ends before its work, the second right after it has said so: both outcomes are
 * seen however fast the machine is. The others close in on the end of the work: earlier after a life that finished,
 * later after one that did not.
 */
export function closingIn(usual: number, random: () => number, lastWord: string) {
  const certain: Moment[] = [0, { word: lastWord }];
  let aim = usual / 2;
  return {
    next: (): Moment => certain.shift() ?? aim * (0.7 + 0.6 * random()),
    learn: (finished: boolean) => {
      aim *= finished ? 0.8 : 1.25;
    },
  };
}

/** Random numbers from a seed, so that a failing run can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
