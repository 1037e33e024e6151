import { readdirSync, readFileSync } from 'node:fs';

/** The process and everything below it that is alive. */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const fields = Number.isInteger(pid) ? statOf(pid) : null;
    if (fields) parents.set(pid, Number(fields[1]));
  }
  const found = [root];
  for (let at = 0; at < found.length; at += 1) {
    for (const [pid, parent] of parents) if (parent === found[at]) found.push(pid);
  }
  return found.filter((pid) => parents.has(pid));
}

/** Processor time of the tree so far, in milliseconds; Linux counts it in steps of 10. */
export function cpuTimeOf(root: number): number {
  return processTree(root).reduce((sum, pid) => {
    const fields = statOf(pid);
    return fields ? sum + (Number(fields[11]) + Number(fields[12])) * 10 : sum;
  }, 0);
}

/** Memory of the tree in MiB: `pss` shares common pages fairly, `own` counts what nobody else uses. */
export function memoryOf(root: number): { pss: number; own: number } {
  const sum = { pss: 0, own: 0 };
  for (const pid of processTree(root)) {
    const text = readOrNull(`/proc/${pid}/smaps_rollup`);
    if (text === null) continue;
    const kB = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
    sum.pss += kB('Pss') / 1024;
    sum.own += (kB('Private_Clean') + kB('Private_Dirty')) / 1024;
  }
  return sum;
}

/** Fields of /proc/pid/stat after the name, beginning with the state. */
function statOf(pid: number): string[] | null {
  const text = readOrNull(`/proc/${pid}/stat`);
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
