import { readdirSync, readFileSync } from 'node:fs';
import type { RunningApp } from './app.ts';

export interface RunningProcess {
  pid: number;
  commandLine: string;
}

/** The app's own processes, itself first. */
export function processesOf({ app }: RunningApp): RunningProcess[] {
  const root = app.process().pid;
  if (root === undefined) throw new Error('the app has ended');
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const parent = parentOf(name);
        return parent === null ? [] : [[Number(name), parent] as const];
      }),
  );
  const found = [root];
  for (const pid of found) for (const [child, parent] of parents) if (parent === pid) found.push(child);
  return found.map((pid) => ({
    pid,
    commandLine: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
  }));
}

/** The process that reads and writes the company file: Electron's utility process, or the Node child of the trial runtime. */
export function enginePid(running: RunningApp): number {
  const engine = processesOf(running).find(
    ({ commandLine }) =>
      commandLine.includes('node.mojom.NodeService') ||
      /out\/main\/[^ ]*engine|\/engine\.log/.test(commandLine),
  );
  if (!engine) throw new Error('no engine is running');
  return engine.pid;
}

/** Ends everything at once, as a power cut does. */
export async function killAll(running: RunningApp): Promise<void> {
  const gone = new Promise((resolve) => running.app.process().once('exit', resolve));
  for (const { pid } of processesOf(running)) process.kill(pid, 'SIGKILL');
  await gone;
}

/** The parent of a process; null when it has just ended. */
function parentOf(pid: string): number | null {
  try {
    // The second field is the name in brackets, which may hold spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
