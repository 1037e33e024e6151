import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import type { TableLimits, TableNotes } from '../../../contract/foreign-table.ts';
import type { ForeignTable } from '../../kernel/table-files.ts';
import { columnsOfNames, listedKinds } from '../../questionnaires/rules/content-tree.ts';
import { refuseDeepYaml } from './deep-yaml.ts';
import { RefusedTable } from './refusal.ts';
import { collectTable } from './shape-table.ts';

type Kind = keyof typeof columnsOfNames;
type Cells = Map<string, string>;

/**
 * Reads a questionnaire in YAML as the rows of its table, each with the line at which it begins. Every value is text as it is
 * written. References, types of one's own and whatever is nested too deep are refused before anything is made of them.
 */
export function readQuestionnaire(
  text: string,
  encoding: TableNotes['encoding'],
  limits: TableLimits,
): ForeignTable {
  const counter = new LineCounter();
  const lineOf = (node: Node) => counter.linePos(node.range?.[0] ?? 0).line;
  const rows = rowsOf(parsed(text, counter), lineOf);
  if (rows.length > limits.rows) throw new RefusedTable('tooManyRows', limits.rows);
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const lines = rows.map(({ line, cells }) => ({
    line,
    cells: columns.map((name) => cells.get(name) ?? ''),
  }));
  return collectTable([{ line: 0, cells: columns }, ...lines], limits, {
    sheet: null,
    otherSheets: [],
    encoding,
    separator: null,
    formulas: 0,
    formulasWithoutValue: 0,
    macrosIgnored: false,
  });
}

function parsed(text: string, lineCounter: LineCounter): ParsedNode | null {
  refuseDeepYaml(text);
  const document = parseDocument(text, {
    // Quieter than this, a second document would not be told.
    ...{ schema: 'failsafe', merge: false, uniqueKeys: true, logLevel: 'error' },
    lineCounter,
  });
  refuseInstructions(document);
  const [error] = document.errors;
  if (error) throw new RefusedTable('notYaml', error.linePos?.[0].line ?? 1);
  return document.contents;
}

/** A reference can stand for any amount of text, a type of one's own for anything that a program makes of it. */
function refuseInstructions(document: Document.Parsed): void {
  visit(document, (_key, node) => {
    if (isAlias(node) || (isNode(node) && node.tag !== undefined)) throw new RefusedTable('unsafe');
  });
}

interface Row {
  line: number;
  cells: Cells;
}

function rowsOf(root: ParsedNode | null, lineOf: (node: Node) => number): Row[] {
  if (!isMap(root)) throw new RefusedTable('notATable');
  const itself: Row = { line: lineOf(root), cells: new Map([['row', 'questionnaire']]) };
  const rows = [itself];
  for (const { key, value } of root.items) {
    const name = textOf(key);
    const kind = listedKinds.get(name);
    if (kind === undefined) putNamed(itself.cells, 'questionnaire', name, value);
    else if (isSeq(value)) {
      for (const entry of value.items) rows.push(rowOf(kind, entry, lineOf));
    } else if (textOf(value) !== '' || isMap(value)) rows.push(notAnEntry(lineOf(key)));
  }
  return rows;
}

function rowOf(kind: Kind, entry: ParsedNode, lineOf: (node: Node) => number): Row {
  if (!isMap(entry)) return notAnEntry(lineOf(entry));
  const cells: Cells = new Map();
  for (const { key, value } of entry.items) putNamed(cells, kind, textOf(key), value);
  return { line: lineOf(entry), cells: cells.set('row', kind) };
}

/** What is no entry with names becomes a row of no known kind, so that it is told with its line. */
function notAnEntry(line: number): Row {
  return { line, cells: new Map([['row', '?']]) };
}

function putNamed(cells: Cells, kind: Kind, name: string, value: ParsedNode | null): void {
  put(cells, columnsOfNames[kind].get(name) ?? name, value);
}

/** Puts a value into its cell; whatever is nested otherwise than a questionnaire gets a column by its path. */
function put(cells: Cells, column: string, value: ParsedNode | null): void {
  if (isMap(value)) {
    for (const { key, value: inside } of value.items) put(cells, `${column}_${textOf(key)}`, inside);
    return;
  }
  if (!isSeq(value)) {
    cells.set(column, textOf(value));
    return;
  }
  if (value.items.every((item) => isScalar(item))) cells.set(column, value.items.map(textOf).join(', '));
  else if (column === 'articles') putArticles(cells, value.items);
  else for (const [index, item] of value.items.entries()) put(cells, `${column}_${index + 1}`, item);
}

/** Articles stand in one cell for each language, a line each. */
function putArticles(cells: Cells, items: readonly ParsedNode[]): void {
  const articles = items.map((item) => {
    const inside: Cells = new Map();
    put(inside, 'articles', item);
    return inside;
  });
  for (const column of new Set(articles.flatMap((inside) => [...inside.keys()])))
    cells.set(column, articles.map((inside) => inside.get(column) ?? '').join('\n'));
}

/** Text as it is written; nothing where nothing is written. */
function textOf(node: ParsedNode | null): string {
  if (!isScalar(node)) return '';
  const isNothing = node.type === 'PLAIN' && /^(?:~|null)$/i.test(String(node.value));
  return isNothing ? '' : String(node.value ?? '');
}
