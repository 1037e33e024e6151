import { OwnContent, OwnGroup, OwnQuestion, OwnSource } from '../../../contract/own-questionnaires.ts';
import type { Bilingual } from '../../../contract/values.ts';
import { columnNames, rowKinds, type TableColumn, type TableRow, tableColumns } from './content-table.ts';

export interface ForeignRows {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** The number of each row in its file. */
  lines: readonly number[];
}

/** A row that is not taken: which row, and which columns do not fit. */
export interface WrongRow {
  line: number;
  columns: string[];
}

export interface ReadContent {
  content: OwnContent;
  wrong: WrongRow[];
  /** Columns of the file that nothing is read from. */
  unread: string[];
}

type RowKind = keyof typeof rowKinds;

/** Reads a questionnaire from a table that a person wrote or saved; rows that do not fit are named and left out. */
export function readContentTable({ columns, rows, lines }: ForeignRows): ReadContent {
  const known = columns.map(columnCalled);
  const content: OwnContent = {
    title: { de: '', en: '' },
    intro: { de: '', en: '' },
    weight: 10,
    groups: [],
    sources: [],
    questions: [],
  };
  const wrong: WrongRow[] = [];
  for (const [index, cells] of rows.entries()) {
    const row: TableRow = {};
    for (const [place, name] of known.entries()) if (name) row[name] = (cells[place] ?? '').trim();
    const flaws = takeRow(content, row);
    if (flaws.length > 0) wrong.push({ line: lines[index] ?? index + 2, columns: flaws });
  }
  for (const group of new Set(content.questions.map((question) => question.group)))
    if (!content.groups.some(({ id }) => id === group))
      content.groups.push({ id: group, title: { de: group, en: group } });
  const order = new Map(content.groups.map(({ id }, place) => [id, place]));
  content.questions.sort((one, other) => (order.get(one.group) ?? 0) - (order.get(other.group) ?? 0));
  return { content, wrong, unread: columns.filter((_column, place) => known[place] === null) };
}

function columnCalled(title: string): TableColumn | null {
  const wanted = title.trim().toLowerCase();
  const called = (name: TableColumn) =>
    [name, tableColumns[name].de, tableColumns[name].en].some((each) => each.toLowerCase() === wanted);
  return columnNames.find(called) ?? null;
}

/** Adds what a row says; names the columns that do not fit. A row without a kind is a question. */
function takeRow(content: OwnContent, row: TableRow): string[] {
  const kind = kindCalled(row.row ?? '');
  switch (kind) {
    case null:
      return ['row'];
    case 'questionnaire': {
      const weight = numberIn(row.weight, content.weight);
      const read = OwnContent.shape.weight.safeParse(weight);
      Object.assign(content, { title: both(row, 'label'), intro: both(row, 'text') });
      if (read.success) content.weight = read.data;
      return read.success ? [] : ['weight'];
    }
    case 'source': {
      const read = OwnSource.safeParse({
        ...{ id: row.id, title: both(row, 'label'), url: row.text_de ?? '' },
        confidence: row.severity || 'high',
      });
      return added(content.sources, read, { confidence: 'severity', title: 'label_de', url: 'text_de' });
    }
    case 'step': {
      const read = OwnGroup.safeParse({ id: row.id, title: both(row, 'label') });
      return added(content.groups, read, { title: 'label_de' });
    }
    case 'question': {
      const read = OwnQuestion.safeParse(questionIn(row));
      return added(content.questions, read, { group: 'step' });
    }
  }
}

type Read<Value> =
  | { success: true; data: Value }
  | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };

function added<Value extends { id: string }>(
  list: Value[],
  read: Read<Value>,
  names: Record<string, string>,
): string[] {
  if (!read.success) {
    const fields = read.error.issues.map(({ path }) => String(path[0] ?? 'row'));
    return [...new Set(fields.map((field) => names[field] ?? field))];
  }
  if (list.some(({ id }) => id === read.data.id)) return ['id'];
  list.push(read.data);
  return [];
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
  }));
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
