/** Middle value; the mean of the middle two where their number is even. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Value below which the given share lies, interpolated. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * Runs all contenders round by round, each round beginning with another one, so that whatever slows the machine for a
 * while hits all alike; the first round only warms up where `warmUp` says so. Gives every measured value by name.
 */
export async function inRotation<Name extends string>(
  rounds: number,
  contenders: Record<Name, () => number | Promise<number>>,
  { warmUp = 0 }: { warmUp?: number } = {},
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] as Name;
      const value = await contenders[name]();
      if (round >= warmUp) measured[name].push(value);
    }
  }
  return measured;
}

/** Milliseconds that something takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
