import type { Breach } from '../../../contract/breach-view.ts';
import type { CampaignRow } from '../../../contract/campaigns.ts';
import type { DataRequest } from '../../../contract/requests.ts';
import type { Day, Instant } from '../../../contract/values.ts';
import { breachOf } from '../../breaches/breach-of.ts';
import { listHeads } from '../../breaches/repo/heads.ts';
import { seatOf } from '../../breaches/seat.ts';
import { campaignRows } from '../../campaigns/campaign-of.ts';
import { addDays, dayOf, today } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { listRequests } from '../../requests/list-requests.ts';
import { listTransfers } from '../../transfers/list-transfers.ts';
import { registerAt, type VendorThen } from '../../vendors/register-at.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';
import { startOfDay } from './day-bounds.ts';
import { gatherOpenPoints, type OpenPoint } from './open-points.ts';

/** Requests of a year until a day: each counts once as open or answered. */
export interface RequestFigures {
  open: number;
  overdue: number;
  answered: number;
  late: number;
}

/** Transfers that may not go on as they are (Art. 44 GDPR), and recipients of which nobody knows the country. */
export interface TransferFigures {
  forbidden: number;
  toDo: number;
  unknown: number;
}

export interface ManagementFacts {
  company: CompanyFacts;
  day: Day;
  vendors: VendorThen[];
  /** Real cases recorded until the day, as they stood then. */
  breaches: Breach[];
  requests: RequestFigures;
  /** Null for a past day: what a gate said then is not kept. */
  campaigns: CampaignRow[] | null;
  /** Null for a past day: the register of transfers tells how things stand today. */
  transfers: TransferFigures | null;
  /** Null for a past day: what waited then is not kept. */
  points: OpenPoint[] | null;
}

/** Reads what a manager needs on one page, as of a day; of a day to come nothing is known. */
export function gatherManagement(tools: QueryTools, day: Day): ManagementFacts {
  const now = today(tools.clock);
  if (day > now) throw refuse('TIME_IN_FUTURE', { field: 'day', now: tools.clock.now().toISOString() });
  const isPast = day < now;
  const { zone } = seatOf(tools);
  const until = isPast ? startOfDay(addDays(day, 1), zone) : null;
  return {
    company: gatherCompany(tools),
    day,
    vendors: registerAt(tools, day),
    breaches: casesUntil(tools, until),
    requests: requestFigures(tools, day),
    campaigns: isPast ? null : campaignRows(tools, { search: '', isArchived: false }).rows,
    transfers: isPast ? null : transferFigures(tools),
    points: isPast ? null : gatherOpenPoints(tools),
  };
}

/** Cases recorded before an instant, with what was known by then; null: as they stand. */
function casesUntil(tools: QueryTools, until: Instant | null): Breach[] {
  const asOf = until === null ? null : new Date(Date.parse(until) - 1).toISOString();
  return listHeads(tools.db, false)
    .filter(({ recordedAt }) => until === null || Date.parse(recordedAt) < Date.parse(until))
    .map(({ id }) => breachOf(tools, id, asOf));
}

function transferFigures(tools: QueryTools): TransferFigures {
  const everything = { search: '', verdicts: [], countries: [], tools: [], tia: [] };
  const { counts, unknownTotal } = listTransfers(tools, everything);
  return { forbidden: counts.not_permitted, toDo: counts.action_required, unknown: unknownTotal };
}

function requestFigures(tools: QueryTools, day: Day): RequestFigures {
  const year = day.slice(0, 4);
  const { requests } = listRequests(tools, { view: 'all', search: '' });
  const known = requests.filter(({ receivedOn }) => receivedOn <= day);
  const answered = known.filter(({ answer }) => answer !== null && answer.on <= day);
  const open = known.filter((request) => !answered.includes(request));
  return {
    open: open.length,
    overdue: open.filter((request) => isLateOn(request, day)).length,
    answered: answered.filter(({ answer }) => answer?.on.startsWith(year)).length,
    late: answered.filter(({ answer }) => answer?.on.startsWith(year) && answer.isLate).length,
  };
}

/** An objection to advertising and a withdrawal are due at once, everything else by its last day. */
function isLateOn({ due, receivedOn }: Pick<DataRequest, 'due' | 'receivedOn'>, day: Day): boolean {
  const last = due.isAtOnce ? receivedOn : due.latest;
  return last !== null && last < day;
}

/** Breaches of the year of a day, and those that are open on it. */
export function breachFigures({ breaches, day }: ManagementFacts, zone: string) {
  const year = day.slice(0, 4);
  const recorded = breaches.filter(({ recordedAt }) => dayOf(new Date(recordedAt), zone).startsWith(year));
  return {
    open: breaches.filter(({ state }) => state !== 'closed').length,
    recorded: recorded.length,
    notified: recorded.filter(({ clock }) => clock.frozenAt !== null).length,
    closed: recorded.filter(({ state }) => state === 'closed').length,
  };
}
