import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keysAsRead } from '../../../src-main/contract/key-words.ts';
import { wholeRegister } from '../../../src-main/contract/nothing-known.ts';
import type { ReportEvent, ReportRequest } from '../../../src-main/contract/reports.ts';
import { shortcuts } from '../../../src-main/contract/shortcut-keys.ts';
import { WindowCommand } from '../../../src-main/contract/shortcuts.ts';
import type { VendorFilter } from '../../../src-main/contract/vendor-register.ts';
import { messagesIn } from '../../renderer/messages.ts';
import {
  createTestEngine,
  openTestSample,
  passphrase,
  realPrinter,
  type TestEngine,
} from '../open-engine.ts';
import { readPdf, squeezed } from './read-pdf.ts';

let engine: TestEngine;
let decided: string;

beforeAll(async () => {
  engine = await openTestSample(realPrinter());
  const { assessments } = await engine.client.assessments.list({ vendorId: null });
  decided = assessments.find(({ vendorName }) => vendorName.includes('Fjordlys'))?.id ?? '';
});
afterAll(() => engine.close());

async function render(request: ReportRequest) {
  const events: ReportEvent[] = [];
  for await (const event of await engine.client.reports.render(request)) events.push(event);
  const last = events.at(-1);
  if (!last || !('report' in last)) throw new Error('no report at the end of the stream');
  const bytes = new Uint8Array(Buffer.from(last.report.base64, 'base64'));
  return { events, report: last.report, bytes, pdf: await readPdf(bytes) };
}

describe('a rendered report', () => {
  test('comes after its progress, with name, pages, size and hash of exactly these bytes', async () => {
    const { events, report, bytes, pdf } = await render({
      kind: 'vendorAssessment',
      assessmentId: decided,
      language: 'de',
    });
    expect(events.length).toBeGreaterThan(2);
    expect(events.slice(0, -1).every((event) => 'progress' in event)).toBe(true);
    expect(report.fileName).toBe('Dienstleisterbewertung_Fjordlys-Score_2026-11-23.pdf');
    expect(report.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(report).toMatchObject({ size: bytes.length, pages: pdf.pages.length });
    const { auditHead } = await engine.client.vault.status();
    expect(pdf.text.replaceAll(' ', '')).toContain(auditHead);
    expect(engine.incidents).toEqual([]);
  });

  test('the letter names every open demand with its number and leaves our rules out', async () => {
    const { pdf } = await render({ kind: 'letterOfDemands', assessmentId: decided, language: 'de' });
    const { result } = await engine.client.assessments.get({ assessmentId: decided });
    const demands = result.findings.filter(
      ({ treatment }) => !treatment || (treatment.kind === 'demand' && treatment.doneOn === null),
    );
    expect(demands.length).toBeGreaterThan(5);
    for (const [index, { title }] of demands.entries())
      expect(pdf.text).toContain(`${index + 1}. ${title.de.replaceAll('\u00A0', ' ')}`);
    expect(pdf.text).toContain('Erbeten war dies bis 18.11.2026.');
    expect(pdf.text).toContain('Bitte antworten Sie bis 14. Dezember 2026');
    expect(pdf.text).not.toMatch(/Regel [a-z]+_/);
    expect(pdf.text).not.toContain('nur für den internen Gebrauch');
  });

  test('a letter without anything to demand is refused', async () => {
    const { assessments } = await engine.client.assessments.list({ vendorId: null });
    const ids = assessments.map(({ id }) => id);
    const refused: string[] = [];
    for (const assessmentId of ids) {
      const run = await engine.client.assessments.get({ assessmentId });
      const isNothingOpen = run.result.findings.every(({ treatment, compensation }) =>
        treatment ? treatment.kind !== 'demand' || treatment.doneOn !== null : compensation?.isInForce,
      );
      if (!isNothingOpen) continue;
      refused.push(assessmentId);
      await expect(
        engine.client.reports.render({ kind: 'letterOfDemands', assessmentId, language: 'de' }),
      ).rejects.toMatchObject({ code: 'NOTHING_TO_REPORT' });
    }
    expect(refused.length).toBeGreaterThan(0);
  });

  test('the register prints all twelve vendors, and with a filter those that fit', async () => {
    const all = await render({ kind: 'vendorRegister', filter: wholeRegister, language: 'en' });
    const { rows, total } = await engine.client.vendors.list({
      filter: wholeRegister,
      sort: { key: 'name', direction: 'ascending' },
      groupBy: 'none',
      offset: 0,
      limit: 200,
    });
    expect(total).toBe(12);
    for (const { name } of rows) expect(all.pdf.text).toContain(name);
    const filter: VendorFilter = { ...wholeRegister, statuses: ['rejected'] };
    const { pdf } = await render({ kind: 'vendorRegister', filter, language: 'en' });
    const names = rows.filter(({ status }) => status === 'rejected').map(({ name }) => name);
    for (const { name } of rows) {
      if (names.includes(name)) expect(pdf.text).toContain(name);
      else expect(pdf.text).not.toContain(name);
    }
    expect(pdf.text).toContain('Filtered: rejected');
  });

  test.each(['de', 'en'] as const)(
    'the sheet of shortcuts in %s says what the list on screen says, on one page',
    async (language) => {
      const { pdf } = await render({ kind: 'shortcutSheet', language });
      expect(pdf.pages).toHaveLength(1);
      const words = squeezed(pdf.text);
      const { keys, shortcutsText } = messagesIn(language).frame;
      for (const command of WindowCommand.options.filter((one) => shortcuts[one].length > 0)) {
        // On paper there is no list to show.
        if (command !== 'shortcuts') expect(words).toContain(squeezed(keys[command]));
        for (const one of shortcuts[command])
          expect(words).toContain(squeezed(keysAsRead(one, language, false)));
      }
      expect(words).toContain(squeezed(shortcutsText));
    },
  );

  test('the recovery sheet says how to open the file, and neither path nor passphrase', async () => {
    const { pdf } = await render({ kind: 'recoverySheet', language: 'de' });
    expect(pdf.pages).toHaveLength(1);
    for (const part of ['firma.obhut', 'SQLCipher 4', 'PRAGMA kdf_iter = 1000', 'PBKDF2-HMAC-SHA512'])
      expect(pdf.text).toContain(part);
    expect(pdf.text).not.toContain(passphrase);
    expect(pdf.text).not.toContain(engine.folder);
  });
});

test('missing mandatory facts are those of the record; a run that does not exist is refused', async () => {
  const request = { kind: 'vendorAssessment', assessmentId: decided, language: 'de' } as const;
  expect(await engine.client.reports.missingFacts(request)).toEqual({ missing: [] });
  const run = await engine.client.assessments.get({ assessmentId: decided });
  const vendor = await engine.client.vendors.get({ vendorId: run.vendorId });
  await engine.client.vendors.saveProfile({ vendorId: vendor.id, profile: { ...vendor, address: '' } });
  expect(await engine.client.reports.missingFacts(request)).toEqual({
    missing: ['Anschrift des Dienstleisters'],
  });
  await engine.client.vault.undo();
  await expect(
    engine.client.reports.missingFacts({ ...request, assessmentId: 'nobody' }),
  ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});

test('the database answers while a report is being printed', async () => {
  let answers = 0;
  let isPrinting = true;
  const printing = render({ kind: 'vendorAssessment', assessmentId: decided, language: 'en' }).finally(() => {
    isPrinting = false;
  });
  while (isPrinting) {
    await engine.client.company.profile();
    answers += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  await printing;
  expect(answers).toBeGreaterThan(20);
});

test('leaving the stream early cancels, and the next report prints', async () => {
  const request = { kind: 'vendorAssessment', assessmentId: decided, language: 'de' } as const;
  for await (const event of await engine.client.reports.render(request)) {
    expect(event).toHaveProperty('progress');
    break;
  }
  expect((await render({ kind: 'recoverySheet', language: 'en' })).pdf.pages).toHaveLength(1);
  expect(engine.incidents).toEqual([]);
});

describe('a report written to a file', () => {
  const request = { kind: 'recoverySheet', language: 'de' } as const;
  async function renderTo(path: string) {
    const events = [];
    for await (const event of await engine.privateClient.reports.renderTo({ request, path }))
      events.push(event);
    return events.at(-1);
  }

  test('is whole, replaces what was there and leaves nothing beside it', async () => {
    const folder = join(engine.folder, 'out');
    mkdirSync(folder);
    const path = join(folder, 'blatt.pdf');
    writeFileSync(path, 'old');
    const last = await renderTo(path);
    const bytes = readFileSync(path);
    expect(last).toEqual({
      pages: 1,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      unprinted: '',
    });
    expect(readdirSync(folder)).toEqual(['blatt.pdf']);
    rmSync(folder, { recursive: true });
  });

  test('a folder that is not there is refused and nothing is left', async () => {
    const path = join(engine.folder, 'nowhere', 'blatt.pdf');
    await expect(renderTo(path)).rejects.toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
    expect(existsSync(path)).toBe(false);
  });

  test('its name is known before', async () => {
    const { fileName } = await engine.privateClient.reports.fileName(request);
    expect(fileName).toBe('Wiederherstellungsblatt_Nordlicht-Werkzeuge-GmbH_2026-11-23.pdf');
  });
});

test('a locked file prints nothing', async () => {
  const other = createTestEngine(realPrinter());
  await expect(other.client.reports.render({ kind: 'recoverySheet', language: 'de' })).rejects.toMatchObject({
    code: 'VAULT_LOCKED',
  });
  await other.close();
});
