import type { Bilingual } from '../contract/values.ts';

const assessment = { de: '--id ID der Bewertung', en: '--id ID of the assessment' };
const campaign = { de: '--id ID der Kampagne', en: '--id ID of the campaign' };
const span = {
  de: '--from und --to als Tage, zum Beispiel 2026-01-01',
  en: '--from and --to as days, for example 2026-01-01',
};

/** What each kind of report has to be told. */
const needs: Readonly<Record<string, Bilingual>> = {
  vendorAssessment: assessment,
  letterOfDemands: assessment,
  deadlineList: {
    de: '--to als letzten Tag, zum Beispiel 2026-12-31',
    en: '--to as the last day, for example 2026-12-31',
  },
  demandList: { de: 'nichts weiter', en: 'nothing more' },
  vendorRegister: {
    de: '--as-of als Tag, zum Beispiel 2026-11-03, oder nichts für heute',
    en: '--as-of as a day, for example 2026-11-03, or nothing for today',
  },
  breachFile: {
    de: '--id ID der Datenpanne und --as-of als Zeit mit Abstand zu UTC',
    en: '--id ID of the breach, and --as-of as a time with offset',
  },
  breachNotification: {
    de: '--id ID der Datenpanne und --notice ID für eine, die versandt ist',
    en: '--id ID of the breach, and --notice ID for one that was sent',
  },
  breachLetter: {
    de: '--id ID der Datenpanne und --letter ID',
    en: '--id ID of the breach and --letter ID',
  },
  requestLetter: { de: '--id ID des Antrags', en: '--id ID of the request' },
  inquiryLetter: {
    de: '--id ID der Anfrage und --letter reminder für die Erinnerung',
    en: '--id ID of the inquiry, and --letter reminder for the reminder',
  },
  transferAssessment: {
    de: '--id ID der Transferfolgenabschätzung',
    en: '--id ID of the transfer impact assessment',
  },
  transferShock: {
    de: '--as-of TAG und --falls, zum Beispiel adequacy:US,safeguards:IN',
    en: '--as-of DAY and --falls, for example adequacy:US,safeguards:IN',
  },
  personaSheet: { de: '--id ID der Persona', en: '--id ID of the persona' },
  breachRegister: span,
  requestRegister: span,
  consentRegister: {
    de: '--as-of als Zeit mit Abstand zu UTC oder nichts für heute',
    en: '--as-of as a time with offset, or nothing for today',
  },
  campaignDossier: campaign,
  campaignPage: campaign,
  vendorComparison: { de: '--id ID des Vergleichs', en: '--id ID of the comparison' },
  consentText: { de: '--id ID des Textes', en: '--id ID of the text' },
  wordingCheck: { de: '--id ID der Fassung', en: '--id ID of the version' },
  consentProof: {
    de: '--id ID des Einsatzorts und --as-of als Zeit mit Abstand zu UTC',
    en: '--id ID of the place and --as-of as a time with offset',
  },
  objectionLetter: { de: '--notice ID des Hinweises', en: '--notice ID of the notice of change' },
  subProcessorOverview: {
    de: '--id ID eines Dienstleisters oder nichts für alle',
    en: '--id ID of a vendor, or nothing for all',
  },
  annualReport: {
    de: '--from und --to als Tage und --sections als Kapitel, um andere wegzulassen',
    en: '--from and --to as days, and --sections as chapters to leave others out',
  },
  managementPage: { de: '--as-of als Tag', en: '--as-of as a day' },
  auditorFile: {
    de: '--as-of als Tag und --sections als Kapitel, um andere wegzulassen',
    en: '--as-of as a day, and --sections as chapters to leave others out',
  },
  auditExtract: {
    de: '--from und --to als Tage und --id ID eines Eintrags, jedes oder keines',
    en: '--from and --to as days and --id ID of a record, each or none',
  },
  handOverSheet: {
    de: '--id ID der Fassung eines Modells zum Lead-Scoring',
    en: '--id ID of the version of a scoring model',
  },
};

/** A sentence that says what a kind of report has to be told. */
export function neededFor(kind: string): Bilingual {
  const need = Object.hasOwn(needs, kind) ? needs[kind] : undefined;
  if (need) return { de: `${kind}: Nennen Sie ${need.de}.`, en: `${kind}: give ${need.en}.` };
  return {
    de: 'Nennen Sie eine der Arten, die „obhut --help“ aufzählt.',
    en: 'Give one of the kinds that “obhut --help” lists.',
  };
}
