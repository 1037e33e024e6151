import type { BreachRow } from '../../../contract/breach-view.ts';
import type { Day, Id } from '../../../contract/values.ts';
import { listBreaches } from '../../breaches/list-breaches.ts';
import { seatOf } from '../../breaches/seat.ts';
import { campaignRows } from '../../campaigns/campaign-of.ts';
import { listPeople } from '../../company/repo.ts';
import { dayOf, today } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { listRequests } from '../../requests/list-requests.ts';
import { listDemands } from '../../reviews/list-demands.ts';
import { listReviews } from '../../reviews/list-reviews.ts';
import { noticesOf } from '../../subprocessors/notice-of.ts';
import { undecidedRuns } from '../repo/period.ts';

/** What an open point asks for; the sentence is the report's. */
export type OpenPointKind =
  | 'breachDecision'
  | 'breachNotify'
  | 'breachOpen'
  | 'requestAnswer'
  | 'vendorDecision'
  | 'vendorReview'
  | 'vendorDemands'
  | 'campaignRelease'
  | 'campaignFallen'
  | 'objection';

/** Something that somebody has to decide or to do. */
export interface OpenPoint {
  kind: OpenPointKind;
  /** Name of the record: a vendor, a number, a campaign. */
  what: string;
  /** What it is more closely: the service, the title of a case; may be empty. */
  detail: string;
  /** How many, for what is counted. */
  count: number;
  dueOn: Day | null;
  isOverdue: boolean;
  /** Who has it in hand; empty where nobody is named. */
  owner: string;
}

/** Everything that waits today, the overdue first, then by day, without a day last. */
export function gatherOpenPoints(tools: QueryTools): OpenPoint[] {
  const names = new Map(listPeople(tools.db).map(({ id, name }) => [id, name]));
  const nameOf = (id: Id | null) => (id === null ? '' : (names.get(id) ?? ''));
  const day = today(tools.clock);
  const points = [
    ...breachPoints(tools),
    ...requestPoints(tools, nameOf),
    ...vendorPoints(tools),
    ...campaignPoints(tools, nameOf),
    ...objectionPoints(tools),
  ].map((point) => ({ ...point, isOverdue: point.dueOn !== null && point.dueOn < day }));
  const rank = ({ dueOn }: OpenPoint) => dueOn ?? '9999-12-31';
  return points.toSorted((one, other) => rank(one).localeCompare(rank(other)));
}

type Found = Omit<OpenPoint, 'isOverdue'>;

function breachPoints(tools: QueryTools): Found[] {
  const { zone } = seatOf(tools);
  const { rows } = listBreaches(tools, { view: 'open', search: '' });
  return rows.map((row) => {
    const { number, title, dueAt, clockState, ownerName } = row;
    const runs = clockState === 'running' || clockState === 'passed';
    return {
      kind: breachStep(row),
      what: number,
      detail: title,
      count: 1,
      dueOn: runs && dueAt !== null ? dayOf(new Date(dueAt), zone) : null,
      owner: ownerName,
    };
  });
}

/** What a case asks for next: to decide on the notification, to send it, or to go on to its end. */
function breachStep({
  authorityDecision,
  notifiedAt,
}: Pick<BreachRow, 'authorityDecision' | 'notifiedAt'>): OpenPointKind {
  if (authorityDecision === null) return 'breachDecision';
  return authorityDecision === 'notify' && notifiedAt === null ? 'breachNotify' : 'breachOpen';
}

function requestPoints(tools: QueryTools, nameOf: (id: Id | null) => string): Found[] {
  const { requests } = listRequests(tools, { view: 'open', search: '' });
  return requests.map(({ number, due, receivedOn, ownerId }) => ({
    kind: 'requestAnswer',
    what: number,
    detail: '',
    count: 1,
    dueOn: due.isAtOnce ? receivedOn : due.latest,
    owner: nameOf(ownerId),
  }));
}

function vendorPoints(tools: QueryTools): Found[] {
  const day = today(tools.clock);
  const reviews = listReviews(tools).rows.filter(({ dueOn, runningId }) => dueOn < day && runningId === null);
  const { rows } = listDemands(tools, { kind: 'all', isOverdue: true, search: '' });
  const byVendor = Map.groupBy(rows, ({ vendor, owner }) => `${vendor}\n${owner}`);
  return [
    ...undecidedRuns(tools.db).map(({ vendor, service, owner }) => ({
      kind: 'vendorDecision' as const,
      what: vendor,
      detail: service,
      count: 1,
      dueOn: null,
      owner,
    })),
    ...reviews.map(({ vendor, service, dueOn, owner }) => ({
      kind: 'vendorReview' as const,
      what: vendor,
      detail: service,
      count: 1,
      dueOn,
      owner,
    })),
    ...[...byVendor.values()].map((demands) => ({
      kind: 'vendorDemands' as const,
      what: demands[0]?.vendor ?? '',
      detail: '',
      count: demands.length,
      dueOn: demands.map(({ dueOn }) => dueOn ?? '').sort()[0] || null,
      owner: demands[0]?.owner ?? '',
    })),
  ];
}

function campaignPoints(tools: QueryTools, nameOf: (id: Id | null) => string): Found[] {
  const { rows } = campaignRows(tools, { search: '', isArchived: false });
  return rows
    .filter(({ state, hasFallenBack }) => state === 'inReview' || (hasFallenBack && state !== 'ended'))
    .map(({ name, hasFallenBack, startsOn, ownerId }) => ({
      kind: hasFallenBack ? 'campaignFallen' : 'campaignRelease',
      what: name,
      detail: '',
      count: 1,
      dueOn: startsOn,
      owner: nameOf(ownerId),
    }));
}

function objectionPoints(tools: QueryTools): Found[] {
  return noticesOf(tools, null)
    .filter(({ changes }) => changes.some(({ state }) => state === 'open'))
    .map(({ vendorName, serviceName, period, changes }) => ({
      kind: 'objection',
      what: vendorName,
      detail: serviceName,
      count: changes.filter(({ state }) => state === 'open').length,
      dueOn: period.until,
      owner: '',
    }));
}
