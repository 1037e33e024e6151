import { noTransferFacts } from '../../../src-main/contract/nothing-known.ts';
import type {
  ProcessingLocation,
  ServiceProfile,
  SubProcessor,
  TransferFacts,
  VendorContact,
  VendorDocument,
  VendorProfile,
} from '../../../src-main/contract/vendor-record.ts';
import type { DecidedStanding } from '../../../src-main/engine/assessments/repo/standings.ts';

const words = ['Hafen', 'Kontor', 'Müller', 'Lösch', 'Nord', 'Süd', 'Kiebitz', 'Brief', 'Werft', 'Trave'];
const forms = ['GmbH', 'AG', 'B.V.', 'SAS', 'Inc.', 'Ltd.', 'Oy'];
const countries = ['DE', 'DE', 'FR', 'NL', 'US', 'IN', 'CH'];
const kinds = ['Versand', 'Ablage', 'Umfragen', 'Telefonie', 'Auswertung', 'Formulare', 'Werbung'];

const underClauses: TransferFacts = {
  tool: 'scc',
  fallback: null,
  sccComplete: true,
  sccModuleOk: true,
  tiaDone: true,
  tiaResult: 'adequate',
};

function pick<Item>(from: readonly Item[], at: number): Item {
  return from[at % from.length] as Item;
}

/** The n-th invented vendor; names differ, and every word of theirs occurs often. */
export function profileOf(at: number, ownerId: string | null): VendorProfile {
  const stem = `${pick(words, at)}${pick(words, at * 7 + 3).toLowerCase()}`;
  const name = `${stem} ${at} ${pick(forms, at)}`;
  return {
    name,
    legalName: name,
    seatCity: pick(['Kiel', 'Lübeck', 'Lyon', 'Utrecht', 'Boston', 'Pune', 'Bern'], at),
    seatCountry: pick(countries, at),
    address: `Am Kai ${at % 90}`,
    website: `https://vendor-${at}.example`,
    parentName: at % 4 === 0 ? `${pick(words, at + 2)} Holding` : '',
    parentCountry: at % 4 === 0 ? 'US' : null,
    parentMitigation: 'none',
    dpf: null,
    summary: 'Dienst für Kampagnen, Anmeldungen und deren Auswertung.',
    ownerId,
  };
}

/** One of its services. */
export function serviceOf(at: number, number: number): ServiceProfile {
  return {
    name: `${pick(kinds, at + number)} ${at % 300}`,
    purpose: 'Versand von Newslettern an Personen, die eingewilligt haben',
    role: pick(['processor', 'processor', 'joint', 'controller'], at),
    dataCategories: ['Kontaktdaten', 'Nutzungsdaten'],
    hasSpecialCategories: false,
    hasHrData: false,
    hasProfessionalSecrecy: false,
    peopleCategories: ['Interessenten', 'Kunden'],
    volume: '10.000',
    protectionNeed: pick(['normal', 'normal', 'high'], at),
  };
}

/** Where a service stores and keeps copies. */
export function locationsOf(at: number, number: number): ProcessingLocation[] {
  return (['storage', 'backup'] as const).map((kind, index) => {
    const country = pick(countries, at + index);
    const facts = ['US', 'IN'].includes(country) ? underClauses : noTransferFacts;
    return { ...facts, id: `l-${at}-${number}-${index}`, country, place: 'Rechenzentrum', kind };
  });
}

/** Whom it hands data on to. */
export function subProcessorsOf(at: number): SubProcessor[] {
  return [0, 1, 2, 3, 4].map((number) => ({
    ...underClauses,
    id: `p-${at}-${number}`,
    parentId: number > 2 ? `p-${at}-0` : null,
    name: `${pick(words, at + number)} Netz ${at % 500}`,
    purpose: pick(kinds, number),
    city: '',
    country: pick(countries, at * 3 + number),
    parentCountry: null,
    dpf: null,
    since: '2025-01-01',
    until: null,
  }));
}

/** Its papers: the agreement and its annex. */
export function documentsOf(at: number): (Omit<VendorDocument, 'attachment'> & { hash: null })[] {
  const papers = [
    { id: `d-${at}-0`, kind: 'dpa', title: 'Vertrag zur Auftragsverarbeitung' },
    { id: `d-${at}-1`, kind: 'tomAnnex', title: 'Anlage Maßnahmen' },
  ] as const;
  return papers.map((paper) => ({
    ...paper,
    language: 'de',
    datedOn: '2025-03-01',
    expiresOn: at % 5 === 0 ? '2026-03-01' : null,
    hash: null,
  }));
}

/** Whom to write to. */
export function contactOf(at: number): VendorContact {
  return {
    id: `c-${at}`,
    role: 'Datenschutz',
    name: `Kontakt ${at}`,
    email: `privacy@vendor-${at}.example`,
    phone: '',
  };
}

/** How its last assessment ended. */
export function standingOf(at: number): Omit<DecidedStanding, 'serviceId' | 'vendorId'> {
  return {
    decidedId: `a-${at}`,
    decision: pick(['approve', 'approveWithConditions', 'reject'], at),
    decidedAt: '2026-02-01T09:00:00.000Z',
    nextReviewOn: `2027-0${1 + (at % 9)}-15`,
    risk: pick(['low', 'medium', 'high'], at),
    reason: {
      de: 'Die Löschfrist nach Vertragsende fehlt.',
      en: 'No deletion period after the end of the contract.',
    },
    openFindings: at % 5,
    agreement: pick(['complete', 'gaps', 'missing'], at),
    transferVerdict: pick(['ok', 'ok_note', 'conditions', 'action_required'], at),
    score: 40 + (at % 60),
  };
}
