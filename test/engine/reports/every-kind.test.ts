import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReportKind, ReportRequest } from '../../../src-main/contract/reports.ts';
import type { Language } from '../../../src-main/contract/values.ts';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { everyRequest } from './every-request.ts';
import {
  elementsOf,
  type MarkedWords,
  markedWords,
  type ReadStructure,
  readStructure,
} from './pdf-structure.ts';
import { printedFile } from './print-request.ts';
import { difference, toldFacts } from './told-facts.ts';

interface Page {
  structure: ReadStructure;
  words: MarkedWords;
  unprinted: string;
}

const kinds = ReportRequest.options.map(({ shape }) => shape.kind.value);
/** Letters come in the language in which they were written, whatever is asked for. */
const inOwnLanguage = new Set<ReportKind>(['breachLetter', 'requestLetter', 'inquiryLetter']);

let engine: TestEngine;
let names: string[];
let requestsIn: (language: Language) => ReportRequest[];

beforeAll(async () => {
  engine = await openTestSample(realPrinter());
  requestsIn = await everyRequest(engine);
  const { people } = await engine.client.company.people();
  names = people.map(({ name }) => name);
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

async function pageOf(kind: ReportKind, language: Language): Promise<Page> {
  const request = requestsIn(language).find((one) => one.kind === kind);
  if (!request) throw new Error(`no request for ${kind}`);
  const { bytes, unprinted } = await printedFile(engine, request);
  return { structure: readStructure(bytes), words: await markedWords(bytes), unprinted };
}

describe.each(kinds)('%s', (kind) => {
  let german: Page;
  let english: Page;
  beforeAll(async () => {
    german = await pageOf(kind, 'de');
    english = await pageOf(kind, 'en');
  }, 60_000);

  test.each(['de', 'en'] as const)('is tagged for real, asked for in %s', (language) => {
    const { structure, words, unprinted } = language === 'de' ? german : english;
    expect(problemsOf(structure)).toEqual([]);
    expect(elementsOf(structure.root).length).toBeGreaterThan(8);
    if (!inOwnLanguage.has(kind)) expect(structure.language).toBe(language);
    expect(words.title).not.toBe('');
    expect(unprinted).toBe('');
    // Head and foot of the pages are no content, and no word stands outside the marks.
    expect(words.unmarked.trim()).toBe('');
    expect(words.artifact).toMatch(/Prüfkette|Audit chain/);
    expect(words.content).not.toMatch(/Seite \d+ von \d+|Page \d+ of \d+/);
    if (words.pages > 1) expect(structure.outline.length).toBeGreaterThan(0);
    expect(structure.outline.filter((title) => !title.trim() || title.includes('[object'))).toEqual([]);
  });

  test('says the same in both languages: days, times, numbers and names', () => {
    const facts = (page: Page, language: Language) => [
      ...toldFacts(
        withoutContents(kind, page.words.content),
        inOwnLanguage.has(kind) ? pageLanguage(page) : language,
      ),
      ...names.flatMap((name) =>
        [...page.words.content.replace(/\s+/g, ' ').matchAll(new RegExp(name, 'g'))].map(() => name),
      ),
    ];
    expect(difference(facts(german, 'de'), facts(english, 'en'))).toEqual([]);
  });
});

function pageLanguage({ structure }: Page): Language {
  return structure.language === 'en' ? 'en' : 'de';
}

/** On which page a chapter begins depends on how long the words before it are. */
function withoutContents(kind: ReportKind, text: string): string {
  if (kind !== 'auditorFile') return text;
  return text.slice(text.search(/Woran sich die Akte|By what the file/));
}

/** What a screen reader would stumble over. */
function problemsOf({ isMarked, showsTitle, root }: ReadStructure): string[] {
  const all = elementsOf(root);
  const levels = all.flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number);
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const of = (role: string) => all.filter((element) => element.role === role);
  return [
    ...(isMarked ? [] : ['the file is not marked as tagged']),
    ...(showsTitle ? [] : ['the window shows the file name instead of the title']),
    ...(root.role === 'Document' ? [] : [`the root is ${root.role}`]),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : [`${levels.join(' ')}: not one H1`]),
    ...jumps.map((level) => `a heading H${level} skips a level in ${levels.join(' ')}`),
    ...of('Table')
      .filter((table) => !elementsOf(table).some(({ role }) => role === 'TH'))
      .map(() => 'a table has no header cell'),
    ...of('TH')
      .filter(({ scope }) => scope === null)
      .map(() => 'a header cell has no scope'),
    ...of('Table').flatMap(({ children }) =>
      children.filter(({ role }) => role !== 'TR').map(({ role }) => `a table holds ${role}`),
    ),
    ...of('Figure')
      .filter(({ alt }) => !alt?.trim())
      .map(() => 'a figure has no text'),
    ...of('L').flatMap(({ children }) =>
      children.filter(({ role }) => role !== 'LI').map(({ role }) => `a list holds ${role}`),
    ),
  ];
}
