import type { Day } from '../../contract/values.ts';
import { addDays } from '../kernel/clock.ts';
import type { Templates } from '../templates.ts';
import { horizonDays } from './rules.ts';

/** How far ahead each kind of thing is looked for, and how many of a kind are read at most. */
export interface Horizon {
  day: Day;
  until: Day;
  compensations: Day;
  certificates: Day;
  campaigns: Day;
  most: number;
  /** A vendor has a review per service; the desk shows the earliest of them. */
  isPerService: boolean;
  /** The desk shows what is to be done for a campaign, a calendar each of its steps. */
  hasSteps: boolean;
}

/** So many days before its end a compensation is on the desk. */
const compensationDays = 30;

/** So many days before its first day a campaign that is not released is on the desk. */
const campaignDays = 14;

/** More lines of one kind than this nobody reads on the desk; the lists have them all. */
const mostOnDesk = 50;

/** The desk: six weeks, some kinds less; certificates from the first day of their reminders on. */
export function deskHorizon(day: Day, templates: Templates): Horizon {
  return {
    day,
    until: addDays(day, horizonDays),
    compensations: addDays(day, compensationDays),
    certificates: addDays(day, Math.max(...templates.certificateLaw().remindDays)),
    campaigns: addDays(day, campaignDays),
    most: mostOnDesk,
    isPerService: false,
    hasSteps: false,
  };
}

/** No file has so many of a kind. */
const everything = 2 ** 31 - 1;

/** A calendar: everything until one day. */
export function calendarHorizon(day: Day, until: Day): Horizon {
  return {
    day,
    until,
    compensations: until,
    certificates: until,
    campaigns: until,
    most: everything,
    isPerService: true,
    hasSteps: true,
  };
}
