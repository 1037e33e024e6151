import type { ReportKind } from '../../contract/reports.ts';
import type { Day, Language } from '../../contract/values.ts';

const stems: Record<ReportKind, Record<Language, string>> = {
  vendorAssessment: { de: 'Dienstleisterbewertung', en: 'Vendor-assessment' },
  letterOfDemands: { de: 'Nachforderungen', en: 'Letter-of-demands' },
  demandList: { de: 'Offene-Forderungen', en: 'Open-demands' },
  deadlineList: { de: 'Fristen', en: 'Deadlines' },
  vendorRegister: { de: 'Dienstleisterverzeichnis', en: 'Vendor-register' },
  vendorComparison: { de: 'Dienstleistervergleich', en: 'Vendor-comparison' },
  recoverySheet: { de: 'Wiederherstellungsblatt', en: 'Recovery-sheet' },
  shortcutSheet: { de: 'Tastenkürzel', en: 'Keyboard-shortcuts' },
  breachFile: { de: 'Akte-Datenpanne', en: 'Breach-file' },
  breachNotification: { de: 'Meldung-Art-33', en: 'Notification-Art-33' },
  breachLetter: { de: 'Schreiben-Datenpanne', en: 'Breach-letter' },
  breachRegister: { de: 'Register-Datenpannen', en: 'Register-of-breaches' },
  consentProof: { de: 'Einwilligungsnachweis', en: 'Consent-proof' },
  consentRegister: { de: 'Register-Einwilligungstexte', en: 'Register-of-consent-texts' },
  consentText: { de: 'Einwilligungstext', en: 'Consent-text' },
  wordingCheck: { de: 'Textpruefung', en: 'Wording-check' },
  requestRegister: { de: 'Register-Antraege', en: 'Register-of-requests' },
  campaignDossier: { de: 'Kampagnendossier', en: 'Campaign-dossier' },
  campaignPage: { de: 'Kampagne-auf-einer-Seite', en: 'Campaign-on-one-page' },
  transferRegister: { de: 'Register-Uebermittlungen', en: 'Register-of-transfers' },
  transferShock: { de: 'Wegfall-einer-Grundlage', en: 'Fall-of-a-basis' },
  transferAssessment: { de: 'Transferfolgenabschaetzung', en: 'Transfer-impact-assessment' },
  personaSheet: { de: 'Persona', en: 'Persona' },
  contentMatrix: { de: 'Inhalte-je-Persona', en: 'Content-by-persona' },
  requestLetter: { de: 'Antwort-auf-Antrag', en: 'Answer-to-request' },
  subProcessorOverview: { de: 'Unterauftragsverarbeiter', en: 'Sub-processors' },
  objectionLetter: { de: 'Widerspruch', en: 'Objection' },
  inquiryLetter: { de: 'Anschreiben-Fragen', en: 'Letter-questions' },
  handOverSheet: { de: 'Übergabeblatt', en: 'Hand-over-sheet' },
  measuresOverview: { de: 'Massnahmen-Art-32', en: 'Measures-Art-32' },
  annualReport: { de: 'Jahresbericht-Datenschutz', en: 'Annual-report' },
  managementPage: { de: 'Datenschutz-auf-einer-Seite', en: 'Data-protection-on-one-page' },
  auditorFile: { de: 'Akte-fuer-die-Pruefung', en: 'File-for-the-auditor' },
  auditExtract: { de: 'Protokollauszug', en: 'Audit-extract' },
  firstFifteenMinutes: { de: 'Die-ersten-15-Minuten', en: 'First-15-minutes' },
};

/**
 * Name for a report's file on any system, for example `Dienstleisterbewertung_LeadHafen_2026-11-23.pdf`: letters,
 * digits and hyphens of the subject only, at most 60 of them, so that no name can point into another folder.
 */
export function fileNameOf(kind: ReportKind, language: Language, subject: string, day: Day): string {
  const clean = Array.from(
    subject
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
  )
    .slice(0, 60)
    .join('')
    .replace(/-+$/, '');
  return `${[stems[kind][language], clean, day].filter(Boolean).join('_')}.pdf`;
}
