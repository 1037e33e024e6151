import type { Day } from '../../contract/values.ts';
import { runningClocks } from '../breaches/running-clocks.ts';
import { trailBegan } from '../kernel/audit/repo.ts';
import { addDays, dayOf } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { dueForDeletion } from '../requests/delete-due.ts';
import { listRequests } from '../requests/list-requests.ts';
import { listReviews } from '../reviews/list-reviews.ts';
import { breachClock, breachTask } from './breach-texts.ts';
import { campaignsWaiting } from './campaigns-waiting.ts';
import { draftsWaiting } from './drafts-waiting.ts';
import type { Horizon } from './horizon.ts';
import { inquiriesWaiting } from './inquiries-waiting.ts';
import { objectionsWaiting } from './objections-waiting.ts';
import { placesUnknown } from './places-unknown.ts';
import { breachTasksBefore } from './repo/breaches.ts';
import * as repo from './repo/today.ts';
import { requestDeletion, requestDue } from './request-texts.ts';
import { backupReminder, notAssessed, type Waiting } from './rules.ts';
import { secondPersonsAwaited } from './second-persons.ts';
import { transferReviews } from './transfer-reviews.ts';
import {
  assessmentRunning,
  certificateEnds,
  compensationEnds,
  conditionDue,
  demandsDue,
  documentExpires,
  noticeBy,
  ownEvidenceEnds,
  reviewDue,
} from './waiting-texts.ts';

/** Everything with a day up to a horizon, overdue included, and what waits for others without one. */
export function datedThings(tools: QueryTools, horizon: Horizon): Waiting[] {
  const { db, templates } = tools;
  const { day, until, most } = horizon;
  const labels = new Map(templates.controls().controls.map(({ id, label }) => [id, label]));
  return [
    ...breachesWaiting(tools, horizon),
    ...requestsWaiting(tools, day, until),
    ...campaignsWaiting(tools, horizon),
    ...inquiriesWaiting(tools, until),
    ...objectionsWaiting(tools, until),
    ...reviewsWaiting(tools, horizon),
    ...repo
      .compensationsUntil(db, horizon.compensations, most)
      .map((row) => compensationEnds(row, day, labels)),
    ...transferReviews(tools, until),
    ...secondPersonsAwaited(tools),
    ...certificatesWaiting(tools, horizon),
    ...repo.documentsUntil(db, until, most).map((row) => documentExpires(row, day)),
    ...repo.ownEvidenceUntil(db, until, most).map((row) => ownEvidenceEnds(row, day, labels)),
    ...repo.conditionsUntil(db, until, most).map(conditionDue),
    ...repo.demandsUntil(db, until, most).map(demandsDue),
    ...repo.noticesBetween(db, day, until, most).map(noticeBy),
  ];
}

/** What has no day of its own: work begun and left, vendors that nobody assessed, a backup that is too old. */
export function undatedThings(
  tools: QueryTools,
  { day, most }: Horizon,
  lastBackupAt: string | null,
): Waiting[] {
  const { db, clock } = tools;
  const dayFrom = (instant: string) => dayOf(new Date(instant), clock.timeZone);
  const never = repo.vendorsNeverAssessed(db);
  const begunAt = trailBegan(db);
  return [
    ...repo
      .runningAssessments(db, most)
      .map((row) => assessmentRunning({ ...row, since: dayFrom(row.since) }, day)),
    ...draftsWaiting(tools, day, most),
    ...placesUnknown(tools, day),
    ...notAssessed(never.vendors, never.total),
    ...backupReminder(lastBackupAt && dayFrom(lastBackupAt), begunAt ? dayFrom(begunAt) : day, day),
  ];
}

/** Certificates from the first day of their reminders on. */
function certificatesWaiting({ db, templates }: QueryTools, { day, certificates, most }: Horizon): Waiting[] {
  const { remindDays } = templates.certificateLaw();
  return repo
    .certificatesUntil(db, certificates, most)
    .map((row) => certificateEnds(row, day, Math.min(...remindDays)));
}

/** Reviews until a day: each of its own, or one line for a vendor, the earliest of its services. */
function reviewsWaiting(tools: QueryTools, { until, isPerService }: Horizon): Waiting[] {
  const seen = new Set<string>();
  return listReviews(tools)
    .rows.filter(({ dueOn, runningId }) => dueOn <= until && runningId === null)
    .filter(({ vendorId }) => isPerService || (!seen.has(vendorId) && seen.add(vendorId)))
    .map(({ serviceId, vendorId, vendor, service, dueOn }) => ({
      ...reviewDue({ id: vendorId, name: vendor, service, dueOn }),
      ...(isPerService ? { id: `reviewDue:${serviceId}` } : {}),
    }));
}

/** Periods of real cases and work in them; what is due on the last day of the horizon included. */
function breachesWaiting(tools: QueryTools, { until, most }: Horizon): Waiting[] {
  const dayFrom = (instant: string) => dayOf(new Date(instant), tools.clock.timeZone);
  const clocks = runningClocks(tools).clocks.filter(({ isDrill }) => !isDrill);
  // No zone is more than a day away from UTC: what is too much falls out by its day.
  const tasks = breachTasksBefore(tools.db, `${addDays(until, 2)}T00:00:00.000Z`, most);
  return [
    ...clocks.map((running) => breachClock(running, dayFrom(running.dueAt))),
    ...tasks.map((row) => breachTask(row, dayFrom(row.dueAt))).filter(({ dueOn }) => (dueOn ?? '') <= until),
  ];
}

/** Open requests by the day of their answer, and those that have been kept long enough. */
function requestsWaiting(tools: QueryTools, day: Day, until: Day): Waiting[] {
  const { requests } = listRequests(tools, { view: 'open', search: '' });
  return [
    ...requests
      .map((request) => requestDue(request, day))
      .filter(({ dueOn }) => dueOn === null || dueOn <= until),
    ...requestDeletion(dueForDeletion(tools)),
  ];
}
