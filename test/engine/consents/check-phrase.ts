import type { ElementState } from '../../../src-main/contract/consent-check.ts';

/** A phrase and what it says about one element. */
export type Phrase = readonly [element: string, state: ElementState, text: string];
