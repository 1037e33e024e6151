import {
  LocalId,
  OwnContent,
  OwnGroup,
  OwnQuestion,
  OwnSource,
} from '../../../contract/own-questionnaires.ts';
import { type QuestionnaireColumns, RowFlaw } from '../../../contract/questionnaire-import.ts';
import type { Bilingual } from '../../../contract/values.ts';
import { columnsByTitle } from './columns-by-title.ts';
import { columnNames, rowKinds, type TableColumn, type TableRow } from './content-table.ts';
import { foreignRows } from './foreign-rows.ts';

export interface ForeignRows {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** The number of each row in its file. */
  lines: readonly number[];
}

/** A row that is not taken: which row, and what of it does not fit. */
export interface WrongRow {
  line: number;
  flaws: RowFlaw[];
}

export interface ReadContent {
  content: OwnContent;
  wrong: WrongRow[];
  /** Columns of the file that nothing is read from. */
  unread: string[];
}

type RowKind = keyof typeof rowKinds;

/**
 * Reads a questionnaire from a table that a person wrote or saved; rows that do not fit are named and left out. Where no column
 * holds ids or kinds of rows, the table is another program's: its rows get some, and its steps are called what stands there.
 */
export function readContentTable(
  { columns, rows, lines }: ForeignRows,
  told: QuestionnaireColumns = columnsByTitle(columns),
): ReadContent {
  const fieldAt = new Map(columnNames.map((name) => [told[name], name]));
  const known = columns.map((_title, place) => fieldAt.get(place) ?? null);
  const complete = told.id === null && told.row === null ? foreignRows() : (row: TableRow) => [row];
  const content: OwnContent = {
    title: { de: '', en: '' },
    intro: { de: '', en: '' },
    weight: 10,
    groups: [],
    sources: [],
    questions: [],
  };
  const wrong: WrongRow[] = [];
  const lineOf = new Map<OwnQuestion, number>();
  for (const [index, cells] of rows.entries()) {
    const line = lines[index] ?? index + 2;
    const row: TableRow = {};
    for (const [place, name] of known.entries()) if (name) row[name] = cellOf(name, cells[place] ?? '');
    const flaws = complete(row).flatMap((whole) => takeRow(content, whole));
    if (flaws.length > 0) wrong.push({ line, flaws });
    const newest = content.questions.at(-1);
    if (newest && !lineOf.has(newest)) lineOf.set(newest, line);
  }
  for (const question of addMissingSteps(content))
    wrong.push({ line: lineOf.get(question) ?? 0, flaws: ['tooMany'] });
  const order = new Map(content.groups.map(({ id }, place) => [id, place]));
  content.questions.sort((one, other) => (order.get(one.group) ?? 0) - (order.get(other.group) ?? 0));
  return { content, wrong, unread: columns.filter((_column, place) => known[place] === null) };
}

/** Makes a step of every one that only questions name; gives back, and leaves out, questions for whose step there is no room. */
function addMissingSteps(content: OwnContent): OwnQuestion[] {
  const ids = new Set(content.groups.map(({ id }) => id));
  for (const { group } of content.questions)
    if (!ids.has(group) && ids.size < mostOf.groups) {
      ids.add(group);
      content.groups.push({ id: group, title: { de: group, en: group } });
    }
  const homeless = content.questions.filter(({ group }) => !ids.has(group));
  content.questions = content.questions.filter(({ group }) => ids.has(group));
  return homeless;
}

/** Articles of both languages are told apart by their line, so that an empty first line stays. */
function cellOf(name: TableColumn, cell: string): string {
  return name === 'articles_de' || name === 'articles_en' ? cell : cell.trim();
}

/** Adds what a row says; names what does not fit. A row without a kind is a question. */
function takeRow(content: OwnContent, row: TableRow): RowFlaw[] {
  const kind = kindCalled(row.row ?? '');
  switch (kind) {
    case null:
      return ['row'];
    case 'questionnaire':
      return takeItself(content, row);
    case 'source': {
      const read = OwnSource.safeParse({
        ...{ id: row.id, title: both(row, 'label'), url: row.text_de ?? '' },
        confidence: row.severity || 'high',
      });
      return added(content.sources, read, { title: 'label' }, mostOf.sources);
    }
    case 'step': {
      const read = OwnGroup.safeParse({ id: row.id, title: both(row, 'label') });
      return added(content.groups, read, { title: 'label' }, mostOf.groups);
    }
    case 'question': {
      const read = OwnQuestion.extend({ group: LocalId }).safeParse(questionIn(row));
      return added(content.questions, read, { group: 'step' }, mostOf.questions);
    }
  }
}

/** So many of each a questionnaire holds. */
const mostOf = { sources: 60, groups: 60, questions: 300 };

/** What the row about the questionnaire itself says; each part that fits is taken. */
function takeItself(content: OwnContent, row: TableRow): RowFlaw[] {
  const { title, intro, weight } = OwnContent.shape;
  const told = {
    label: title.safeParse(both(row, 'label')),
    text: intro.safeParse(both(row, 'text')),
    weight: weight.safeParse(numberIn(row.weight, content.weight)),
  };
  if (told.label.success) content.title = told.label.data;
  if (told.text.success) content.intro = told.text.data;
  if (told.weight.success) content.weight = told.weight.data;
  return (['label', 'text', 'weight'] as const).filter((part) => !told[part].success);
}

type Read<Value> =
  | { success: true; data: Value }
  | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };

function added<Value extends { id: string }>(
  list: Value[],
  read: Read<Value>,
  names: Record<string, RowFlaw>,
  most: number,
): RowFlaw[] {
  if (!read.success) return [...new Set(read.error.issues.map(({ path }) => flawAt(path, names)))];
  if (list.some(({ id }) => id === read.data.id)) return ['idTwice'];
  if (list.length >= most) return ['tooMany'];
  list.push(read.data);
  return [];
}

function flawAt([field, inside]: readonly PropertyKey[], names: Record<string, RowFlaw>): RowFlaw {
  const name = String(field ?? 'row');
  if (name === 'branch' && inside === 'answers') return 'branchAnswers';
  return RowFlaw.catch('row').parse(names[name] ?? name);
}

function questionIn(row: TableRow): unknown {
  return {
    id: row.id,
    group: row.step || 'step_1',
    ...Object.fromEntries(
      ['label', 'text', 'why', 'lookFor', 'evidence', 'consequence', 'demand'].map((name) => [
        name,
        both(row, name),
      ]),
    ),
    articles: articlesIn(row),
    severity: row.severity || 'major',
    answerKind: row.answerKind || 'degrees',
    weight: numberIn(row.weight, 1),
    control: row.control || null,
    minLevel: row.minLevel || null,
    fact: row.fact ? { fact: row.fact, reason: both(row, 'factReason') } : null,
    branch: row.branch
      ? { questionId: row.branch, answers: listIn(row.branchAnswers), reason: both(row, 'branchReason') }
      : null,
    sources: listIn(row.sources),
  };
}

function articlesIn(row: TableRow): Bilingual[] {
  const german = linesIn(row.articles_de);
  const english = linesIn(row.articles_en);
  const count = Math.max(german.length, english.length);
  return Array.from({ length: count }, (_none, place) => ({
    de: german[place] ?? '',
    en: english[place] ?? '',
  })).filter(({ de, en }) => de !== '' || en !== '');
}

function kindCalled(word: string): RowKind | null {
  if (word === '') return 'question';
  const wanted = word.toLowerCase();
  const found = Object.entries(rowKinds).find(([kind, { de, en }]) =>
    [kind, de, en].some((each) => each.toLowerCase() === wanted),
  );
  return (found?.[0] as RowKind | undefined) ?? null;
}

function both(row: TableRow, name: string): Bilingual {
  const cell = (language: string) => row[`${name}_${language}` as TableColumn] ?? '';
  return { de: cell('de'), en: cell('en') };
}

function numberIn(cell: string | undefined, otherwise: number): number {
  return cell === undefined || cell === '' ? otherwise : Number(cell.replace(',', '.'));
}

function linesIn(cell: string | undefined): string[] {
  return cell ? cell.split('\n').map((line) => line.trim()) : [];
}

function listIn(cell: string | undefined): string[] {
  return cell
    ? cell
        .split(/[,;]/)
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
}
