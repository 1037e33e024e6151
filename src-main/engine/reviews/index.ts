import { command, os, query } from '../kernel/procedures.ts';
import {
  discardReviews,
  postponeReviews,
  saveIntervals,
  setPostponements,
  startReviews,
} from './change-reviews.ts';
import { listDemands } from './list-demands.ts';
import { listReviews } from './list-reviews.ts';

/** Re-assessment: when an approval is looked at again, what asks for it besides time, and what vendors still owe. */
export const reviews = os.reviews.router({
  defaults: os.reviews.defaults.handler(({ context }) => context.templates.reviewDefaults()),
  list: os.reviews.list.handler(query((tools) => listReviews(tools))),
  saveIntervals: os.reviews.saveIntervals.handler(command(saveIntervals)),
  start: os.reviews.start.handler(command(startReviews)),
  discard: os.reviews.discard.handler(command(discardReviews)),
  postpone: os.reviews.postpone.handler(command(postponeReviews)),
  setPostponements: os.reviews.setPostponements.handler(command(setPostponements)),
  demands: os.reviews.demands.handler(query(listDemands)),
});
