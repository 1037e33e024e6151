import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { questionBook } from '../../../src-main/engine/exchange/inquiry-file/question-sheet.ts';
import { workbookOf } from '../../../src-main/engine/exchange/table-file/spreadsheet-library.ts';
import type { SheetCell, WrittenBook } from '../../../src-main/engine/kernel/table-files.ts';
import { translatorOf } from '../../../src-main/engine/reports/texts.ts';
import { atMost, type Figure, told } from '../figure.ts';
import { openCompanyFile, templates } from '../prepare/engine.ts';
import { createRegister } from '../prepare/register.ts';
import { inRotation, median, timed } from '../rounds.ts';

const rounds = 9;
const questions = 300;
const vendors = 10_000;
const boundIs = 'packing the parts of that file alone';

/** P10: workbooks that go out, a questionnaire and a large register, beside packing what stands in them. */
export async function tableFigures(folder: string): Promise<Figure[]> {
  const questionnaire = await writing(questionnaireBook());
  const register = await writing(registerBook());
  return [
    atMost(20, {
      goal: 'P10',
      what: `questionnaire of ${questions} rows written as xlsx`,
      unit: 'ms',
      ...questionnaire,
      boundIs,
    }),
    told({
      goal: 'P10',
      what: `register of ${vendors.toLocaleString('en')} rows and 20 columns written as xlsx`,
      unit: 'ms',
      ...register,
      boundIs,
    }),
    told({
      goal: 'P10',
      what: 'the same from the click: gathered, written in a thread, saved as a file',
      value: await wholeExport(folder),
      unit: 'ms',
    }),
  ];
}

async function writing(book: WrittenBook): Promise<{ value: number; bound: number }> {
  const parts = unzipSync(await workbookOf(book));
  const measured = await inRotation(
    rounds,
    { product: () => timed(() => workbookOf(book)), packing: () => timed(() => zipSync(parts)) },
    { warmUp: 3 },
  );
  return { value: median(measured.product), bound: median(measured.packing) };
}

function questionnaireBook(): WrittenBook {
  const both = (text: string) => ({ de: text, en: text });
  const question = (index: number) => ({
    id: `q-${index}`,
    questionnaireId: 'technicalMeasures' as const,
    group: both(`Schritt ${Math.floor(index / 12)}`),
    label: both(`Frage ${index}`),
    text: both(
      `Ist die Maßnahme ${index} umgesetzt, geprüft und belegt, und seit wann gilt sie für diese Leistung?`,
    ),
    evidence: both('Auszug aus dem Konzept mit Datum'),
  });
  const set = {
    format: 'obhut-question-set' as const,
    formatVersion: 1 as const,
    inquiryId: 'bench',
    company: 'Hafenkontor GmbH',
    vendor: 'Anbieter 1',
    service: 'Versand',
    questionnaires: [{ id: 'technicalMeasures' as const, version: '2026.1' }],
    questions: Array.from({ length: questions }, (_, index) => question(index)),
  };
  const createdAt = '2026-11-23T08:40:00.000Z';
  const outgoing = { set, hash: '0'.repeat(64), language: 'de' as const, dueOn: '2026-12-10', createdAt };
  return questionBook(outgoing, translatorOf([templates().reportTexts('inquiry-file')], 'de'));
}

/** As the register has it: words, days, a number, an amount. */
function registerBook(): WrittenBook {
  const row = (index: number): SheetCell[] => [
    `Anbieter ${index} Handels GmbH`,
    ...['GmbH & Co. KG', 'Newsletter- und Mailversand', 'Auftragsverarbeiter', 'Deutschland', 'DE, IE, US'],
    ...['mit Auflagen', 'vollständig', 'mittel'],
    index % 30,
    'mit Auflagen freigegeben',
    { day: `2027-0${1 + (index % 9)}-14` },
    ...['normal', 'Linh Hoang'],
    ...[{ day: '2025-02-01' }, { day: '2027-01-31' }, { day: '2026-10-31' }],
    1234.5 + index,
    'im Jahr',
    `https://www.anbieter-${index}.example`,
  ];
  const rows = Array.from({ length: vendors }, (_, index) => row(index));
  const columns = Array.from({ length: 20 }, (_, index) => ({ title: `Spalte ${index + 1}`, width: 20 }));
  const sheet = { name: 'Dienstleister', columns, rows };
  return { language: 'de', title: 'Register', createdAt: '2026-11-23T08:40:00.000Z', sheets: [sheet] };
}

async function wholeExport(folder: string): Promise<number> {
  const path = join(folder, 'register.obhut');
  await createRegister(path, vendors);
  const engine = await openCompanyFile(path);
  try {
    const document = {
      kind: 'vendorRegister' as const,
      filter: {
        search: '',
        view: 'all' as const,
        statuses: [],
        roles: [],
        risks: [],
        countries: [],
        protectionNeeds: [],
      },
      sort: { key: 'name' as const, direction: 'ascending' as const },
      asOf: null,
      language: 'de' as const,
    };
    const file = join(folder, 'register.xlsx');
    const once = () => timed(() => engine.privateClient.tables.writeTo({ document, path: file }));
    return median([await once(), await once(), await once()]);
  } finally {
    await engine.close();
  }
}
