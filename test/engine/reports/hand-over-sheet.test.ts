import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { profileRule, soundModel } from '../scoring/models.ts';
import { activeParts, payloads } from './hostile-texts.ts';
import { printed } from './print-request.ts';
import { examine } from './read-pdf.ts';

let engine: TestEngine;
const sheetOf = (versionId: string, language: 'de' | 'en' = 'de') =>
  printed(engine, { kind: 'handOverSheet', versionId, language });

beforeAll(async () => {
  engine = await openTestSample(realPrinter());
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

async function draftOf(content = soundModel()): Promise<string> {
  const { id: modelId } = await engine.client.scoring.create(content);
  const { versions } = await engine.client.scoring.get({ modelId });
  return versions[0]?.id ?? '';
}

describe('the hand-over sheet of a released version', () => {
  test('says from when, with what, and what comes back', async () => {
    const { pdf, bytes, fileName } = await sheetOf('sm-torque-3');
    for (const part of [
      'Übergabeblatt: Punktemodell Drehmoment',
      'Fassung 3, freigegeben 15.09.2026',
      'Marketingreif ab 50 Punkten',
      'Vertriebsreif ab 80 Punkten',
      'Zulässige Punkte mit Begründung',
      'Widerspruch oder Wunsch nach Löschung, am selben Tag',
      'Vertriebsinnendienst, vor jedem Anruf',
      'Rückmeldung innerhalb der vereinbarten Zeit: 5 Tage',
      'von Tomasz Krüger',
      'höchstens 20 Punkte',
      '−50',
    ])
      expect(pdf.text).toContain(part);
    expect(pdf.text).not.toContain('fehlt');
    expect(pdf.language).toBe('de');
    expect(fileName).toBe('Übergabeblatt_Punktemodell-Drehmoment_2026-11-23.pdf');
    expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
  });

  test('is the same in English', async () => {
    const { pdf } = await sheetOf('sm-torque-3', 'en');
    for (const part of [
      'Hand-over sheet',
      'Sales-ready from 80 points',
      'Consent to measuring',
      'at most 20 points',
    ])
      expect(pdf.text).toContain(part);
    expect(pdf.language).toBe('en');
  });

  test('never says that anything is lawful', async () => {
    const { pdf } = await sheetOf('sm-torque-3');
    expect(pdf.text).not.toMatch(/rechtmäßig|ist zulässig|DSGVO-konform/);
  });
});

describe('the sheet of a draft', () => {
  test('is marked, and prints what is missing', async () => {
    const { pdf } = await sheetOf('sm-torque-4');
    expect(pdf.text).toContain('Entwurf');
    expect(pdf.text).toContain('Preisseite geöffnet');
    expect(pdf.text).toContain('fehlt');
  });

  test('names what both sides still have to agree on', async () => {
    const empty = soundModel({
      humanCheck: '',
      handOver: {
        marketingMeaning: '',
        salesMeaning: '',
        passedOn: [],
        reportedBack: [],
        answerDays: null,
        agreedOn: null,
        agreedBy: '',
      },
    });
    const versionId = await draftOf(empty);
    const { missing } = await engine.client.reports.missingFacts({
      kind: 'handOverSheet',
      versionId,
      language: 'de',
    });
    expect(missing).toHaveLength(6);
    expect((await sheetOf(versionId)).pdf.text).toContain('Noch ist niemand benannt');
  });

  test('keeps foreign words as words, however long, and runs nothing', async () => {
    const sound = soundModel();
    const lines = payloads.slice(0, 100).map((text) => text.slice(0, 500));
    const [first = ''] = lines;
    const versionId = await draftOf({
      ...sound,
      name: first,
      humanCheck: lines.join(' ').slice(0, 500),
      rules: lines.map((line, index) => profileRule({ id: `r${index}`, label: line, basisNote: line })),
      handOver: {
        ...sound.handOver,
        salesMeaning: lines.join('\n').slice(0, 20_000),
        passedOn: lines.slice(0, 30),
      },
    });
    const { pdf, bytes } = await sheetOf(versionId);
    expect(pdf.text).toContain('100000');
    expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    expect(activeParts(bytes)).toEqual([]);
  });
});

test('a version that is not there says so', async () => {
  await expect(sheetOf('none')).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});
