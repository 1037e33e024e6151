import { basename } from 'node:path';
import { type BrowserWindow, shell as desktop } from 'electron';
import type { ReportRequest } from '../contract/reports.ts';
import type { Id } from '../contract/values.ts';
import { askWhere } from './ask-where.ts';
import {
  calendarName,
  campaignCalendarName,
  deadlineCalendarName,
  inquiryCalendarName,
  objectionCalendarName,
  reviewCalendarName,
} from './dialog-texts.ts';
import { type Shell, shellOs } from './procedures.ts';

/** Reports as files and on paper. Nothing is written but the file that the person chose. */
export function documentHandlers(shell: Shell) {
  const { documents } = shellOs;
  return {
    save: documents.save.handler(async ({ input, context }) =>
      told(await saveReport(shell, context.window, input)),
    ),
    open: documents.open.handler(async ({ input, context }) => {
      const path = await saveReport(shell, context.window, input);
      if (path) await desktop.openPath(path);
      return told(path);
    }),
    saveWord: documents.saveWord.handler(async ({ input, context }) => {
      const { fileName } = await shell.engine.reports.fileName(input);
      const name = fileName.replace(/\.pdf$/, '.docx');
      const path = await askWhere(shell, context.window, { title: 'saveWord', name, ending: 'docx' });
      if (path) await shell.engine.reports.writeWord({ request: input, path });
      return told(path);
    }),
    saveInquiry: documents.saveInquiry.handler(async ({ input, context }) => {
      const { fileName } = await shell.engine.inquiries.fileName(input);
      const asked = { title: 'saveInquiry', name: fileName, ending: input.format } as const;
      const path = await askWhere(shell, context.window, asked);
      if (path) await shell.engine.inquiries.writeTo({ ...input, path });
      return told(path);
    }),
    saveSelection: documents.saveSelection.handler(async ({ input, context }) => {
      const { fileName } = await shell.engine.selections.fileName(input);
      const asked = { title: 'saveSelection', name: fileName, ending: 'obhut-auswahl' } as const;
      const path = await askWhere(shell, context.window, asked);
      if (path) await shell.engine.selections.writeTo({ selection: input, path });
      return told(path);
    }),
    saveTable: documents.saveTable.handler(async ({ input, context }) => {
      const { fileName } = await shell.engine.tables.fileName(input);
      const path = await askWhere(shell, context.window, {
        title: 'saveTable',
        name: fileName,
        ending: 'xlsx',
        others: ['csv'],
      });
      const format = path?.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
      if (path) await shell.engine.tables.writeTo({ document: input, path, format });
      return told(path);
    }),
    saveYaml: documents.saveYaml.handler(async ({ input: { id }, context }) => {
      const { language } = shell.settings.read().preferences;
      const { fileName } = await shell.engine.tables.fileName({ kind: 'ownQuestionnaire', id, language });
      const name = fileName.replace(/\.xlsx$/, '.yaml');
      const path = await askWhere(shell, context.window, { title: 'saveYaml', name, ending: 'yaml' });
      if (path) await shell.engine.tables.writeYaml({ id, language, path });
      return told(path);
    }),
    ...calendarHandlers(shell),
    print: documents.print.handler(({ context }) => printWindow(context.window)),
  };
}

/** Dates for the person's own calendar. */
function calendarHandlers(shell: Shell) {
  const { documents } = shellOs;
  return {
    saveCalendar: documents.saveCalendar.handler(async ({ input, context }) =>
      told(await saveCalendar(shell, context.window, input)),
    ),
    saveCampaignCalendar: documents.saveCampaignCalendar.handler(async ({ input, context }) =>
      told(await saveCampaignCalendar(shell, context.window, input)),
    ),
    saveObjectionCalendar: documents.saveObjectionCalendar.handler(async ({ input, context }) =>
      told(await saveObjectionCalendar(shell, context.window, input)),
    ),
    saveReviewCalendar: documents.saveReviewCalendar.handler(async ({ context }) => {
      const { language } = shell.settings.read().preferences;
      const name = reviewCalendarName(language);
      const path = await askWhere(shell, context.window, { title: 'saveCalendar', name, ending: 'ics' });
      if (path) await shell.engine.reports.writeReviewCalendar({ language, path });
      return told(path);
    }),
    saveDeadlineCalendar: documents.saveDeadlineCalendar.handler(async ({ input, context }) => {
      const { language } = shell.settings.read().preferences;
      const name = deadlineCalendarName(language);
      const path = await askWhere(shell, context.window, { title: 'saveCalendar', name, ending: 'ics' });
      if (path) await shell.engine.reports.writeDeadlineCalendar({ ...input, language, path });
      return told(path);
    }),
    saveInquiryCalendar: documents.saveInquiryCalendar.handler(async ({ input, context }) => {
      const { language } = shell.settings.read().preferences;
      const { name: vendor, ...asked } = input;
      const name = inquiryCalendarName(language, vendor);
      const path = await askWhere(shell, context.window, { title: 'saveCalendar', name, ending: 'ics' });
      if (path) await shell.engine.reports.writeInquiryCalendar({ ...asked, language, path });
      return told(path);
    }),
  };
}

/** What the page learns of a file: whether there is one, and its name; never its folder. */
function told(path: string | null): { isSaved: boolean; place: string } {
  return { isSaved: path !== null, place: path ? basename(path) : '' };
}

async function saveReport(
  shell: Shell,
  window: BrowserWindow,
  request: ReportRequest,
): Promise<string | null> {
  const { fileName } = await shell.engine.reports.fileName(request);
  const path = await askWhere(shell, window, { title: 'saveReport', name: fileName, ending: 'pdf' });
  if (!path) return null;
  for await (const _progress of await shell.engine.reports.renderTo({ request, path })) {
    // The window shows progress of its own; here only the end matters.
  }
  return path;
}

async function saveCalendar(
  shell: Shell,
  window: BrowserWindow,
  { breachId, number }: { breachId: Id; number: string },
): Promise<string | null> {
  const { language } = shell.settings.read().preferences;
  const name = calendarName(language, number);
  const path = await askWhere(shell, window, { title: 'saveCalendar', name, ending: 'ics' });
  if (path) await shell.engine.reports.writeCalendar({ breachId, language, path });
  return path;
}

async function saveCampaignCalendar(
  shell: Shell,
  window: BrowserWindow,
  { campaignId, name }: { campaignId: Id; name: string },
): Promise<string | null> {
  const { language } = shell.settings.read().preferences;
  const proposed = campaignCalendarName(language, name);
  const path = await askWhere(shell, window, { title: 'saveCalendar', name: proposed, ending: 'ics' });
  if (path) await shell.engine.reports.writeCampaignCalendar({ campaignId, language, path });
  return path;
}

async function saveObjectionCalendar(
  shell: Shell,
  window: BrowserWindow,
  { noticeId, name }: { noticeId: Id; name: string },
): Promise<string | null> {
  const { language } = shell.settings.read().preferences;
  const proposed = objectionCalendarName(language, name);
  const path = await askWhere(shell, window, { title: 'saveCalendar', name: proposed, ending: 'ics' });
  if (path) await shell.engine.reports.writeObjectionCalendar({ noticeId, language, path });
  return path;
}

function printWindow(window: BrowserWindow): Promise<{ isPrinted: boolean }> {
  return new Promise((resolve) => {
    window.webContents.print(
      { printBackground: true, margins: { marginType: 'none' }, pageSize: 'A4' },
      (isPrinted) => resolve({ isPrinted }),
    );
  });
}
