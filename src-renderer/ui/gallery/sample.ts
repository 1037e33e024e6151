import type { Status } from '../status.ts';

export interface SampleVendor {
  id: string;
  name: string;
  service: string;
  hosting: string;
  reason: string;
  findings: number;
  dpa: { status: Status; text: string };
  review: string;
  risk: 'high' | 'medium' | 'low' | 'open';
}

const complete = { status: 'ok', text: 'vollständig' } as const;
const gaps = { status: 'caution', text: 'Lücken' } as const;

type Row = [string, string, string, string, number, SampleVendor['dpa'], string, SampleVendor['risk']];

const rows: readonly Row[] = [
  ['LeadHafen GmbH', 'Lead-Management', 'DE + US', 'Löschfrist fehlt', 3, gaps, '14.03.2027', 'high'],
  ['Pixelpfad Inc.', 'Webanalyse', 'US DPF', 'Prüfung überfällig', 3, complete, 'überfällig', 'high'],
  ['Kontor CRM AG', 'Kundenverwaltung', 'DE + IN', 'Support aus Indien', 2, complete, '20.01.2027', 'medium'],
  ['Rufnetz Nord GmbH', 'Telefonie', 'DE', 'Prüfrecht begrenzt', 1, gaps, '11.12.2026', 'medium'],
  [
    'Umfragekreis UG',
    'Befragungen',
    'AT',
    'AVV veraltet',
    1,
    { status: 'due', text: 'von 2019' },
    '02.11.2026',
    'medium',
  ],
  ['Briefwolke GmbH', 'E-Mail-Versand', 'DE', 'keine Befunde', 0, complete, '30.06.2027', 'low'],
  ['Druckhaus Trave KG', 'Mailings', 'DE', 'keine Befunde', 0, complete, '15.04.2027', 'low'],
  ['Formwerft B.V.', 'Formulare', 'NL', 'keine Befunde', 0, complete, '12.05.2027', 'low'],
  [
    'Webinarium B.V.',
    'Webinare',
    'NL offen',
    'Fragebogen offen',
    0,
    { status: 'risk', text: 'fehlt' },
    'offen',
    'open',
  ],
];

/** The vendors of the sample company, as a list shows them. */
export const vendors: readonly SampleVendor[] = rows.map(
  ([name, service, hosting, reason, findings, dpa, review, risk], place) => ({
    id: `v${place}`,
    name,
    service,
    hosting,
    reason,
    findings,
    dpa,
    review,
    risk,
  }),
);

/** Many vendors, for the scroll measurement. */
export function manyVendors(count: number): readonly SampleVendor[] {
  return Array.from({ length: count }, (_, place) => {
    const vendor = vendors[place % vendors.length] as SampleVendor;
    return { ...vendor, id: `m${place}`, name: `${vendor.name} ${place}` };
  });
}
