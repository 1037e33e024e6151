import { assessment } from './assessment.ts';
import { decision } from './decision.ts';
import { failures } from './failures.ts';
import { frame } from './frame.ts';
import { pdf } from './pdf.ts';
import { start } from './start.ts';

/** German texts, one page per feature; the English ones must have the same keys and arguments. */
export const de = { frame, failures, assessment, decision, pdf, start };
