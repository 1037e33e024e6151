import type { TransferLaw } from '../../../contract/law.ts';
import { TransferVerdict } from '../../../contract/transfer.ts';
import type {
  ShockAnswer,
  ShockCampaign,
  ShockPoint,
  ShockQuestion,
  ShockService,
  ShockVendor,
} from '../../../contract/transfer-shock.ts';
import type { Bilingual, Day, Id } from '../../../contract/values.ts';
import { daysBetween } from '../../kernel/clock.ts';
import { amendedLaw } from '../../law/amended-law.ts';
import { findCountry } from '../../law/countries.ts';
import { worstVerdict } from '../../law/transfer.ts';
import {
  importerOf,
  type JudgedPoint,
  judgeService,
  type PlacedService,
  type PlacedVendor,
  placeOf,
  pointId,
} from './placed-service.ts';
import { remediesFor } from './remedies.ts';

/** A step of a campaign with one service it works with. */
export interface CampaignUse {
  campaignId: Id;
  name: string;
  isReleased: boolean;
  startsOn: Day | null;
  endsOn: Day | null;
  step: string;
  serviceId: Id;
}

/**
 * What changes when something falls on a day: the decision tree asked twice, under the law as it is and as it would be.
 * Nothing but the law differs, so what changes changes because of the fall.
 */
export function shockOf(
  { day, falls }: ShockQuestion,
  placed: readonly PlacedService[],
  uses: readonly CampaignUse[],
  law: TransferLaw,
): ShockAnswer {
  const assumed = falls.map((fall) => ({ ...fall, from: day, source: '', standing: 'assumed' as const }));
  const after = amendedLaw(law, assumed);
  const hit = placed.flatMap((one) => {
    const service = changedService(one, day, law, after);
    return service === null ? [] : [{ vendor: one.vendor, service }];
  });
  const vendors = [...Map.groupBy(hit, ({ vendor }) => vendor.id).values()]
    .map((group) =>
      shockedVendor(
        group[0]?.vendor as PlacedVendor,
        group.map(({ service }) => service),
        day,
      ),
    )
    .toSorted(
      (one, other) => rank(other.after) - rank(one.after) || one.name.localeCompare(other.name, 'de'),
    );
  const points = vendors.flatMap(({ services }) => services.flatMap((service) => service.points));
  return {
    day,
    falls: falls.map((fall) => ({ ...fall, name: nameOf(fall.country, law) })),
    vendors,
    campaigns: closedCampaigns(vendors, uses),
    numbers: {
      vendors: vendors.length,
      services: vendors.flatMap(({ services }) => services).length,
      transfers: points.length,
      subProcessors: points.filter(({ kind }) => kind === 'subprocessor').length,
      covered: points.filter(({ fallback }) => fallback === 'ready').length,
    },
  };
}

function changedService(
  placed: PlacedService,
  day: Day,
  before: TransferLaw,
  after: TransferLaw,
): ShockService | null {
  const was = judgeService(placed, day, before);
  const is = judgeService(placed, day, after);
  const known = new Map(was.points.map((point) => [pointId(point, placed), point]));
  const points = is.points.flatMap((point) => {
    const earlier = known.get(pointId(point, placed));
    return earlier && isOther(earlier, point) ? [changedPoint(earlier, point, placed)] : [];
  });
  if (points.length === 0) return null;
  const { id, name } = placed.service;
  return { serviceId: id, name, before: was.verdict, after: is.verdict, points };
}

/** Another rule, another verdict, or measures that must be assessed anew; what stood on nothing before is no news. */
function isOther({ verdict: was }: JudgedPoint, { verdict: is }: JudgedPoint): boolean {
  const isAnew = is.rule === 'R10_scc_ok' && was.basis.de !== is.basis.de;
  return was.rule !== is.rule || was.verdict !== is.verdict || isAnew;
}

function changedPoint(was: JudgedPoint, is: JudgedPoint, placed: PlacedService): ShockPoint {
  return {
    id: pointId(is, placed),
    kind: is.verdict.kind,
    importer: importerOf(is, placed),
    place: placeOf(is, placed),
    country: is.verdict.country,
    tool: (is.location ?? is.node)?.tool ?? 'none',
    before: was.verdict.verdict,
    after: is.verdict.verdict,
    reason: is.verdict.basis,
    fallback: fallbackOf(is),
  };
}

function fallbackOf({ verdict }: JudgedPoint): ShockPoint['fallback'] {
  if (verdict.rule === 'R10_scc_ok') return 'ready';
  return verdict.rule === 'R7_scc_incomplete' || verdict.rule === 'R8_no_tia' ? 'incomplete' : 'none';
}

function shockedVendor(vendor: PlacedVendor, services: ShockService[], day: Day): ShockVendor {
  const { endsOn, noticeBy, autoRenewMonths } = vendor;
  return {
    vendorId: vendor.id,
    name: vendor.name,
    before: worstVerdict(services.map(({ before }) => before)),
    after: worstVerdict(services.map(({ after }) => after)),
    services,
    remedies: remediesFor(services.flatMap(({ points }) => points)),
    endsOn,
    daysToEnd: endsOn === null ? null : daysBetween(day, endsOn),
    noticeBy,
    daysToNotice: noticeBy === null ? null : daysBetween(day, noticeBy),
    autoRenewMonths,
  };
}

/** The gate closes where a service that stood no longer stands (condition on transfers of the campaign gate). */
function closedCampaigns(vendors: readonly ShockVendor[], uses: readonly CampaignUse[]): ShockCampaign[] {
  const closed = new Map(
    vendors.flatMap(({ name, services }) =>
      services
        .filter(({ before, after }) => !isBlocked(before) && isBlocked(after))
        .map((service) => [service.serviceId, { vendor: name, service: service.name }] as const),
    ),
  );
  const hit = uses.filter(({ serviceId }) => closed.has(serviceId));
  return [...Map.groupBy(hit, ({ campaignId }) => campaignId).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { campaignId, name, isReleased, startsOn, endsOn } = first;
    const steps = group.flatMap(({ step, serviceId }) => {
      const service = closed.get(serviceId);
      return service ? [{ name: step, ...service }] : [];
    });
    return [{ campaignId, name, isReleased, startsOn, endsOn, steps }];
  });
}

/** Under such a verdict nothing may go to the service. */
export function isBlocked(verdict: TransferVerdict): boolean {
  return verdict === 'action_required' || verdict === 'not_permitted';
}

function rank(verdict: TransferVerdict): number {
  return TransferVerdict.options.indexOf(verdict);
}

function nameOf(country: string, law: TransferLaw): Bilingual {
  return findCountry(country, law)?.name ?? { de: country, en: country };
}
