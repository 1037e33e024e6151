import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { worthwhileMiB } from './worthwhile.ts';

/** After so many milliseconds without work a process is at rest. */
const quiet = 2500;

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

let collect: Collect | undefined;
let leftOver = 0;

/**
 * Gives what is not used back to the computer. V8 collects only while something is made: what starting or a large list
 * left behind would stay for as long as the app rests.
 */
export function giveBackMemory(): void {
  if (getHeapStatistics().total_heap_size < leftOver + worthwhileMiB * 1024 * 1024) return;
  collect ??= collector();
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  leftOver = getHeapStatistics().total_heap_size;
}

/** V8's own collector; no code of the process sees it in its globals. */
function collector(): Collect {
  setFlagsFromString('--expose-gc');
  try {
    return runInNewContext('gc') as Collect;
  } finally {
    setFlagsFromString('--no-expose-gc');
  }
}

/** Calls back once whenever no work was told for a while; to be told by what it gives. It keeps no process alive. */
export function onRest(rest: () => void, after = quiet): () => void {
  const timer = setTimeout(rest, after);
  timer.unref();
  return () => void timer.refresh();
}
