import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

const nothing = {
  legalName: '',
  seatCountry: null,
  address: '',
  website: '',
  parentName: '',
  parentCountry: null,
  parentMitigation: 'none',
  dpf: null,
};

/** A vendor of another company's file: of it only name, seat and one sub-processor are known. */
function vendor(name: string, seatCity: string) {
  const link = { purpose: '', city: 'Tromsø', country: 'NO', parentCountry: null, dpf: null, since: null };
  return {
    kind: 'vendor',
    profile: { ...nothing, name, seatCity },
    documents: [],
    services: [
      {
        name,
        role: 'processor',
        locations: [],
        subProcessors: [{ ...link, name: 'Polarwind Hosting', until: null, tool: 'none', above: null }],
        answers: null,
      },
    ],
  };
}

/** A selection as another company's Obhut would write it: two vendors of the sample company otherwise, and a new one. */
export function selectionFile(): { name: string; mimeType: string; buffer: Buffer } {
  const items = [
    vendor('Fjordlys Score', 'Bergen'),
    vendor('Kiebitzpost', 'Oldenburg'),
    vendor('Polarwind', 'Tromsø'),
  ];
  const bytes = strToU8(JSON.stringify(items));
  const manifest = {
    format: 'obhut-selection',
    formatVersion: 1,
    madeOn: '2026-11-23',
    language: 'de',
    files: [
      {
        part: 'items.json',
        name: 'items.json',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    ],
  };
  const zip = zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), 'items.json': bytes });
  return { name: 'a.obhut-auswahl', mimeType: 'application/octet-stream', buffer: Buffer.from(zip) };
}
