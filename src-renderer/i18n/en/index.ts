import type { de } from '../de/index.ts';
import type { SameKeys } from '../same-keys.ts';
import { failures } from './failures.ts';
import { frame } from './frame.ts';
import { pdf } from './pdf.ts';

/** English texts. */
export const en = { frame, failures, pdf } satisfies SameKeys<typeof de>;
