import type { de } from '../de/index.ts';
import type { SameKeys } from '../same-keys.ts';
import { assessment } from './assessment.ts';
import { decision } from './decision.ts';
import { failures } from './failures.ts';
import { frame } from './frame.ts';
import { pdf } from './pdf.ts';
import { start } from './start.ts';

/** English texts. */
export const en = { frame, failures, assessment, decision, pdf, start } satisfies SameKeys<typeof de>;
