import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import type { gatherManagement } from '../../../src-main/engine/reports/facts/management.ts';
import { managementPage } from '../../../src-main/engine/reports/layouts/management-page.ts';
import { sheetFor } from '../../../src-main/engine/reports/sheet.ts';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { printed } from './print-request.ts';
import { companyFacts, templates } from './sample-facts.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestSample(realPrinter());
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const page = (day: string) => printed(engine, { kind: 'managementPage', day, language: 'de' });
const annual = (part: Partial<Extract<ReportRequest, { kind: 'annualReport' }>> = {}) =>
  printed(engine, {
    kind: 'annualReport',
    from: '2026-01-01',
    to: '2026-12-31',
    sections: ['vendors', 'breaches', 'open'],
    language: 'de',
    ...part,
  });

describe('the manager’s page', () => {
  test('is one page with every vendor by verdict and what waits for whom', async () => {
    const { pdf } = await page('2026-11-23');
    expect(pdf.pages).toHaveLength(1);
    const filter = { search: '', statuses: [], roles: [], risks: [], countries: [], protectionNeeds: [] };
    const { rows } = await engine.client.vendors.list({
      filter: { ...filter, view: 'all' },
      sort: { key: 'name', direction: 'ascending' },
      groupBy: 'none',
      offset: 0,
      limit: 200,
    });
    expect(pdf.text).toContain(`Dienstleister nach Stand (${rows.length})`);
    for (const { name } of rows) expect(pdf.text).toContain(name);
    expect(pdf.text).toContain('Ribblemoor Print: erneut prüfen Ayşe Demirtaş 10.09.2026, überfällig');
    expect(pdf.text).toContain('Datenpanne 2026-02: an die Aufsichtsbehörde melden Katharina Wójcik');
    expect(pdf.text).toContain('Offen 2 Davon überfällig 1');
    const all = { search: '', verdicts: [], countries: [], tools: [], tia: [] };
    const { counts, unknownTotal } = await engine.client.transfers.list(all);
    expect(counts.not_permitted * unknownTotal).toBeGreaterThan(0);
    expect(pdf.text).toContain(
      `Übermittlungen in Drittländer: ${counts.not_permitted} nicht zulässig, ${counts.action_required} mit Handlungsbedarf, ${unknownTotal} mit unbekanntem Land`,
    );
  });

  test('of a past day has the standings of then and says what nobody kept; a day to come is refused', async () => {
    const { pdf } = await page('2026-06-30');
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.text).toContain('Stand 30.06.2026');
    expect(pdf.text).toContain('Was damals zu entscheiden war');
    expect(pdf.text).not.toContain('Was zu entscheiden ist');
    expect(pdf.text).not.toContain('Übermittlungen in Drittländer');
    expect(pdf.text).toContain('Offen 0 Eingetragen 2026 0');
    await expect(page('2026-11-24')).rejects.toMatchObject({ code: 'TIME_IN_FUTURE' });
  });

  test('stays one page however much there is', async () => {
    const name = 'Gesellschaft für außergewöhnlich lange Firmennamen und Datenverarbeitung';
    const statuses = [
      'approved',
      'approvedWithConditions',
      'rejected',
      'inAssessment',
      'candidate',
      'retired',
    ];
    const kinds = [
      'campaignFallen',
      'vendorDemands',
      'objection',
      'breachDecision',
      'requestAnswer',
    ] as const;
    for (const language of ['de', 'en'] as const) {
      const facts: ReturnType<typeof gatherManagement> = {
        company: { ...companyFacts(language), profile: { ...companyFacts(language).profile, name } },
        day: '2026-11-23',
        vendors: Array.from({ length: 90 }, (_, index) => ({
          name: `${name} ${index}`,
          services: [],
          status: statuses[index % 6] as 'approved',
          decision: null,
          nextReviewOn: null,
        })),
        breaches: [],
        requests: { open: 1000, overdue: 1000, answered: 1000, late: 1000 },
        campaigns: [],
        transfers: { forbidden: 10_000, toDo: 10_000, unknown: 10_000 },
        points: Array.from({ length: 60 }, (_, index) => ({
          kind: kinds[index % 5] ?? 'objection',
          what: `${name} ${index}`,
          detail: name,
          count: 1000,
          dueOn: '2026-10-01',
          isOverdue: true,
          owner: 'Dr. Maximiliane von Hohenfels-Wallerstein zu Buchenau',
        })),
      };
      const sheet = sheetFor(templates, 'management-page', language, 'Europe/Berlin');
      const { pages } = await realPrinter().print(managementPage(sheet, facts, 'Europe/Berlin'), {});
      expect(pages).toBe(1);
    }
  });
});

describe('the annual report', () => {
  test('has what happened in the period, and the officer’s own words', async () => {
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const request = {
      kind: 'annualReport',
      ...period,
      sections: ['vendors', 'breaches', 'open'],
      language: 'de',
    } as const satisfies ReportRequest;
    expect(await engine.client.reports.missingFacts(request)).toEqual({ missing: ['Empfehlungen'] });
    const recommendations = 'Zweite Person für Freigaben benennen.\nNachweise vor dem Winter erneuern.';
    await engine.client.reports.saveRecommendations({ ...period, recommendations });
    const { pdf, fileName } = await annual();
    expect(fileName).toBe('Jahresbericht-Datenschutz_2026-01-01-2026-12-31_2026-11-23.pdf');
    expect(pdf.text).toContain('Zweite Person für Freigaben benennen. Nachweise vor dem Winter erneuern.');
    expect(pdf.text).toContain('Vorgelegt von Jonas Akkerman, Datenschutzbeauftragter (extern)');
    expect(pdf.text).toContain(
      '04.11.2026 Fjordlys Score Lead-Scoring und Anreicherung abgelehnt Dr. Wiebke Thormählen',
    );
    expect(pdf.text).toContain('Am 23.11.2026 standen 12 Dienstleister im Verzeichnis');
    expect(await engine.client.reports.missingFacts(request)).toEqual({ missing: [] });
    await engine.client.vault.undo();
    expect(await engine.client.reports.recommendations(period)).toEqual({ recommendations: '' });
  });

  test('takes the first and the last day, and only the chapters that were asked for', async () => {
    const inside = await annual({ from: '2026-11-04', to: '2026-11-04', sections: ['vendors'] });
    expect(inside.pdf.text).toContain('Fjordlys Score');
    expect(inside.pdf.text).not.toContain('Was offen ist');
    const outside = await annual({ from: '2026-11-05', to: '2026-11-05', sections: ['vendors'] });
    expect(outside.pdf.text).toContain('wurde über keinen Dienstleister entschieden');
    await expect(annual({ from: '2026-12-31', to: '2026-01-01' })).rejects.toMatchObject({
      code: 'DATES_REVERSED',
    });
  });
});

test('the auditor’s file has a contents page with the page of each chapter, and names what was left out', async () => {
  const { pdf } = await printed(engine, {
    kind: 'auditorFile',
    day: '2026-06-30',
    sections: ['company', 'vendors', 'breaches', 'trail'],
    names: 'anonymised',
    language: 'de',
  });
  const [contents = ''] = pdf.pages;
  for (const [row, page] of [
    ['1 Firma und Personen (Stand heute)', 2],
    ['2 Verzeichnis der Dienstleister', 3],
    ['3 Datenpannen (Art. 33 Abs. 5)', 3],
    ['4 Zustand des Protokolls', 4],
  ] as const) {
    expect(contents).toContain(`${row} ${page}`);
    expect(pdf.pages[page - 1]).toContain(row.replace(' (Stand heute)', ''));
  }
  expect(contents).toContain('Nicht enthalten: Eigene Maßnahmen');
  expect(contents).toContain('Firma und Personen (Stand heute)');
  expect(pdf.text).not.toContain('Katharina');
  expect(pdf.pages[2]).toMatch(/keine Datenpanne/);
});
