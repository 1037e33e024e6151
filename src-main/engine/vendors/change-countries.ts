import { storageNowhere } from '../../contract/nothing-known.ts';
import { assertNever, type Id } from '../../contract/values.ts';
import type { CountryOfPlace, PlacedSubject, Service } from '../../contract/vendor-record.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { findCountry } from '../law/countries.ts';
import { isActiveOn } from '../law/service-transfer.ts';
import { knownService } from './change-services.ts';
import { knownProfile } from './change-vendor.ts';
import { refreshRegister } from './refresh-register.ts';
import * as repo from './repo/services.ts';
import { writeProfile } from './repo/vendors.ts';

/** A recipient whose country was not known; without a subject the service had no place at all. */
interface Recipient {
  serviceId: Id;
  subject: PlacedSubject | null;
  country: string;
}

/** Art. 30(1)(e) GDPR: notes where many recipients are; those that got a country meanwhile stay as they are. */
export function setCountries(
  tools: CommandTools,
  { recipients }: { recipients: Recipient[] },
): { changed: number } {
  return writeCountries(tools, recipients, (recipient) => withoutCountry(tools, recipient));
}

/** Puts countries back as they stood: the way back from noting them, and the way there again. */
export function putCountries(
  tools: CommandTools,
  { places }: { places: CountryOfPlace[] },
): { changed: number } {
  return writeCountries(tools, places, (place) => place);
}

/** Asks and writes one after the other, so that a service named twice gets one place; then each vendor is found anew. */
function writeCountries<Asked>(
  tools: CommandTools,
  asked: readonly Asked[],
  placeOf: (one: Asked) => CountryOfPlace | null,
): { changed: number } {
  const vendorIds = new Set<Id>();
  const before = asked.flatMap((one) => {
    const place = placeOf(one);
    if (place === null) return [];
    vendorIds.add(knownService(tools, place.serviceId).vendorId);
    return [writeCountry(tools, place)];
  });
  for (const vendorId of vendorIds) refreshRegister(tools, vendorId);
  if (before.length === 0) throw refuse('COUNTRIES_KNOWN', {});
  tools.undoWith('vendors.putCountries', { places: before.toReversed() });
  return { changed: before.length };
}

/** The place or link that is meant, or a new place of storage where a service has none; null where nothing is open. */
function withoutCountry(
  tools: CommandTools,
  { serviceId, subject, country }: Recipient,
): CountryOfPlace | null {
  const { vendorId, service } = knownService(tools, serviceId);
  if (subject === null) {
    const day = today(tools.clock);
    const isPlaced =
      service.locations.length > 0 || service.subProcessors.some((node) => isActiveOn(node, day));
    return isPlaced
      ? null
      : { serviceId, subject: { kind: 'location', id: tools.newId() }, country, isThere: true };
  }
  const known = knownPlace(tools, { vendorId, service }, subject);
  if (!known) throw refuse('RECORD_NOT_FOUND', subject);
  const isKnown = findCountry(known.country, tools.templates.transferLaw()) !== null;
  return isKnown ? null : { serviceId, subject, country, isThere: true };
}

/** Writes the country of one place; gives what stood there before. */
function writeCountry(tools: CommandTools, place: CountryOfPlace): CountryOfPlace {
  const { serviceId, subject, country, isThere } = place;
  const home = knownService(tools, serviceId);
  const before = knownPlace(tools, home, subject);
  if (before === null && subject.kind !== 'location') throw refuse('RECORD_NOT_FOUND', subject);
  writeAt(tools, home, place);
  tools.record({
    subject: { ...subject, label: before?.name || home.service.name },
    before: before ? { country: before.country } : null,
    after: isThere ? { country } : null,
  });
  return { serviceId, subject, country: before?.country ?? null, isThere: before !== null };
}

interface Home {
  vendorId: Id;
  service: Service;
}

function writeAt(
  tools: CommandTools,
  { vendorId, service }: Home,
  { subject: { kind, id }, country, isThere }: CountryOfPlace,
): void {
  const { db, clock } = tools;
  switch (kind) {
    case 'seat': {
      const profile = knownProfile(tools, vendorId);
      writeProfile(db, vendorId, { ...profile, seatCountry: country }, instantNow(clock));
      break;
    }
    case 'subProcessor': {
      const node = service.subProcessors.find((one) => one.id === id);
      if (node) repo.writeSubProcessor(db, service.id, { ...node, country });
      break;
    }
    case 'location': {
      const location = service.locations.find((one) => one.id === id) ?? { ...storageNowhere, id };
      if (isThere) repo.writeLocation(db, service.id, { ...location, country });
      else repo.deleteLocation(db, id);
      break;
    }
    default:
      assertNever(kind);
  }
}

function knownPlace(
  tools: CommandTools,
  { vendorId, service: { locations, subProcessors } }: Home,
  { kind, id }: PlacedSubject,
): { name: string; country: string | null } | null {
  switch (kind) {
    case 'seat': {
      if (id !== vendorId) return null;
      const { name, seatCountry } = knownProfile(tools, vendorId);
      return { name, country: seatCountry };
    }
    case 'subProcessor':
      return subProcessors.find((node) => node.id === id) ?? null;
    case 'location': {
      const location = locations.find((one) => one.id === id);
      return location ? { name: location.place, country: location.country } : null;
    }
    default:
      return assertNever(kind);
  }
}
