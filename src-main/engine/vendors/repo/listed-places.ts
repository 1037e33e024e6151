import { z } from 'zod';
import type { Day, Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';
import { Flag, LocationRow, ProfileRow, SubProcessorRow, transferColumns } from './columns.ts';

const TextRow = z.object({ vendorId: z.string(), text: z.string() });

const transferFacts = {
  country: true,
  tool: true,
  fallback: true,
  sccComplete: true,
  sccModuleOk: true,
  tiaDone: true,
  tiaResult: true,
} as const;

/** What decides about the transfers of a service on a day. */
export const ListedPlaces = ProfileRow.pick({
  seatCountry: true,
  parentCountry: true,
  parentMitigation: true,
  dpf: true,
}).extend({
  hasPersonalData: Flag,
  hasHrData: Flag,
  places: z.array(LocationRow.pick({ ...transferFacts, kind: true })),
  links: z.array(SubProcessorRow.pick({ ...transferFacts, dpf: true })),
});
export type ListedPlaces = z.infer<typeof ListedPlaces>;

const facts = Object.keys(transferFacts);
const serviceColumns = {
  hasPersonalData: "s.role <> 'noPersonalData'",
  hasHrData: 's.has_hr_data',
  seatCountry: 'v.seat_country',
  parentCountry: 'v.parent_country',
  parentMitigation: 'v.parent_mitigation',
  dpf: 'v.dpf',
};
const placeColumns = [...facts, 'kind'];
const linkColumns = [...facts, 'dpf'];

/** The facts of one service, as `listedPlaces` tells them. */
export function placesIn(text: string): ListedPlaces {
  const [service, places, links] = Told.parse(JSON.parse(text));
  return ListedPlaces.parse({
    ...named(Object.keys(serviceColumns), service),
    places: places.map((place) => named(placeColumns, place)),
    links: links.map((link) => named(linkColumns, link)),
  });
}

const Values = z.array(z.unknown());
const Told = z.tuple([Values, z.array(Values), z.array(Values)]);

function named(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, at) => [column, values[at]]));
}

/**
 * Of each service of the given vendors what decides about its transfers on `day`, in the order of the register. One text
 * a service instead of a row a place: crossing from SQLite row by row costs more than the query, and services of which
 * the same is known have the same text. It holds no names of columns: writing them took longer than reading the rows.
 */
export function listedPlaces(db: ReadDb, ids: readonly Id[], day: Day): z.infer<typeof TextRow>[] {
  return db.all(
    TextRow,
    `SELECT s.vendor_id AS vendorId, json_array(json_array(${Object.values(serviceColumns).join(', ')}),
       (SELECT json_group_array(json_array(${placeColumns.join(', ')})) FROM (
         SELECT country, kind, ${transferColumns} FROM service_locations WHERE service_id = s.id ORDER BY position)),
       (SELECT json_group_array(json_array(${linkColumns.join(', ')})) FROM (
         SELECT country, dpf, ${transferColumns} FROM sub_processors WHERE service_id = s.id AND removed_at IS NULL
           AND (since IS NULL OR since <= @day) AND (until IS NULL OR until >= @day) ORDER BY position))) AS text
     FROM services s JOIN vendors v ON v.id = s.vendor_id
     WHERE s.vendor_id IN (SELECT value FROM json_each(@ids)) AND s.removed_at IS NULL
     ORDER BY s.vendor_id, s.position`,
    { ids: JSON.stringify(ids), day },
  );
}
