import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { DeadlineFilter } from './deadlines.ts';
import { command, query, stream } from './procedure.ts';
import { AnnualSection, AuditorSection } from './report-sections.ts';
import { DemandFilter } from './reviews.ts';
import { TransferFilter } from './transfer-register.ts';
import { Fall } from './transfer-shock.ts';
import { Day, Id, Instant, Language, Line, Prose, Sha256 } from './values.ts';
import { Progress } from './vault.ts';
import { VendorFilter } from './vendor-register.ts';
import { LetterWords } from './wordings.ts';

/** Whether people are named, or stand as "Person 1" because somebody outside reads it. */
const Names = z.enum(['shown', 'anonymised']).optional();

/** What can be printed. Each kind names the record it is about. */
export const ReportRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vendorAssessment'), assessmentId: Id, language: Language }),
  z.object({ kind: z.literal('letterOfDemands'), assessmentId: Id, language: Language }),
  z.object({
    kind: z.literal('vendorRegister'),
    filter: VendorFilter,
    /** As it stood at the end of this day, whole; without it as it stands, filtered. */
    asOf: Day.nullable().optional(),
    names: Names,
    language: Language,
  }),
  /** Open demands and conditions over all vendors, as filtered. */
  z.object({ kind: z.literal('demandList'), filter: DemandFilter, names: Names, language: Language }),
  /** What is due when, over all areas, to be ticked off. */
  z.object({ kind: z.literal('deadlineList'), filter: DeadlineFilter, language: Language }),
  z.object({ kind: z.literal('recoverySheet'), language: Language }),
  /** Every key that works everywhere, to lie beside the keyboard. */
  z.object({ kind: z.literal('shortcutSheet'), language: Language }),
  /** The whole case, or what was known of it at a time. */
  z.object({ kind: z.literal('breachFile'), breachId: Id, asOf: Instant.nullable(), language: Language }),
  /** A notification as it was sent, or the next one as it stands when `noticeId` is null. */
  z.object({
    kind: z.literal('breachNotification'),
    breachId: Id,
    noticeId: Id.nullable(),
    language: Language,
  }),
  z.object({ kind: z.literal('breachLetter'), breachId: Id, letterId: Id, language: Language }),
  /** Every breach recorded in a period, those that were not notified included (Art. 33(5) GDPR). */
  z.object({ kind: z.literal('breachRegister'), from: Day, to: Day, names: Names, language: Language }),
  z.object({ kind: z.literal('firstFifteenMinutes'), language: Language }),
  /** The answer to somebody who asked, as it went out or as it is drafted; always in its own language. */
  z.object({ kind: z.literal('requestLetter'), requestId: Id, language: Language }),
  /** The letter with the questions to a vendor, or the reminder; always in the language of the inquiry. */
  z.object({
    kind: z.literal('inquiryLetter'),
    inquiryId: Id,
    letter: z.enum(['cover', 'reminder']),
    language: Language,
  }),
  /** The page that hangs on the wall: one of the persona's versions, or its words as they stand. */
  z.object({ kind: z.literal('personaSheet'), personaId: Id, versionId: Id.nullable(), language: Language }),
  /** Which persona finds what in which phase. */
  z.object({ kind: z.literal('contentMatrix'), language: Language }),
  /** What a place said at an instant (Art. 7(1) GDPR). */
  z.object({ kind: z.literal('consentProof'), useId: Id, at: Instant, language: Language }),
  /** The register of consent texts at an instant, or as it stands when `at` is null. */
  z.object({ kind: z.literal('consentRegister'), at: Instant.nullable(), names: Names, language: Language }),
  /** One text with every published version, what each changed, and every place that showed it. */
  z.object({ kind: z.literal('consentText'), textId: Id, language: Language }),
  /** What the check finds in a version, published or drafted. */
  z.object({ kind: z.literal('wordingCheck'), versionId: Id, language: Language }),
  /** Requests of people that came in from the first to the last day; it names nobody. */
  z.object({ kind: z.literal('requestRegister'), from: Day, to: Day, language: Language }),
  /** A campaign with gate, steps, conditions and proofs. */
  z.object({ kind: z.literal('campaignDossier'), campaignId: Id, language: Language }),
  /** Its first page alone, for the manager. */
  z.object({ kind: z.literal('campaignPage'), campaignId: Id, language: Language }),
  /** Chain, concentration, map of countries and running periods to object, of all vendors or one. */
  z.object({ kind: z.literal('subProcessorOverview'), vendorId: Id.nullable(), language: Language }),
  /** Objection to the changes of a notice (Art. 28(2) GDPR). */
  z.object({ kind: z.literal('objectionLetter'), noticeId: Id, language: Language }),
  /** Which vendor to take, and what would change that: for the manager. */
  z.object({ kind: z.literal('vendorComparison'), comparisonId: Id, language: Language }),
  /** What marketing hands to sales under a version of a scoring model, and what comes back. */
  z.object({ kind: z.literal('handOverSheet'), versionId: Id, language: Language }),
  /** Transfers to third countries as of today, filtered (Art. 30(1)(e) GDPR). */
  z.object({
    kind: z.literal('transferRegister'),
    filter: TransferFilter,
    names: Names,
    language: Language,
  }),
  /** What would change if this fell on that day: one page for the manager, then the list. */
  z.object({
    kind: z.literal('transferShock'),
    day: Day,
    falls: z.array(Fall).min(1).max(50),
    language: Language,
  }),
  /** A transfer impact assessment with its six steps, concluded or drafted. */
  z.object({ kind: z.literal('transferAssessment'), assessmentId: Id, language: Language }),
  /** Own technical and organisational measures: level, evidence and date of each control (Art. 32 GDPR). */
  z.object({ kind: z.literal('measuresOverview'), names: Names, language: Language }),
  /** Entries of the audit trail from a first to a last day, of one record or of all, with their place in the chain. */
  z.object({
    kind: z.literal('auditExtract'),
    from: Day.nullable(),
    to: Day.nullable(),
    subjectId: Id.nullable(),
    names: Names,
    language: Language,
  }),
  /** Report of the data-protection officer on a period (Art. 39(1) GDPR). */
  z.object({
    kind: z.literal('annualReport'),
    from: Day,
    to: Day,
    sections: z.array(AnnualSection).min(1),
    names: Names,
    language: Language,
  }),
  /** One page for the manager, as of a day. */
  z.object({ kind: z.literal('managementPage'), day: Day, language: Language }),
  /** All registers at a day with a contents page. */
  z.object({
    kind: z.literal('auditorFile'),
    day: Day,
    sections: z.array(AuditorSection).min(1),
    names: Names,
    language: Language,
  }),
]);
export type ReportRequest = z.infer<typeof ReportRequest>;
export type ReportKind = ReportRequest['kind'];

export const RenderedReport = z.object({
  fileName: z.string(),
  pages: z.number().int(),
  size: z.number().int(),
  sha256: z.string(),
  /** Signs for which the typeface of the paper has no shape; a box stands in their place. */
  unprinted: z.string(),
  /** The PDF in base64: events of a stream travel as text, files do not. */
  base64: z.string(),
});

/** A report that left Obhut, as a file or on paper. */
export const ReportOutput = z.object({
  id: Id,
  request: ReportRequest,
  /** A PDF, paper, a text for Word, or a table. */
  medium: z.enum(['file', 'paper', 'word', 'table']),
  fileName: z.string(),
  pages: z.number().int(),
  /** Of the file; of what was sent to the printer where it is paper. */
  sha256: Sha256,
  madeAt: Instant,
  madeBy: z.string(),
  /** Hash of the newest audit entry about data that it was made from. */
  dataState: Sha256,
  /** Entries about data since then; 0: made today it would say the same. */
  changesSince: z.number().int().nonnegative(),
});
export type ReportOutput = z.infer<typeof ReportOutput>;

const Recommendations = z.object({ from: Day, to: Day, recommendations: Prose });

export const ReportEvent = z.union([z.object({ progress: Progress }), z.object({ report: RenderedReport })]);
export type ReportEvent = z.infer<typeof ReportEvent>;

export const reports = {
  /** Renders in a worker; ends with the finished PDF. Leaving the iterator early cancels. */
  render: stream.input(ReportRequest).output(eventIterator(ReportEvent)),
  /** Mandatory facts that the report would show as missing. */
  missingFacts: query.input(ReportRequest).output(z.object({ missing: z.array(z.string()) })),
  /** From which letter texts the words of a letter come; null where the paper is no letter. */
  letterWords: query.input(ReportRequest).output(z.object({ words: LetterWords.nullable() })),
  /** What was saved or printed lately, newest first; of one kind or of all. */
  outputs: query
    .input(
      z.object({
        kind: z.string().max(40).nullable(),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ outputs: z.array(ReportOutput) })),
  /** Notes that a preview went to the printer; files note themselves. */
  recordOutput: command
    .input(
      z.object({
        request: ReportRequest,
        fileName: Line,
        pages: z.number().int().positive(),
        sha256: Sha256,
      }),
    )
    .output(z.object({ id: Id })),
  /** What a report would show now: it changes with the data, and not when something is printed. */
  dataState: query.output(z.object({ state: Sha256 })),
  /** What the data-protection officer recommends for a period. */
  recommendations: query
    .input(Recommendations.omit({ recommendations: true }))
    .output(Recommendations.pick({ recommendations: true })),
  saveRecommendations: command.input(Recommendations).output(Recommendations.pick({ recommendations: true })),
};
