import type { DeadlineAnswer, DeadlineQuestion } from '../../contract/breach-deadlines.ts';
import type { Instant } from '../../contract/values.ts';
import { deadlines } from '../law/deadlines.ts';
import type { Templates } from '../templates.ts';
import type { Seat } from './seat.ts';

/** The ends of the period by every reading, from the law and holidays of the templates. */
export function deadlinesOf(templates: Templates, question: DeadlineQuestion): DeadlineAnswer {
  return deadlines(question, templates.breachLaw(), templates.holidays());
}

/** The readings for a case; null where the holidays of that time or of the seat are not known. */
export function readingsFor(
  templates: Templates,
  awareAt: Instant,
  { zone, region }: Seat,
): DeadlineAnswer | null {
  const { lastYear, regions } = templates.holidays();
  const isCovered = new Date(awareAt).getUTCFullYear() < lastYear && Object.hasOwn(regions, region);
  return isCovered ? deadlinesOf(templates, { awareAt, zone, region }) : null;
}
