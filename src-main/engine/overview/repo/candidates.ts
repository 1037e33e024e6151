/** So many candidates of an index are read before they are put in order; a broader search gets narrower by typing on. */
export const candidates = 200;
