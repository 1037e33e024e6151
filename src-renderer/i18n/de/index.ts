import { failures } from './failures.ts';
import { frame } from './frame.ts';
import { pdf } from './pdf.ts';

/** German texts, one page per feature; the English ones must have the same keys and arguments. */
export const de = { frame, failures, pdf };
