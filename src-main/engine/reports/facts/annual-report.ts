import type { AnnualSection } from '../../../contract/report-sections.ts';
import type { Day, Id, Instant } from '../../../contract/values.ts';
import { seatOf } from '../../breaches/seat.ts';
import { exceptionsOf, listCampaigns } from '../../campaigns/repo/campaigns.ts';
import { releasesOf } from '../../campaigns/repo/releases.ts';
import { today } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { noticesOf } from '../../subprocessors/notice-of.ts';
import { registerAt, type VendorThen } from '../../vendors/register-at.ts';
import { type DecisionMade, decisionsBetween, measureChanges, publicationsBetween } from '../repo/period.ts';
import { annualNote } from '../repo/recommendations.ts';
import { type BreachRegisterFacts, gatherBreachRegister } from './breach-register.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';
import { periodBounds } from './day-bounds.ts';
import { type ControlFacts, gatherMeasures } from './measures.ts';
import { gatherOpenPoints, type OpenPoint } from './open-points.ts';
import { gatherRequestRegister, type RegisteredRequest } from './request-register.ts';

/** A release of a campaign, or an exception that somebody granted in it. */
export interface CampaignEvent {
  kind: 'release' | 'withdrawal' | 'exception';
  campaign: string;
  at: Instant;
  by: string;
  /** How many of the same kind by the same person in the same minute. */
  count: number;
}

export interface AnnualFacts {
  company: CompanyFacts;
  from: Day;
  to: Day;
  /** Last day of the period, or today where it has not come yet. */
  until: Day;
  sections: readonly AnnualSection[];
  vendors: VendorThen[];
  decisions: DecisionMade[];
  notices: { vendor: string; day: Day; changes: number; objected: number }[];
  publications: { name: string; number: number; at: Instant; by: string }[];
  campaignEvents: CampaignEvent[];
  breaches: BreachRegisterFacts['cases'];
  requests: RegisteredRequest[];
  controls: ControlFacts[];
  measureChanges: number;
  points: OpenPoint[];
  /** What the data-protection officer recommends, in the words of the officer. */
  recommendations: string;
  dpo: { name: string; role: string } | null;
  zone: string;
}

interface Question {
  from: Day;
  to: Day;
  sections: readonly AnnualSection[];
}

/** Reads what happened in a period, and what is open today. */
export function gatherAnnualReport(tools: QueryTools, { from, to, sections }: Question): AnnualFacts {
  if (from > to) throw refuse('DATES_REVERSED', { from, to });
  const { zone } = seatOf(tools);
  const bounds = periodBounds(from, to, zone);
  const now = today(tools.clock);
  const until = to < now ? to : now;
  const company = gatherCompany(tools);
  const dpo = company.people.find((person) => person.function === 'dpo');
  return {
    company,
    from,
    to,
    until,
    sections,
    vendors: registerAt(tools, until),
    decisions: decisionsBetween(tools.db, bounds.from, bounds.until),
    notices: noticesIn(tools, from, to),
    publications: publicationsBetween(tools.db, bounds.from, bounds.until),
    campaignEvents: campaignEvents(tools, bounds),
    breaches: gatherBreachRegister(tools, from, to).cases,
    requests: gatherRequestRegister(tools, from, to).requests,
    controls: gatherMeasures(tools).controls,
    measureChanges: measureChanges(tools.db, bounds.from, bounds.until),
    points: gatherOpenPoints(tools),
    recommendations: annualNote(tools.db, from, to).recommendations,
    dpo: dpo ? { name: dpo.name, role: dpo.role } : null,
    zone,
  };
}

function noticesIn(tools: QueryTools, from: Day, to: Day): AnnualFacts['notices'] {
  return noticesOf(tools, null)
    .filter(({ noticedOn }) => noticedOn >= from && noticedOn <= to)
    .map(({ vendorName, noticedOn, changes }) => ({
      vendor: vendorName,
      day: noticedOn,
      changes: changes.length,
      objected: changes.filter(({ state }) => state === 'objected').length,
    }))
    .toSorted((one, other) => one.day.localeCompare(other.day));
}

/** Releases, withdrawals and exceptions of all campaigns, oldest first; the archive included. */
function campaignEvents(tools: QueryTools, bounds: { from: Instant; until: Instant }): CampaignEvent[] {
  const at = (instant: Instant) => Date.parse(instant);
  const events = listCampaigns(tools.db)
    .flatMap(({ id, content }) => eventsOf(tools, id, content.name))
    .filter((event) => at(event.at) >= at(bounds.from) && at(event.at) < at(bounds.until));
  const alike = Map.groupBy(events, ({ kind, campaign, at: when, by }) =>
    [kind, campaign, when.slice(0, 16), by].join('\n'),
  );
  return [...alike.values()]
    .flatMap((group) => (group[0] ? [{ ...group[0], count: group.length }] : []))
    .toSorted((one, other) => at(one.at) - at(other.at));
}

function eventsOf({ db }: QueryTools, campaignId: Id, campaign: string): Omit<CampaignEvent, 'count'>[] {
  const releases = releasesOf(db, campaignId);
  return [
    ...releases.map(({ at, by }) => ({ kind: 'release' as const, campaign, at, by })),
    ...releases.flatMap(({ withdrawnAt: at, withdrawnBy: by }) =>
      at === null ? [] : [{ kind: 'withdrawal' as const, campaign, at, by: by ?? '' }],
    ),
    ...exceptionsOf(db, campaignId).map(({ grantedAt: at, by }) => ({
      kind: 'exception' as const,
      campaign,
      at,
      by,
    })),
  ];
}
