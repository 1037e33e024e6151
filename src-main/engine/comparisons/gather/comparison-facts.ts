import type { Candidate, ComparisonContent, Offer } from '../../../contract/comparison-record.ts';
import type { Vendor } from '../../../contract/vendor-record.ts';
import { today } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { vendorOf } from '../../vendors/vendor-of.ts';
import { vendorOfService } from '../repo/services.ts';
import type { CandidateFacts, ComparisonFacts } from '../rules/candidate-facts.ts';
import { yearlyCost } from '../rules/yearly-cost.ts';
import { runOfCandidate } from './run-of-candidate.ts';

/** Everything that a comparison is computed from, as it stands today. */
export function comparisonFacts(
  tools: QueryTools,
  { candidates, basis }: Pick<ComparisonContent, 'candidates' | 'basis'>,
): ComparisonFacts {
  return {
    asOf: today(tools.clock),
    candidates: candidates.map((candidate) => candidateFacts(tools, candidate, basis)),
    controls: tools.templates.controls(),
  };
}

function candidateFacts(
  tools: QueryTools,
  { serviceId, offer }: Candidate,
  basis: ComparisonContent['basis'],
): CandidateFacts {
  const vendorId = vendorOfService(tools.db, serviceId);
  if (vendorId === null) return unknownCandidate(serviceId);
  const vendor = vendorOf(tools, vendorId);
  const service = vendor.services.find(({ id }) => id === serviceId);
  return {
    serviceId,
    vendorId,
    vendor: vendor.name,
    legalName: vendor.legalName,
    city: vendor.seatCity,
    service: service?.name ?? '',
    isGone: service === undefined || vendor.archivedAt !== null,
    ...priceOf(vendor, offer),
    subProcessors: service?.subProcessors.filter(({ until }) => until === null).length ?? 0,
    run: runOfCandidate(tools, serviceId, basis),
  };
}

/** An offer counts before the price of the contract. */
function priceOf(
  { contract }: Vendor,
  offer: Offer | null,
): Pick<CandidateFacts, 'yearlyCents' | 'priceFrom'> {
  if (offer !== null) return { yearlyCents: yearlyCost(offer), priceFrom: 'offer' };
  if (contract.priceCents === null) return { yearlyCents: null, priceFrom: null };
  return {
    yearlyCents: yearlyCost({ cents: contract.priceCents, per: contract.pricePer }),
    priceFrom: 'contract',
  };
}

function unknownCandidate(serviceId: string): CandidateFacts {
  return {
    ...{ serviceId, vendorId: '', vendor: '', legalName: '', city: '', service: '', isGone: true },
    ...{ yearlyCents: null, priceFrom: null, subProcessors: 0, run: null },
  };
}
