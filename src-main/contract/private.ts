import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Attachment } from './attachments.ts';
import { CompanySummary } from './companies.ts';
import { FoundClauses } from './contracts.ts';
import { DeadlineFilter } from './deadlines.ts';
import { KeptTable, TableLimits } from './foreign-table.ts';
import { InquiryCalendar, InquiryFileFormat, Received } from './inquiries.ts';
import { session, stream } from './procedure.ts';
import { Reminders } from './reminders.ts';
import { ReportRequest } from './reports.ts';
import { Selection } from './selections.ts';
import { TableDocument, TableFormat } from './table-documents.ts';
import { CountryCode, Id, Instant, Language, Line, Sha256 } from './values.ts';
import { Backup, Progress } from './vault.ts';
import { WordRequest } from './word-request.ts';

/** A path of this computer: no operating system knows one with a NUL in it. */
const Path = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !path.includes('\0'));
const Passphrase = z.string().max(1024);
const Opened = z.object({ companyName: z.string(), isSample: z.boolean(), isReadOnly: z.boolean() });

/** Asked by the shell and the command line only: everything that names a path. */
export const privateContract = {
  vaults: {
    create: session
      .input(
        z.object({
          path: Path,
          passphrase: Passphrase,
          companyName: Line.min(1),
          country: CountryCode,
          language: Language,
        }),
      )
      .output(Opened),
    open: session
      .input(z.object({ path: Path, passphrase: Passphrase, readOnly: z.boolean() }))
      .output(Opened),
    close: session.output(z.object({})),
    createSample: session
      .input(z.object({ path: Path, passphrase: Passphrase, language: Language }))
      .output(Opened),
    /** Backups kept for the vault at this path, newest first. */
    backups: session
      .input(z.object({ path: Path }))
      .output(z.object({ backups: z.array(Backup.extend({ path: Path })) })),
    restore: session
      .input(z.object({ backupPath: Path, targetPath: Path, passphrase: Passphrase }))
      .output(z.object({ at: Instant, replacedKeptAs: Path.nullable() })),
    backUpTo: session.input(z.object({ path: Path })).output(z.object({ size: z.number().int() })),
    /** Everything of the open company as a zip of JSON files and attachments, not encrypted. */
    exportTo: stream
      .input(z.object({ path: Path, language: Language }))
      .output(
        eventIterator(
          z.union([
            z.object({ progress: Progress }),
            z.object({ files: z.number().int(), size: z.number().int() }),
          ]),
        ),
      ),
    /** Makes a new company file of such a zip and opens it. */
    importArchive: session
      .input(z.object({ archivePath: Path, path: Path, passphrase: Passphrase }))
      .output(Opened),
  },
  attachments: {
    addFile: session.input(z.object({ path: Path })).output(Attachment),
    writeTo: session.input(z.object({ hash: Sha256, path: Path })).output(z.object({})),
  },
  contracts: {
    /** The same as `contracts.findClauses`, for a document by its path; needs no company file. */
    findInFile: session.input(z.object({ path: Path, language: Language.optional() })).output(FoundClauses),
  },
  tables: {
    fileName: session.input(TableDocument).output(z.object({ fileName: z.string() })),
    writeTo: session
      .input(z.object({ document: TableDocument, path: Path, format: TableFormat.optional() }))
      .output(z.object({})),
    /** The same questionnaire as the table `ownQuestionnaire`, as YAML; comments are in the language. */
    writeYaml: session.input(z.object({ id: Id, language: Language, path: Path })).output(z.object({})),
    readFile: session.input(z.object({ path: Path, limits: TableLimits })).output(KeptTable),
  },
  companies: {
    /** Looks into a file read-only and keeps its numbers until something is locked. */
    look: session.input(z.object({ path: Path, passphrase: Passphrase })).output(CompanySummary),
    /** What was looked into, and the open company as it stands. */
    list: session.output(
      z.object({
        companies: z.array(z.object({ path: Path, isOpen: z.boolean(), summary: CompanySummary })),
      }),
    ),
    forget: session.output(z.object({})),
  },
  reminders: {
    /** What may be told of the open company; without one nothing. */
    pending: session.input(z.object({ withStages: z.boolean() })).output(Reminders),
  },
  inquiries: {
    fileName: session
      .input(z.object({ inquiryId: Id, format: InquiryFileFormat }))
      .output(z.object({ fileName: z.string() })),
    /** Writes the questions as a spreadsheet or as one page that opens in any browser. */
    writeTo: session
      .input(z.object({ inquiryId: Id, format: InquiryFileFormat, path: Path }))
      .output(z.object({})),
    /** Reads what came back; without an inquiry the file itself says which one. */
    receiveFile: session.input(z.object({ path: Path, inquiryId: Id.nullable() })).output(Received),
  },
  selections: {
    fileName: session.input(Selection).output(z.object({ fileName: z.string() })),
    /** Writes selected things without what names this company, as a zip of JSON. */
    writeTo: session.input(z.object({ selection: Selection, path: Path })).output(z.object({})),
  },
  reports: {
    renderTo: stream
      .input(z.object({ request: ReportRequest, path: Path }))
      .output(
        eventIterator(
          z.union([
            z.object({ progress: Progress }),
            z.object({ pages: z.number().int(), sha256: z.string(), unprinted: z.string() }),
          ]),
        ),
      ),
    /** Everything that proves what a place said at an instant, as a zip that anybody can check without Obhut. */
    writeProofPack: stream
      .input(z.object({ useId: Id, at: Instant, language: Language, path: Path }))
      .output(
        eventIterator(
          z.union([
            z.object({ progress: Progress }),
            z.object({ files: z.number().int(), size: z.number().int(), sha256: z.string() }),
          ]),
        ),
      ),
    /** Deadline and marks of a running breach as a calendar file with alarms. */
    writeCampaignCalendar: session
      .input(z.object({ campaignId: Id, language: Language, path: Path }))
      .output(z.object({})),
    /** Last day to object to the changes of a notice as a calendar file with alarms. */
    writeObjectionCalendar: session
      .input(z.object({ noticeId: Id, language: Language, path: Path }))
      .output(z.object({})),
    /** Days of reviews and certificates as a calendar file. */
    writeReviewCalendar: session.input(z.object({ language: Language, path: Path })).output(z.object({})),
    /** All deadlines of the filter with their lead times as a calendar file with alarms. */
    writeDeadlineCalendar: session
      .input(z.object({ filter: DeadlineFilter, language: Language, path: Path }))
      .output(z.object({})),
    /** Days on which answers of vendors are due, with their lead time, as a calendar file with alarms. */
    writeInquiryCalendar: session
      .input(InquiryCalendar.extend({ language: Language, path: Path }))
      .output(z.object({})),
    writeCalendar: session
      .input(z.object({ breachId: Id, language: Language, path: Path }))
      .output(z.object({})),
    fileName: session.input(ReportRequest).output(z.object({ fileName: z.string() })),
    /** The same report as a text for Word. */
    writeWord: session
      .input(z.object({ request: WordRequest, path: Path }))
      .output(z.object({ sha256: z.string() })),
  },
};
export type PrivateContract = typeof privateContract;
