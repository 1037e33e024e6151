import { basename, join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import type { DeadlineFilter } from '../../src-main/contract/deadlines.ts';
import type { TableLimits } from '../../src-main/contract/foreign-table.ts';
import type { InquiryCalendar } from '../../src-main/contract/inquiries.ts';
import type { ReminderSettings } from '../../src-main/contract/reminders.ts';
import type { PackEvent, PackRequest, Preferences, ShellContract } from '../../src-main/contract/shell.ts';
import type { TableDocument } from '../../src-main/contract/table-documents.ts';
import type { TestEngine } from '../engine/open-engine.ts';

type ShellClient = ContractRouterClient<ShellContract>;

/** What the computer's side holds in a test: preferences in memory, files over the real engine, no dialogs. */
export interface TestShell {
  client: ShellClient;
  preferences: Preferences;
  titles: string[];
  /** Where the next proof pack goes; null cancels its dialog. */
  packPath: string | null;
  /** Notifications in the order in which they were shown; each key once, as the computer does it. */
  notified: { key: string; overtaken: string[]; title: string; text: string }[];
  reminders: ReminderSettings;
  /** What the next file dialog answers with; null when it is cancelled. */
  chosenFile: string | null;
  /** Spreadsheets that were saved, newest last. */
  savedTables: TableDocument[];
  /** What the menu says that undo and redo would do. */
  namedActs: { undo: string | null; redo: string | null };
}

/** A small computer: keeps preferences and opens the engine's one file; every dialog is cancelled. */
export function createTestShell(engine: TestEngine, language: 'de' | 'en'): TestShell {
  const shell: Omit<TestShell, 'client'> = {
    preferences: { language, theme: 'light', density: 'standard', zoom: 1, singleKeys: true },
    titles: [],
    packPath: null,
    notified: [],
    reminders: { deadlines: false, tray: false },
    chosenFile: null,
    savedTables: [],
    namedActs: { undo: null, redo: null },
  };
  const vault = { id: 'file', name: 'Hafenkontor GmbH', place: '~/Dokumente/firma.obhut', isSample: false };
  const client: Partial<Record<keyof ShellClient, unknown>> = {
    preferences: {
      get: async () => shell.preferences,
      set: async (next: Preferences) => {
        shell.preferences = next;
        return next;
      },
    },
    window: {
      open: async () => ({}),
      setTitle: async ({ title }: { title: string }) => {
        shell.titles.push(title);
        return {};
      },
      nameActs: async (acts: TestShell['namedActs']) => {
        shell.namedActs = acts;
        return {};
      },
      commands: async () => (async function* () {})(),
    },
    notifications: {
      show: async (asked: TestShell['notified'][number]) => {
        const isShown = !shell.notified.some(({ key }) => key === asked.key);
        if (isShown) shell.notified.push(asked);
        return { isShown };
      },
    },
    companies: {
      list: async () => {
        const { companies } = await engine.privateClient.companies.list();
        const found = companies.find(({ path }) => path === engine.path);
        return {
          companies: [
            {
              vault: { ...vault, isThere: true, lastOpenedAt: null },
              isOpen: found?.isOpen ?? false,
              summary: found?.summary ?? null,
            },
          ],
        };
      },
      look: async ({ passphrase }: { passphrase: string }) => {
        await engine.privateClient.companies.look({ path: engine.path, passphrase });
        return {};
      },
      forget: async () => engine.privateClient.companies.forget(),
    },
    reminders: {
      get: async () => ({ settings: shell.reminders, isSupported: true }),
      set: async (next: ReminderSettings) => {
        shell.reminders = next;
        return next;
      },
      tryOut: async () => ({ isShown: true }),
    },
    vaults: {
      recent: async () => ({
        vaults: [{ ...vault, isThere: true, lastOpenedAt: '2026-11-22T17:52:00.000Z' }],
      }),
      choose: async () => null,
      forget: async () => ({}),
      open: async ({ passphrase, readOnly }: { passphrase: string; readOnly: boolean }) => {
        await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly });
        return { isOpen: true };
      },
      create: async (input: { companyName: string; country: string; passphrase: string }) => {
        await engine.privateClient.vaults.create({ ...input, language, path: engine.path });
        return { isOpen: true };
      },
      backups: async () => engine.privateClient.vaults.backups({ path: engine.path }),
    },
    files: {
      attach: async () => ({ attachments: [] }),
      chooseTable: async ({ limits }: { limits: TableLimits }, { signal }: { signal: AbortSignal }) =>
        shell.chosenFile === null
          ? null
          : await engine.privateClient.tables.readFile({ path: shell.chosenFile, limits }, { signal }),
    },
    documents: {
      saveProofPack: async (request: PackRequest, options: { signal?: AbortSignal }) =>
        packEvents(engine, shell.packPath, request, options),
      saveCampaignCalendar: async ({ campaignId, name }: { campaignId: string; name: string }) => {
        const path = join(engine.folder, `${name}.ics`);
        await engine.privateClient.reports.writeCampaignCalendar({ campaignId, language, path });
        return { isSaved: true, place: basename(path) };
      },
      saveDeadlineCalendar: async ({ filter }: { filter: DeadlineFilter }) => {
        const path = join(engine.folder, 'deadlines.ics');
        await engine.privateClient.reports.writeDeadlineCalendar({ filter, language, path });
        return { isSaved: true, place: basename(path) };
      },
      saveInquiryCalendar: async ({ filter, inquiryId }: InquiryCalendar) => {
        const path = join(engine.folder, 'inquiries.ics');
        await engine.privateClient.reports.writeInquiryCalendar({ filter, inquiryId, language, path });
        return { isSaved: true, place: basename(path) };
      },
      saveReviewCalendar: async () => {
        const path = join(engine.folder, 'reviews.ics');
        await engine.privateClient.reports.writeReviewCalendar({ language, path });
        return { isSaved: true, place: basename(path) };
      },
      saveYaml: async ({ id }: { id: string }) => {
        const path = join(engine.folder, 'questionnaire.yaml');
        await engine.privateClient.tables.writeYaml({ id, language, path });
        return { isSaved: true, place: basename(path) };
      },
      saveTable: async (document: TableDocument) => {
        const { fileName } = await engine.privateClient.tables.fileName(document);
        await engine.privateClient.tables.writeTo({ document, path: join(engine.folder, fileName) });
        shell.savedTables.push(document);
        return { isSaved: true, place: fileName };
      },
    },
    about: async () => ({ version: '0.1.0', runtime: 'Test', isTrialRuntime: false }),
  };
  return Object.assign(shell, { client: client as ShellClient });
}

/** What the shell tells of a pack on its way to a file. */
async function* packEvents(
  engine: TestEngine,
  path: string | null,
  request: PackRequest,
  options: { signal?: AbortSignal },
): AsyncGenerator<PackEvent, void, void> {
  if (path === null) return yield { isSaved: false, place: '' };
  for await (const event of await engine.privateClient.reports.writeProofPack({ ...request, path }, options))
    if ('progress' in event) yield event;
  yield { isSaved: true, place: basename(path) };
}
