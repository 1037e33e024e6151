import { resolve } from 'node:path';
import { AnnualSection, AuditorSection } from '../contract/report-sections.ts';
import { ReportRequest } from '../contract/reports.ts';
import { isWordKind, wordKinds } from '../contract/word-documents.ts';
import type { Engine } from '../engine/engine.ts';
import type { CommandOptions } from './main.ts';
import { languageOf, vaultPathOf, withEngine } from './open-engine.ts';
import { printJson, UsageError } from './speech.ts';

const everything = {
  search: '',
  view: 'all',
  statuses: [],
  roles: [],
  verdicts: [],
  tools: [],
  tia: [],
  risks: [],
  countries: [],
  protectionNeeds: [],
};

/** `report KIND`: prints a report of an open company file to a PDF. */
export async function reportCommand([kind = '']: string[], options: CommandOptions): Promise<void> {
  vaultPathOf(options);
  const language = languageOf(options);
  const request = ReportRequest.safeParse({
    kind,
    assessmentId: options.id,
    filter: {
      ...everything,
      kind: 'all',
      isOverdue: false,
      from: options.from ?? null,
      to: options.to,
      sorts: [],
    },
    breachId: options.id,
    noticeId: options.notice ?? null,
    letterId: options.letter,
    requestId: options.id,
    inquiryId: options.id,
    letter: options.letter ?? 'cover',
    asOf: options['as-of'] ?? null,
    from: kind === 'auditExtract' ? (options.from ?? null) : options.from,
    to: kind === 'auditExtract' ? (options.to ?? null) : options.to,
    useId: options.id,
    at: options['as-of'] ?? null,
    campaignId: options.id,
    comparisonId: options.id,
    textId: options.id,
    versionId: options.id,
    personaId: options.id,
    vendorId: options.id ?? null,
    day: options['as-of'],
    subjectId: options.id ?? null,
    sections: options.sections?.split(',') ?? sectionsOf(kind),
    ...(options.anonymous ? { names: 'anonymised' } : {}),
    falls: options.falls?.split(',').map((one) => {
      const [what, country] = one.trim().split(':');
      return { kind: what, country };
    }),
    language,
  });
  if (!request.success) throw new UsageError(`${kind || 'A report'}: ${neededFor(kind)}`);
  const path = options.output;
  const { format = 'pdf' } = options;
  if (format !== 'pdf' && format !== 'docx') throw new UsageError('Give --format pdf or docx.');
  if (format === 'docx' && !isWordKind(request.data.kind))
    throw new UsageError(`As docx there are ${wordKinds.join(', ')}.`);
  if (!path) throw new UsageError(`Give -o FILE.${format}.`);
  await withEngine(options, async (engine) =>
    printJson(await (format === 'docx' ? writeWord : printReport)(engine, request.data, path)),
  );
}

async function writeWord(engine: Engine, request: ReportRequest, path: string) {
  const file = resolve(path);
  return { file, ...(await engine.privateClient.reports.writeWord({ request, path: file })) };
}

/** All chapters, where a kind has any. */
function sectionsOf(kind: string): readonly string[] | undefined {
  if (kind === 'annualReport') return AnnualSection.options;
  return kind === 'auditorFile' ? AuditorSection.options : undefined;
}

/** What a kind of report has to be told. */
function neededFor(kind: string): string {
  switch (kind) {
    case 'vendorAssessment':
    case 'letterOfDemands':
      return 'give --id ID of the assessment.';
    case 'deadlineList':
      return 'give --to as the last day, for example 2026-12-31.';
    case 'demandList':
      return 'give nothing more.';
    case 'vendorRegister':
      return 'give --as-of as a day, for example 2026-11-03, or nothing for today.';
    case 'breachFile':
      return 'give --id ID of the breach, and --as-of as a time with offset.';
    case 'breachNotification':
      return 'give --id ID of the breach, and --notice ID for one that was sent.';
    case 'breachLetter':
      return 'give --id ID of the breach and --letter ID.';
    case 'requestLetter':
      return 'give --id ID of the request.';
    case 'inquiryLetter':
      return 'give --id ID of the inquiry, and --letter reminder for the reminder.';
    case 'transferAssessment':
      return 'give --id ID of the transfer impact assessment.';
    case 'transferShock':
      return 'give --as-of DAY and --falls, for example adequacy:US,safeguards:IN.';
    case 'personaSheet':
      return 'give --id ID of the persona.';
    case 'breachRegister':
    case 'requestRegister':
      return 'give --from and --to as days, for example 2026-01-01.';
    case 'consentRegister':
      return 'give --as-of as a time with offset, or nothing for today.';
    case 'campaignDossier':
    case 'campaignPage':
      return 'give --id ID of the campaign.';
    case 'vendorComparison':
      return 'give --id ID of the comparison.';
    case 'consentText':
      return 'give --id ID of the text.';
    case 'wordingCheck':
      return 'give --id ID of the version.';
    case 'consentProof':
      return 'give --id ID of the place and --as-of as a time with offset.';
    case 'objectionLetter':
      return 'give --notice ID of the notice of change.';
    case 'subProcessorOverview':
      return 'give --id ID of a vendor, or nothing for all.';
    case 'annualReport':
      return 'give --from and --to as days, and --sections as chapters to leave others out.';
    case 'managementPage':
      return 'give --as-of as a day.';
    case 'auditorFile':
      return 'give --as-of as a day, and --sections as chapters to leave others out.';
    case 'auditExtract':
      return 'give --from and --to as days and --id ID of a record, each or none.';
    case 'handOverSheet':
      return 'give --id ID of the version of a scoring model.';
    default:
      return 'give one of the kinds that “obhut --help” lists.';
  }
}

/** Renders to a file and says what it became. */
export async function printReport(
  engine: Engine,
  request: ReportRequest,
  path: string,
): Promise<{ file: string; pages: number; sha256: string }> {
  const file = resolve(path);
  for await (const event of await engine.privateClient.reports.renderTo({ request, path: file })) {
    if ('pages' in event) return { file, pages: event.pages, sha256: event.sha256 };
  }
  throw new Error('The report ended without a document');
}
