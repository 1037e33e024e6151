import { resolve } from 'node:path';
import { wholeRegister } from '../contract/nothing-known.ts';
import { AnnualSection, AuditorSection } from '../contract/report-sections.ts';
import { ReportRequest } from '../contract/reports.ts';
import { isWordKind, wordKinds } from '../contract/word-documents.ts';
import type { Engine } from '../engine/engine.ts';
import type { CommandOptions } from './command-options.ts';
import { languageOf, vaultPathOf, withEngine } from './open-engine.ts';
import { neededFor } from './report-needs.ts';
import { printJson, UsageError } from './speech.ts';

const everything = { ...wholeRegister, verdicts: [], tools: [], tia: [] };

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
  if (!request.success) throw new UsageError(neededFor(kind));
  const path = options.output;
  const { format = 'pdf' } = options;
  if (format !== 'pdf' && format !== 'docx')
    throw new UsageError({ de: 'Nennen Sie --format pdf oder docx.', en: 'Give --format pdf or docx.' });
  if (format === 'docx' && !isWordKind(request.data.kind))
    throw new UsageError({
      de: `Als docx gibt es ${wordKinds.join(', ')}.`,
      en: `As docx there are ${wordKinds.join(', ')}.`,
    });
  if (!path) throw new UsageError({ de: `Nennen Sie -o DATEI.${format}.`, en: `Give -o FILE.${format}.` });
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

/** Renders to a file and says what it became; signs that the paper cannot show are among it. */
export async function printReport(
  engine: Engine,
  request: ReportRequest,
  path: string,
): Promise<{ file: string; pages: number; sha256: string; unprinted: string }> {
  const file = resolve(path);
  for await (const event of await engine.privateClient.reports.renderTo({ request, path: file })) {
    if ('pages' in event) return { file, ...event };
  }
  throw new Error('The report ended without a document');
}
