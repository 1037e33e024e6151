import type { ComparisonContent, Musts, Offer } from '../../../../src-main/contract/comparison-record.ts';

/** An offer as it is being typed. */
export interface OfferDraft {
  euros: number | null;
  per: Offer['per'];
}

export interface ComparisonDraft {
  name: string;
  purpose: string;
  basis: ComparisonContent['basis'];
  serviceIds: readonly string[];
  offers: Readonly<Record<string, OfferDraft>>;
  musts: Musts;
}

/** What is typed at first: what stands there, or a new comparison's beginning. */
export function draftOf(content: ComparisonContent): ComparisonDraft {
  const { name, purpose, basis, candidates, musts } = content;
  return {
    ...{ name, purpose, basis, musts },
    serviceIds: candidates.map(({ serviceId }) => serviceId),
    offers: Object.fromEntries(
      candidates.flatMap(({ serviceId, offer }) =>
        offer === null ? [] : [[serviceId, { euros: offer.cents / 100, per: offer.per }]],
      ),
    ),
  };
}

/** The draft as the file takes it; the weights are kept. */
export function contentOf(draft: ComparisonDraft, weights: ComparisonContent['weights']): ComparisonContent {
  const { name, purpose, basis, serviceIds, offers, musts } = draft;
  return {
    ...{ name: name.trim(), purpose, basis, musts, weights },
    candidates: serviceIds.map((serviceId) => {
      const offer = offers[serviceId];
      const isGiven = offer !== undefined && offer.euros !== null;
      return {
        serviceId,
        offer: isGiven ? { cents: Math.round((offer.euros ?? 0) * 100), per: offer.per } : null,
      };
    }),
  };
}
