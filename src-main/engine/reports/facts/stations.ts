import type { TransferPointVerdict } from '../../../contract/transfer.ts';
import type { TransferFacts } from '../../../contract/vendor-record.ts';
import type { AssessmentFacts } from './assessment.ts';

/** One place of the transfer chain: what the rules said and the facts they said it about. */
export interface Station {
  verdict: TransferPointVerdict;
  /** Company at this place, or null where it is the vendor itself. */
  name: string | null;
  place: string;
  purpose: string;
  tool: TransferFacts['tool'];
  hasTia: boolean;
}

/** The checked places with their facts, in the order of the check. */
export function stationsOf({ assessment, service, vendor }: AssessmentFacts): Station[] {
  return assessment.result.transfer.points.map((verdict) => {
    const none = { tool: 'none' as const, hasTia: false, purpose: '' };
    if (verdict.kind === 'provider') return { verdict, name: vendor.name, place: vendor.seatCity, ...none };
    if (verdict.kind === 'parent') return { verdict, name: vendor.parentName, place: '', ...none };
    if (verdict.kind === 'subprocessor') {
      const sub = service.subProcessors.find(
        ({ name, country }) => name === verdict.label && country === verdict.country,
      );
      return {
        verdict,
        name: verdict.label ?? '',
        place: sub?.city ?? '',
        purpose: sub?.purpose ?? '',
        tool: sub?.tool ?? 'none',
        hasTia: sub?.tiaDone === true,
      };
    }
    const location = service.locations.find(
      ({ kind, country, place }) =>
        kind === verdict.kind && country === verdict.country && (place || null) === verdict.label,
    );
    return {
      verdict,
      name: null,
      place: verdict.label ?? '',
      purpose: '',
      tool: location?.tool ?? 'none',
      hasTia: location?.tiaDone === true,
    };
  });
}
