import type { TransferLaw } from '../../../contract/law.ts';
import type { TransferAnswer, TransferPointVerdict } from '../../../contract/transfer.ts';
import type { Day } from '../../../contract/values.ts';
import type { ProcessingLocation, Service, SubProcessor, Vendor } from '../../../contract/vendor-record.ts';
import { isActiveOn, serviceTransfer } from '../../law/service-transfer.ts';

/** What the rules about transfers need of a vendor. */
export type PlacedVendor = Pick<
  Vendor,
  | 'id'
  | 'name'
  | 'legalName'
  | 'seatCity'
  | 'seatCountry'
  | 'parentName'
  | 'parentCountry'
  | 'parentMitigation'
> &
  Pick<Vendor['contract'], 'startsOn' | 'endsOn' | 'noticeBy' | 'autoRenewMonths'> & {
    dpf: Vendor['dpf'];
    /** Newest day of a transfer impact assessment among its documents. */
    tiaOn: Day | null;
  };

/** A service that processes personal data, with its vendor. */
export interface PlacedService {
  vendor: PlacedVendor;
  service: Service;
}

/** One point of the decision tree with the record it comes from; none for a seat. */
export interface JudgedPoint {
  verdict: TransferPointVerdict;
  location: ProcessingLocation | null;
  node: SubProcessor | null;
}

/** A service as the decision tree sees it on a day under a law, each point beside its record. */
export function judgeService(
  { vendor, service }: PlacedService,
  day: Day,
  law: TransferLaw,
): { verdict: TransferAnswer['verdict']; points: JudgedPoint[] } {
  const answer = serviceTransfer(vendor, service, day, law);
  const nodes = service.subProcessors.filter((node) => isActiveOn(node, day));
  // The tree answers in the order in which it is asked: places, chain, seats; without any place it names the gap first.
  const records: Omit<JudgedPoint, 'verdict'>[] = [
    ...service.locations.map((location) => ({ location, node: null })),
    ...nodes.map((node) => ({ location: null, node })),
  ];
  return {
    verdict: answer.verdict,
    points: answer.points.map((verdict, index) => ({
      verdict,
      location: records[index]?.location ?? null,
      node: records[index]?.node ?? null,
    })),
  };
}

/** Stable name of a point among those of a service: kind and id of its record, or the seat. */
export function pointId({ verdict, location, node }: JudgedPoint, { service }: PlacedService): string {
  if (location) return `location:${location.id}`;
  if (node) return `subProcessor:${node.id}`;
  return `${verdict.kind}:${service.id}`;
}

/** Who receives the data at a point: a sub-processor, the vendor, or its parent company. */
export function importerOf({ verdict, node }: JudgedPoint, { vendor }: PlacedService): string {
  if (node) return node.name;
  const ownName = vendor.legalName || vendor.name;
  return verdict.kind === 'parent' ? vendor.parentName || ownName : ownName;
}

/** Where it lies, as it was noted. */
export function placeOf({ verdict, location, node }: JudgedPoint, { vendor }: PlacedService): string {
  if (location) return location.place;
  if (node) return node.city;
  return verdict.kind === 'provider' ? vendor.seatCity : '';
}
