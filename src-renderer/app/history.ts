import { createHashHistory } from '@tanstack/react-router';

/** Addresses of this window. Hash history: the page itself is one file on our own scheme. */
export const history = createHashHistory();
