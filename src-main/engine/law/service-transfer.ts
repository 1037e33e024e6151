import type { TransferLaw } from '../../contract/law.ts';
import type {
  DpfStatus,
  FallbackTool,
  TransferAnswer,
  TransferPoint,
  TransferQuestion,
  TransferVerdict,
} from '../../contract/transfer.ts';
import type { Day } from '../../contract/values.ts';
import type { Service, SubProcessor, TransferFacts, Vendor } from '../../contract/vendor-record.ts';
import { transferVerdict, verdictAlone } from './transfer.ts';

type Provider = Pick<Vendor, 'seatCountry' | 'parentCountry' | 'parentMitigation' | 'dpf'>;
type Facts = Pick<Service, 'hasHrData' | 'locations' | 'subProcessors'>;

/** What of a place decides about the verdict; what it is called does not. */
export type BarePlace = TransferFacts & Pick<Service['locations'][number], 'country' | 'kind'>;
export type BareLink = TransferFacts & Pick<SubProcessor, 'country' | 'dpf'>;

/** Art. 44 GDPR: every place where the service stores or touches data on the given day, as a question to the decision tree. */
export function pointsOf(vendor: Provider, service: Facts, asOf: Day): TransferQuestion {
  const places = service.locations.map((location) => ({
    ...placePoint(location, vendor.dpf),
    ...(location.place === '' ? {} : { label: location.place }),
  }));
  const chain = service.subProcessors
    .filter((subProcessor) => isActiveOn(subProcessor, asOf))
    .map((subProcessor) => ({ ...linkPoint(subProcessor), label: subProcessor.name }));
  return questionOf(vendor, service.hasHrData, [...places, ...chain], asOf);
}

/** The verdict alone, of the places and links that count on the day: what a list of many services needs. */
export function serviceVerdict(
  vendor: Provider,
  service: { hasHrData: boolean; places: readonly BarePlace[]; links: readonly BareLink[] },
  asOf: Day,
  law: TransferLaw,
): TransferVerdict {
  const places = service.places.map((place) => placePoint(place, vendor.dpf));
  const points = [...places, ...service.links.map(linkPoint)];
  return verdictAlone(questionOf(vendor, service.hasHrData, points, asOf), law);
}

function placePoint(place: BarePlace, dpf: DpfStatus | null): TransferPoint {
  return { country: place.country, kind: place.kind, ...factsOf(place, dpf) };
}

function linkPoint(link: BareLink): TransferPoint {
  return { country: link.country, kind: 'subprocessor', ...factsOf(link, link.dpf) };
}

function questionOf(vendor: Provider, hrData: boolean, points: TransferPoint[], asOf: Day): TransferQuestion {
  return {
    asOf,
    providerSeat: vendor.seatCountry,
    parentSeat: vendor.parentCountry,
    parentMitigation: vendor.parentMitigation,
    hrData,
    points,
  };
}

/** Transfer verdict of a service from the vendor's facts, as of a day. */
export function serviceTransfer(
  vendor: Provider,
  service: Facts,
  asOf: Day,
  law: TransferLaw,
): TransferAnswer {
  return transferVerdict(pointsOf(vendor, service, asOf), law);
}

/** A sub-processor counts from its first to its last day, both included; without dates always. */
export function isActiveOn({ since, until }: Pick<SubProcessor, 'since' | 'until'>, day: Day): boolean {
  return (since === null || since <= day) && (until === null || day <= until);
}

/**
 * Unknown is never a yes: clauses whose completeness nobody has checked count as incomplete, as the tool itself and as
 * what steps in behind an adequacy decision.
 */
function factsOf(facts: TransferFacts, dpf: DpfStatus | null): Omit<TransferPoint, 'country' | 'kind'> {
  const fallback = fallbackOf(facts);
  const hasClauses = facts.tool === 'scc' || fallback === 'scc';
  return {
    tool: facts.tool,
    ...(fallback === null ? {} : { fallback }),
    ...(dpf
      ? { dpf: { active: dpf.active, entityMatches: dpf.entityMatches, hrCovered: dpf.hrCovered } }
      : {}),
    ...(hasClauses ? { sccComplete: facts.sccComplete, sccModuleOk: facts.sccModuleOk } : {}),
    ...(facts.tiaDone === null ? {} : { tiaDone: facts.tiaDone }),
    ...(facts.tiaResult === null ? {} : { tiaResult: facts.tiaResult }),
  };
}

/** The safeguard noted beside an adequacy decision or the DPF; beside anything else there is none. */
function fallbackOf({ tool, fallback }: TransferFacts): FallbackTool | null {
  return tool === 'adequacy' || tool === 'dpf' ? fallback : null;
}

/** Whether binding rules, or complete clauses of the right module, stand beside an adequacy decision or the DPF. */
export function hasFallback(facts: TransferFacts): boolean {
  const fallback = fallbackOf(facts);
  if (fallback !== 'scc') return fallback === 'bcr';
  return facts.sccComplete === true && facts.sccModuleOk === true;
}
