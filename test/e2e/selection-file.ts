import { writtenSelection } from '../fixtures/written-selection.ts';

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

/** A selection as another company's Obhut would write it: two vendors of the sample company otherwise, a new one, words of letters. */
export function selectionFile(): { name: string; mimeType: string; buffer: Buffer } {
  const words = { words: 'Moin,', basis: 'Guten Tag,', basisVersion: '2026.1', basisAsOf: '2026-11-23' };
  const name = { de: 'Briefe zu Anträgen: Anrede', en: 'Letters about requests: Greeting' };
  return writtenSelection([
    vendor('Fjordlys Score', 'Bergen'),
    vendor('Kiebitzpost', 'Oldenburg'),
    vendor('Polarwind', 'Tromsø'),
    { kind: 'wording', key: 'request/greeting', name, de: words, en: null },
  ]);
}
