/** So many candidates of an index are read before they are put in order; a broader search gets narrower by typing on. */
export const candidates = 200;

/** Fewer of the general index: its records are many of a few kinds, and a broad search is led by the registers. */
export const foundCandidates = 60;
