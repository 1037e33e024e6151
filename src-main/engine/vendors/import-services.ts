import { storageNowhere } from '../../contract/nothing-known.ts';
import type { Id } from '../../contract/values.ts';
import type { CompletedService } from '../../contract/vendor-import.ts';
import type { ReadDb } from '../database/sql.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { profileOf } from './change-services.ts';
import { deleteLocation, removeService, servicesOf, writeLocation, writeService } from './repo/services.ts';
import type { KnownService } from './rules/vendor-list/complete-services.ts';

/** Services of a vendor as far as a list can add to them. */
export function knownServices(db: ReadDb, vendorId: Id): KnownService[] {
  return servicesOf(db, [vendorId]).flatMap((service) => {
    const profile = profileOf(service);
    if (profile === null) return [];
    const places = service.locations.map(({ country, place }) => ({ country, place }));
    return [{ id: service.id, profile, places }];
  });
}

/** Writes what a list adds to the services of a vendor; gives what takes it back. */
export function addToServices(
  tools: CommandTools,
  vendorId: Id,
  completed: readonly KnownService[],
): CompletedService[] {
  const before = knownServices(tools.db, vendorId);
  return completed.flatMap((service, at) => {
    const was = before[at];
    const addedPlaces = service.places.slice(was?.places.length ?? 0);
    if (was && addedPlaces.length === 0 && was.profile.purpose === service.profile.purpose) return [];
    const id = was?.id ?? tools.newId();
    const places = addedPlaces.map((place) => ({ ...storageNowhere, ...place, id: tools.newId() }));
    const one = { service: { ...service.profile, id }, isAdded: was === undefined, places };
    write(tools, vendorId, one);
    noteAddition(tools, one, was);
    return [was ? { ...one, service: { ...was.profile, id } } : one];
  });
}

function noteAddition(
  tools: CommandTools,
  { service, places }: CompletedService,
  was: KnownService | undefined,
): void {
  const { id, name: label, purpose } = service;
  const subject = { kind: 'service', id, label };
  if (!was) tools.record({ subject, after: service });
  else if (was.profile.purpose !== purpose)
    tools.record({ subject, before: { purpose: was.profile.purpose }, after: { purpose } });
  for (const { id: placeId, country, place } of places)
    tools.record({
      subject: { kind: 'location', id: placeId, label: place || country || label },
      after: { country, place },
    });
}

/** Takes additions out again; gives what brings them back. */
export function takeFromServices(
  tools: CommandTools,
  vendorId: Id,
  services: readonly CompletedService[],
): CompletedService[] {
  const now = asTheyAre(tools, vendorId, services);
  for (const { service, isAdded, places } of services) {
    for (const { id } of places) deleteLocation(tools.db, id);
    if (isAdded) removeService(tools.db, service.id, instantNow(tools.clock));
    else writeService(tools.db, vendorId, service);
  }
  return now;
}

/** Writes additions once more; gives what takes them out. */
export function putToServices(
  tools: CommandTools,
  vendorId: Id,
  services: readonly CompletedService[],
): CompletedService[] {
  const now = asTheyAre(tools, vendorId, services);
  for (const one of services) write(tools, vendorId, one);
  return now;
}

function write({ db }: CommandTools, vendorId: Id, { service, places }: CompletedService): void {
  writeService(db, vendorId, service);
  for (const place of places) writeLocation(db, service.id, place);
}

function asTheyAre(
  { db }: CommandTools,
  vendorId: Id,
  services: readonly CompletedService[],
): CompletedService[] {
  const known = servicesOf(db, [vendorId]);
  return services.map((one) => ({
    ...one,
    service: profileOf(known.find(({ id }) => id === one.service.id)) ?? one.service,
  }));
}
