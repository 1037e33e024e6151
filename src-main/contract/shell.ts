import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { Attachment } from './attachments.ts';
import { CompanySummary } from './companies.ts';
import { DeadlineFilter } from './deadlines.ts';
import { KeptTable, TableLimits } from './foreign-table.ts';
import { InquiryCalendar, InquiryFileFormat, Received } from './inquiries.ts';
import { NetworkAttempt } from './network.ts';
import { refusals } from './procedure.ts';
import { ReminderSettings } from './reminders.ts';
import { ReportRequest } from './reports.ts';
import { Selection } from './selections.ts';
import { WindowCommand } from './shortcuts.ts';
import { TableDocument } from './table-documents.ts';
import { CountryCode, Id, Instant, Language, Line, Sha256 } from './values.ts';
import { Progress } from './vault.ts';
import { WordRequest } from './word-request.ts';

const ask = oc.errors(refusals);

/** A company file that was open before. The renderer knows it by id, never by path. */
export const RecentVault = z.object({
  id: Id,
  name: z.string(),
  /** Folder as people read it, shortened; for recognition only. */
  place: z.string(),
  isSample: z.boolean(),
  isThere: z.boolean(),
  lastOpenedAt: Instant.nullable(),
});
export type RecentVault = z.infer<typeof RecentVault>;

export const Preferences = z.object({
  language: Language,
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['compact', 'standard', 'comfortable']),
  zoom: z.number().min(0.8).max(2),
  singleKeys: z.boolean(),
});
export type Preferences = z.infer<typeof Preferences>;

const Passphrase = z.string().max(1024);
const Opened = z.object({ isOpen: z.boolean() });
const Saved = z.object({ isSaved: z.boolean(), place: z.string() });

export const CompanyStart = z.object({
  companyName: Line.min(1),
  country: CountryCode,
  language: Language,
});

export const PackRequest = z.object({ useId: Id, at: Instant, language: Language });
export type PackRequest = z.infer<typeof PackRequest>;

export const PackEvent = z.union([z.object({ progress: Progress }), Saved]);
export type PackEvent = z.infer<typeof PackEvent>;

/** What only the computer's owner process can do: dialogs, files, windows, preferences. */
export const shellContract = {
  vaults: {
    recent: ask.output(z.object({ vaults: z.array(RecentVault) })),
    /** Shows the file dialog; null when it was cancelled. */
    choose: ask.output(RecentVault.nullable()),
    forget: ask.input(z.object({ id: Id })).output(z.object({})),
    open: ask.input(z.object({ id: Id, passphrase: Passphrase, readOnly: z.boolean() })).output(Opened),
    /** Asks where to keep the new file, creates and opens it. */
    create: ask.input(CompanyStart.extend({ passphrase: Passphrase })).output(Opened),
    /** Builds the sample company in a temporary place of the profile and opens it. */
    openSample: ask.output(Opened),
    /** Newest automatic backups beside the file. */
    backups: ask
      .input(z.object({ id: Id }))
      .output(z.object({ backups: z.array(z.object({ id: Id, at: Instant, size: z.number().int() })) })),
    restore: ask.input(z.object({ id: Id, backupId: Id, passphrase: Passphrase })).output(Opened),
    /** Restores from a backup file chosen in a dialog. */
    restoreFile: ask.input(z.object({ passphrase: Passphrase })).output(Opened),
    backUpTo: ask.output(Saved),
    /** Asks where, and writes everything of the company in an open form, not encrypted. */
    exportArchive: ask.output(eventIterator(PackEvent)),
    /** Asks for such an archive and for a place, makes a new company file of it and opens it. */
    importArchive: ask.input(z.object({ passphrase: Passphrase })).output(Opened),
  },
  files: {
    /** Shows the file dialog and takes the chosen files into the vault. */
    attach: ask.output(z.object({ attachments: z.array(Attachment) })),
    /** Shows the file dialog and reads the chosen table; null when it was cancelled. */
    chooseTable: ask.input(z.object({ limits: TableLimits })).output(KeptTable.nullable()),
    /** Shows the file dialog and reads the chosen answer to an inquiry; null when it was cancelled. */
    chooseReturn: ask.input(z.object({ inquiryId: Id.nullable() })).output(Received.nullable()),
    saveAttachment: ask.input(z.object({ hash: Sha256, name: Line })).output(Saved),
  },
  documents: {
    save: ask.input(ReportRequest).output(Saved),
    /** Asks where, and writes the report as a text for Word. */
    saveWord: ask.input(WordRequest).output(Saved),
    /** Asks where, and writes the questions of an inquiry. */
    saveInquiry: ask.input(z.object({ inquiryId: Id, format: InquiryFileFormat })).output(Saved),
    /** Asks where, and writes selected things for another company. */
    saveSelection: ask.input(Selection).output(Saved),
    /** Asks where, and writes a spreadsheet. */
    saveTable: ask.input(TableDocument).output(Saved),
    /** Asks where, and writes a questionnaire of one's own as YAML. */
    saveYaml: ask.input(z.object({ id: Id })).output(Saved),
    /** Asks where, and writes the last day to object to changes of sub-processors as a calendar file. */
    saveObjectionCalendar: ask.input(z.object({ noticeId: Id, name: z.string().max(500) })).output(Saved),
    /** First days of a campaign's steps, for people who live in another calendar. */
    saveCampaignCalendar: ask.input(z.object({ campaignId: Id, name: z.string().max(500) })).output(Saved),
    /** Asks where, and writes the days of reviews and certificates as a calendar file. */
    saveReviewCalendar: ask.output(Saved),
    /** Asks where, and writes all deadlines of the filter as a calendar file. */
    saveDeadlineCalendar: ask.input(z.object({ filter: DeadlineFilter })).output(Saved),
    /** Asks where, and writes the days on which answers are due as a calendar file; the name stands for one inquiry. */
    saveInquiryCalendar: ask.input(InquiryCalendar.extend({ name: z.string().max(500) })).output(Saved),
    /** Asks where, and writes the deadline of a breach as a calendar file. */
    saveCalendar: ask.input(z.object({ breachId: Id, number: z.string().max(20) })).output(Saved),
    /** Asks where, and writes everything that proves what a place said at an instant as a zip. */
    saveProofPack: ask.input(PackRequest).output(eventIterator(PackEvent)),
    /** Saves by dialog and opens the file in the system's viewer. */
    open: ask.input(ReportRequest).output(Saved),
    /** Prints the page that the window shows: the preview of a report. */
    print: ask.output(z.object({ isPrinted: z.boolean() })),
  },
  notifications: {
    /** Shows each notification once, by its key, also when several windows or starts ask for it. */
    show: ask
      .input(
        z.object({
          key: z.string().max(120),
          /** What counts as shown with it: marks that a later one has overtaken. */
          overtaken: z.array(z.string().max(120)).max(10),
          title: z.string().max(200),
          text: z.string().max(500),
        }),
      )
      .output(z.object({ isShown: z.boolean() })),
  },
  companies: {
    /** The companies of this machine; `summary` is null as long as nobody unlocked one. */
    list: ask.output(
      z.object({
        companies: z.array(
          z.object({ vault: RecentVault, isOpen: z.boolean(), summary: CompanySummary.nullable() }),
        ),
      }),
    ),
    look: ask.input(z.object({ id: Id, passphrase: Passphrase })).output(z.object({})),
    forget: ask.output(z.object({})),
  },
  reminders: {
    get: ask.output(z.object({ settings: ReminderSettings, isSupported: z.boolean() })),
    set: ask.input(ReminderSettings).output(ReminderSettings),
    /** Shows a notification at once, so that people see whether they arrive. */
    tryOut: ask.output(z.object({ isShown: z.boolean() })),
  },
  preferences: {
    get: ask.output(Preferences),
    set: ask.input(Preferences).output(Preferences),
  },
  window: {
    open: ask.input(z.object({ address: z.string().max(2000) })).output(z.object({})),
    setTitle: ask.input(z.object({ title: z.string().max(300) })).output(z.object({})),
    /** What undo and redo would do, in words for the menu. */
    nameActs: ask
      .input(z.object({ undo: z.string().max(300).nullable(), redo: z.string().max(300).nullable() }))
      .output(z.object({})),
    /** What the application menu asks of this window. */
    commands: ask.output(eventIterator(z.object({ command: WindowCommand }))),
  },
  about: ask.output(z.object({ version: z.string(), runtime: z.string(), isTrialRuntime: z.boolean() })),
  network: {
    /** Tries every kind of connection from the process that owns the windows, its sessions included. */
    tryOut: ask.output(z.object({ attempts: z.array(NetworkAttempt) })),
  },
  licences: {
    /** Asks where, and writes the licences of everything used, the list of parts and what Electron brings, as a zip. */
    save: ask.output(Saved),
  },
};
export type ShellContract = typeof shellContract;
