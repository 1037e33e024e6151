type Report = (done: number, total: number) => void;

/**
 * Turns long work into a stream: progress while it runs, then what it returns. Leaving the stream early, or the caller's
 * signal, aborts the work.
 */
export function progressStream<Result extends object>(
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal, report: Report) => Promise<Result>,
): AsyncIteratorObject<{ progress: { done: number; total: number } } | Result, void, void> {
  const stop = new AbortController();
  const signal = outer ? AbortSignal.any([outer, stop.signal]) : stop.signal;
  let latest: { done: number; total: number } | null = { done: 0, total: 100 };
  let wake = () => {};
  let isOver = false;
  const finished = work(signal, (done, total) => {
    latest = { done, total };
    wake();
  }).finally(() => {
    isOver = true;
    wake();
  });
  finished.catch(() => {});
  const steps = async function* () {
    while (!isOver) {
      if (latest) {
        const progress = latest;
        latest = null;
        yield { progress };
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (isOver || latest) resolve();
      });
    }
    yield await finished;
  };
  const iterator = steps();
  const end = iterator.return.bind(iterator);
  return Object.assign(iterator, {
    return: (value: undefined) => {
      stop.abort();
      return end(value);
    },
  });
}
