import type { Today } from '../../contract/overview.ts';
import type { Day } from '../../contract/values.ts';
import type { RiskLevel } from '../../contract/vendor-register.ts';
import { runningClocks } from '../breaches/running-clocks.ts';
import { readProfile } from '../company/repo.ts';
import { trailBegan } from '../kernel/audit/repo.ts';
import { addDays, dayOf, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { dueForDeletion } from '../requests/delete-due.ts';
import { listRequests } from '../requests/list-requests.ts';
import { listReviews } from '../reviews/list-reviews.ts';
import { riskOrder, statusOrder } from '../vendors/rules/list-order.ts';
import { breachClock, breachTask } from './breach-texts.ts';
import { campaignsWaiting } from './campaigns-waiting.ts';
import { inquiriesWaiting } from './inquiries-waiting.ts';
import { objectionsWaiting } from './objections-waiting.ts';
import { breachTasksBefore } from './repo/breaches.ts';
import * as repo from './repo/today.ts';
import { requestDeletion, requestDue } from './request-texts.ts';
import {
  backupReminder,
  dueStrip,
  firstSteps,
  horizonDays,
  notAssessed,
  rankToday,
  type Waiting,
} from './rules.ts';
import { transferReviews } from './transfer-reviews.ts';
import {
  assessmentRunning,
  certificateEnds,
  compensationEnds,
  conditionDue,
  demandsDue,
  documentExpires,
  noticeBy,
  reviewDue,
} from './waiting-texts.ts';

/** What needs somebody today, and the state of the whole register in a few numbers. */
export function todayOf(tools: QueryTools, lastBackupAt: string | null): Today {
  const { db, clock, templates } = tools;
  const day = today(clock);
  const items = rankToday(waitingThings(tools, lastBackupAt), day);
  const measures = templates.controls().controls.length;
  const measuresSet = repo.measuresSet(db);
  return {
    day,
    items,
    due: dueStrip(items, day),
    ...registerState(tools, { measures, measuresSet }),
    evidence: repo.evidenceFreshness(db, day),
    firstSteps: firstSteps({
      profile: readProfile(db) ?? { street: '', postcode: '', city: '' },
      measures,
      measuresSet,
      vendors: repo.vendorCount(db),
      decisions: repo.decisionCount(db),
      lastBackupAt,
    }),
    lastBackupAt,
  };
}

function waitingThings(tools: QueryTools, lastBackupAt: string | null): Waiting[] {
  const { db, clock, templates } = tools;
  const day = today(clock);
  const until = addDays(day, horizonDays);
  const dayFrom = (instant: string) => dayOf(new Date(instant), clock.timeZone);
  const labels = new Map(templates.controls().controls.map(({ id, label }) => [id, label]));
  const never = repo.vendorsNeverAssessed(db);
  const begunAt = trailBegan(db);
  return [
    ...breachesWaiting(tools, until),
    ...requestsWaiting(tools, day, until),
    ...campaignsWaiting(tools, day, until),
    ...inquiriesWaiting(tools, until),
    ...objectionsWaiting(tools, until),
    ...reviewsWaiting(tools, until),
    ...repo
      .compensationsUntil(db, addDays(day, compensationDays))
      .map((row) => compensationEnds(row, day, labels)),
    ...transferReviews(tools, until),
    ...certificatesWaiting(tools, day),
    ...repo.documentsUntil(db, until).map((row) => documentExpires(row, day)),
    ...repo.conditionsUntil(db, until).map(conditionDue),
    ...repo.demandsUntil(db, until).map(demandsDue),
    ...repo.noticesBetween(db, day, until).map(noticeBy),
    ...repo
      .runningAssessments(db)
      .map((row) => assessmentRunning({ ...row, since: dayFrom(row.since) }, day)),
    ...notAssessed(never.vendors, never.total),
    ...backupReminder(lastBackupAt && dayFrom(lastBackupAt), begunAt ? dayFrom(begunAt) : day, day),
  ];
}

/** Certificates from the first day of their reminders on. */
function certificatesWaiting({ db, templates }: QueryTools, day: Day): Waiting[] {
  const { remindDays } = templates.certificateLaw();
  return repo
    .certificatesUntil(db, addDays(day, Math.max(...remindDays)))
    .map((row) => certificateEnds(row, day, Math.min(...remindDays)));
}

/** So many days before its end a compensation is on the desk. */
const compensationDays = 30;

/** Reviews until a day, one line for a vendor: the earliest of its services. */
function reviewsWaiting(tools: QueryTools, until: Day): Waiting[] {
  const seen = new Set<string>();
  return listReviews(tools)
    .rows.filter(({ dueOn, runningId }) => dueOn <= until && runningId === null)
    .filter(({ vendorId }) => !seen.has(vendorId) && seen.add(vendorId))
    .map(({ vendorId, vendor, service, dueOn }) => reviewDue({ id: vendorId, name: vendor, service, dueOn }));
}

/** Periods of real cases and work in them; what is due on the last day of the horizon included. */
function breachesWaiting(tools: QueryTools, until: Day): Waiting[] {
  const dayFrom = (instant: string) => dayOf(new Date(instant), tools.clock.timeZone);
  const clocks = runningClocks(tools).clocks.filter(({ isDrill }) => !isDrill);
  // No zone is more than a day away from UTC: what is too much falls out by its day.
  const tasks = breachTasksBefore(tools.db, `${addDays(until, 2)}T00:00:00.000Z`);
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

const approvals = new Set<string | undefined>(['approved', 'approvedWithConditions']);

function registerState(
  { db, clock }: QueryTools,
  counted: { measures: number; measuresSet: number },
): Pick<Today, 'numbers' | 'risks'> {
  const kinds = repo.vendorKinds(db, today(clock));
  const count = (isCounted: (kind: (typeof kinds)[number]) => boolean) =>
    kinds.filter(isCounted).reduce((sum, kind) => sum + kind.count, 0);
  const atRisk = (risk: RiskLevel) => count((kind) => riskOrder[kind.riskRank] === risk);
  return {
    numbers: {
      vendors: count(() => true),
      approved: count(({ statusRank }) => approvals.has(statusOrder[statusRank])),
      openFindings: kinds.reduce((sum, { findings }) => sum + (findings ?? 0), 0),
      runningAssessments: repo.runningAssessments(db).length,
      ...counted,
    },
    risks: { high: atRisk('high'), medium: atRisk('medium'), low: atRisk('low'), open: atRisk('open') },
  };
}
