import type { CheckAnswer } from '../../../../contract/consent-check.ts';
import type { Shape } from '../../drawing/shapes.ts';

/** The shape of each verdict of the wording check. */
export const verdictShape: Record<CheckAnswer['verdict'], Shape> = {
  pass: 'tick',
  warn: 'triangle',
  fail: 'cross',
};
