import type { ListColumns } from '../../../../contract/subprocessor-import.ts';
import type { ListField } from '../../../../contract/subprocessor-list.ts';
import { foldedWords } from '../../../kernel/folded-text.ts';
import type { PlaceReader } from '../read-place.ts';

/** What people call the columns, in German and English, folded; the plainest first. */
const names: Record<ListField, readonly string[]> = {
  name: [
    ...[
      'name',
      'name of subprocessor',
      'name of sub processor',
      'subprocessor',
      'sub processor',
      'subprocessor name',
    ],
    ...[
      'unterauftragsverarbeiter',
      'unterauftragnehmer',
      'unterauftragsverarbeiterin',
      'subunternehmer',
      'subdienstleister',
    ],
    ...[
      'firma',
      'firmenname',
      'unternehmen',
      'company',
      'company name',
      'third party',
      'provider',
      'anbieter',
      'vendor',
    ],
    ...[
      'dienstleister',
      'auftragnehmer',
      'supplier',
      'lieferant',
      'processor',
      'auftragsverarbeiter',
      'organisation',
    ],
    ...['organization', 'subcontractor', 'entity name', 'legal name', 'bezeichnung'],
  ],
  purpose: [
    ...[
      'purpose',
      'zweck',
      'description of processing',
      'nature of processing',
      'purpose of processing',
      'beschreibung',
    ],
    ...[
      'description',
      'leistung',
      'leistungen',
      'dienstleistung',
      'tatigkeit',
      'service',
      'services',
      'service provided',
    ],
    ...[
      'services provided',
      'activity',
      'activities',
      'processing activity',
      'processing activities',
      'function',
      'funktion',
    ],
    ...[
      'aufgabe',
      'aufgaben',
      'gegenstand',
      'art der verarbeitung',
      'verarbeitungszweck',
      'verwendungszweck',
      'einsatz',
      'use',
    ],
    ...['type of service', 'subject matter', 'role', 'rolle'],
  ],
  place: [
    ...[
      'place',
      'location of processing',
      'processing location',
      'place of processing',
      'ort der verarbeitung',
    ],
    ...[
      'verarbeitungsort',
      'location',
      'locations',
      'ort',
      'land der verarbeitung',
      'country of processing',
      'data location',
    ],
    ...[
      'hosting location',
      'server location',
      'serverstandort',
      'standort',
      'region',
      'land',
      'lander',
      'country',
      'countries',
    ],
    ...['data center location', 'geographic location'],
  ],
  seat: [
    ...[
      'corporate location',
      'seat',
      'sitz',
      'firmensitz',
      'hauptsitz',
      'headquarters',
      'hq',
      'registered office',
    ],
    ...[
      'country of incorporation',
      'country of establishment',
      'sitzland',
      'entity country',
      'anschrift',
      'address',
      'adresse',
    ],
    ...['sitz land', 'land sitz'],
  ],
  entity: [
    'entity',
    'legal entity',
    'contracting entity',
    'gesellschaft',
    'vertragspartner',
    'juristische person',
  ],
  tool: [
    ...[
      'tool',
      'transfer tool',
      'transfer mechanism',
      'transfer instrument',
      'ubermittlungsinstrument',
      'transferinstrument',
    ],
    ...[
      'transferinstrument',
      'garantien',
      'garantie',
      'geeignete garantien',
      'safeguards',
      'safeguard',
      'mechanism',
    ],
    ...[
      'transfer basis',
      'ubermittlungsgrundlage',
      'grundlage der ubermittlung',
      'adequacy',
      'data transfer mechanism',
    ],
  ],
  data: [
    ...[
      'data',
      'daten',
      'datenkategorien',
      'categories of data',
      'data categories',
      'type of data',
      'personal data',
    ],
    ...['kategorien von daten', 'datenarten', 'types of personal data', 'data processed', 'art der daten'],
  ],
  parent: [
    ...[
      'parent',
      'engaged by',
      'eingesetzt von',
      'beauftragt von',
      'unterauftragnehmer von',
      'sub processor of',
    ],
    ...['subprocessor of', 'unterauftragsverarbeiter von', 'ubergeordnet', 'via', 'uber', 'appointed by'],
  ],
};

const fields = Object.keys(names) as ListField[];

/** Field a title or a label means: called exactly so, else beginning or ending with such a name. */
export function guessListColumns(headers: readonly string[]): ListColumns {
  const folded = headers.map((header) => foldedWords(header).slice(0, 12).join(' '));
  const columns: ListColumns = {};
  const taken = new Set<number>();
  const fits: ((header: string, name: string) => boolean)[] = [
    (header, name) => header === name,
    (header, name) => header.startsWith(`${name} `),
    (header, name) => header.endsWith(` ${name}`),
  ];
  for (const matches of fits) {
    for (const field of fields) {
      if (columns[field] !== undefined) continue;
      const found = names[field]
        .map((name) => folded.findIndex((header, index) => !taken.has(index) && matches(header, name)))
        .find((index) => index !== -1);
      if (found === undefined) continue;
      columns[field] = found;
      taken.add(found);
    }
  }
  return withPlaceFromSeat(columns);
}

/** A list with one place only, the seat: that is where it says something happens. */
function withPlaceFromSeat({ seat, ...columns }: ListColumns): ListColumns {
  if (seat === undefined) return columns;
  return columns.place === undefined ? { ...columns, place: seat } : { ...columns, seat };
}

const labels = new Map(fields.flatMap((field) => names[field].map((name) => [name, field] as const)));

/** Field that a label in front of a colon means ("Zweck: …"), or null. */
export function fieldCalled(label: string): ListField | null {
  return labels.get(foldedWords(label).slice(0, 12).join(' ')) ?? null;
}

/** Columns by what stands in them, where nothing names them: places where most cells are places, purposes where texts are long. */
export function columnsByContent(rows: readonly (readonly string[])[], places: PlaceReader): ListColumns {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const sample = rows.slice(0, 200);
  const others = Array.from({ length: Math.max(0, width - 1) }, (_none, index) => index + 1);
  const columns: ListColumns = { name: 0 };
  const share = (index: number) => sample.filter((cells) => places.isPlace(cells[index] ?? '')).length;
  const place = others.toSorted((one, other) => share(other) - share(one))[0];
  if (place !== undefined && share(place) * 2 > sample.length) columns.place = place;
  const length = (index: number) => sample.reduce((sum, cells) => sum + (cells[index]?.length ?? 0), 0);
  const left = others.filter((index) => index !== columns.place);
  const purpose = left.toSorted((one, other) => length(other) - length(one))[0];
  if (purpose !== undefined) columns.purpose = purpose;
  return columns;
}
