/** One measured figure beside the lower bound of the same run. */
export interface Figure {
  /** Number of the goal, for example `P8`. */
  goal: string;
  what: string;
  value: number;
  unit: string;
  /** What cannot be beaten here, in the same unit; null where there is none. */
  bound: number | null;
  boundIs: string;
  /** The limit in words, empty for a figure that is only told. */
  limit: string;
  /** Null for a figure that is only told. */
  isMet: boolean | null;
}

/** A goal whose figure could not be taken. */
export interface FailedGoal {
  goal: string;
  error: string;
}

type Measured = Pick<Figure, 'goal' | 'what' | 'value' | 'unit'>;
type Bounded = Measured & { bound: number; boundIs: string };

/** At most so many times the bound. */
export function atMostTimes(factor: number, figure: Bounded): Figure {
  return { ...figure, limit: `≤ ${factor} × bound`, isMet: figure.value <= factor * figure.bound };
}

/** At least so many times the bound. */
export function atLeastTimes(factor: number, figure: Bounded): Figure {
  return { ...figure, limit: `≥ ${factor} × bound`, isMet: figure.value >= factor * figure.bound };
}

/** At most so much more than the bound. */
export function atMostAbove(more: number, figure: Bounded): Figure {
  return {
    ...figure,
    limit: `≤ bound + ${more} ${figure.unit}`,
    isMet: figure.value <= figure.bound + more,
  };
}

/** At most this, whatever the machine. */
export function atMost(most: number, figure: Measured & Partial<Bounded>): Figure {
  return {
    bound: null,
    boundIs: '',
    ...figure,
    limit: `≤ ${most} ${figure.unit}`,
    isMet: figure.value <= most,
  };
}

/** At least this, whatever the machine. */
export function atLeast(least: number, figure: Measured & Partial<Bounded>): Figure {
  return {
    bound: null,
    boundIs: '',
    ...figure,
    limit: `≥ ${least} ${figure.unit}`,
    isMet: figure.value >= least,
  };
}

/** Told beside the others, without a goal of its own. */
export function told(figure: Measured & Partial<Bounded>): Figure {
  return { bound: null, boundIs: '', ...figure, limit: '', isMet: null };
}

/** Value over bound; null where there is no bound. */
export function ratioOf({ value, bound }: Figure): number | null {
  return bound === null || bound === 0 ? null : value / bound;
}
