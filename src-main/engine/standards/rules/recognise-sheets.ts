import type { AnswerColumns, AnswerItem } from '../../../contract/standards.ts';
import { foldedWords } from '../../kernel/folded-text.ts';
import type { AnswerSheet, RawAnswers } from './raw-answers.ts';

type Row = AnswerSheet['rows'][number];

const caiqId = /^([A-Z]&[A-Z]|[A-Z]{3})-\d{2}\.\d{1,2}$/;
const hecvatId = /^[A-Z]{4}-\d{2}$/;
const mvspId = /^[1-4]\.\d{1,2}$/;
const isoId = /^(A\.)?[5-8]\.\d{1,2}$/;

/** So many ids of one kind tell a questionnaire; fewer can be chance. */
const enoughIds = 3;

/** Recognises a questionnaire by the ids of its questions; a workbook without any is a free table. */
export function recogniseSheets(sheets: readonly AnswerSheet[], chosen: AnswerColumns | null): RawAnswers {
  if (chosen !== null) return freeTable(sheets, chosen);
  const found = [
    byIds(sheets, caiqId, 'caiq'),
    byIds(sheets, hecvatId, 'hecvat'),
    namesMvsp(sheets) ? byIds(sheets, mvspId, 'mvsp') : null,
    namesResults(sheets) ? byIds(sheets, isoId, 'cisoAssistant') : null,
  ].find((one) => one !== null);
  return found ?? freeTable(sheets, guessColumns(sheets));
}

function byIds(
  sheets: readonly AnswerSheet[],
  id: RegExp,
  standard: RawAnswers['standard'],
): RawAnswers | null {
  const items = sheets.flatMap((sheet) => itemsIn(sheet, id));
  if (new Set(items.map(({ ref }) => ref)).size < enoughIds) return null;
  return { standard, version: versionIn(sheets), items, remarks: [], table: null };
}

/** The rows of a sheet whose id fits; where each thing stands is told by the row of titles above, else by the order. */
function itemsIn(sheet: AnswerSheet, id: RegExp): AnswerItem[] {
  const first = sheet.rows.findIndex(({ cells }) => idColumnOf(cells, id) !== -1);
  const firstRow = sheet.rows[first];
  if (!firstRow) return [];
  const at = idColumnOf(firstRow.cells, id);
  const titles = sheet.rows.slice(Math.max(0, first - 6), first);
  const columns = columnsFrom(titles, at);
  return sheet.rows.flatMap(({ line, cells }) => {
    const ref = (cells[at] ?? '').trim();
    if (!id.test(ref)) return [];
    const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? '').trim());
    return [
      {
        ref,
        asked: cell(columns.question),
        answer: cell(columns.answer),
        note: columns.notes
          .map(cell)
          .filter((note) => note !== '')
          .join('\n'),
        sheet: sheet.name,
        row: line,
      },
    ];
  });
}

function idColumnOf(cells: readonly string[], id: RegExp): number {
  return cells.slice(0, 6).findIndex((cell) => id.test(cell.trim()));
}

const answerTitle = /\b(answers?|antwort(en)?|response|result|compliance result|status|erfullt)\b/;
const questionTitle = /\b(question|frage|control title|requirement|description|anforderung|control)\b/;
const noteTitle =
  /\b(note|notes|notiz|comment|comments|kommentar|bemerkung|implementation|additional information|observation|explanation|erlauterung|ssrm|details)\b/;
const idTitle = /\b(id|nr|nummer|number|ref)\b/;

function columnsFrom(
  titles: readonly Row[],
  id: number,
): { question: number; answer: number; notes: number[] } {
  const named = new Map<number, string>();
  for (const { cells } of titles) {
    for (const [column, cell] of cells.entries())
      if (cell.trim() !== '') named.set(column, foldedWords(cell).join(' '));
  }
  const others = [...named].filter(([column]) => column !== id);
  const answer =
    others.find(
      ([, title]) => answerTitle.test(title) && !noteTitle.test(title) && !idTitle.test(title),
    )?.[0] ?? id + 2;
  const question =
    others.find(
      ([column, title]) =>
        column !== answer && questionTitle.test(title) && !noteTitle.test(title) && !idTitle.test(title),
    )?.[0] ?? id + 1;
  const notes = others.flatMap(([column, title]) =>
    column !== answer && column !== question && noteTitle.test(title) ? [column] : [],
  );
  return { question, answer, notes: notes.length > 0 || named.size > 0 ? notes : [id + 3] };
}

function versionIn(sheets: readonly AnswerSheet[]): string | null {
  const heads = sheets.flatMap(({ name, rows }) => [
    name,
    ...rows.slice(0, 8).flatMap(({ cells }) => cells.slice(0, 6)),
  ]);
  for (const text of heads) {
    const [, version] = /\bv(?:ersion)?\.?\s?(\d+(?:\.\d+){0,2})\b/i.exec(text.slice(0, 200)) ?? [];
    if (version !== undefined) return version;
  }
  return null;
}

function namesMvsp(sheets: readonly AnswerSheet[]): boolean {
  return sheets.some(({ name, rows }) =>
    [name, ...rows.slice(0, 8).flatMap(({ cells }) => cells)].some((text) =>
      /\bmvsp\b|minimum viable secure product/i.test(text),
    ),
  );
}

function namesResults(sheets: readonly AnswerSheet[]): boolean {
  return sheets.some(({ rows }) =>
    rows.slice(0, 3).some(({ cells }) => cells.some((cell) => /compliance_result|^urn$/i.test(cell.trim()))),
  );
}

/** Where the columns of a free table are likely to be: by titles; else the first is the question, the second the answer. */
function guessColumns(sheets: readonly AnswerSheet[]): AnswerColumns {
  for (const [sheet, { rows }] of sheets.entries()) {
    const titles = (rows[0]?.cells ?? []).map((cell) => foldedWords(cell).join(' '));
    const find = (pattern: RegExp, not: readonly number[]) =>
      titles.findIndex((title, at) => pattern.test(title) && !not.includes(at));
    const answer = find(answerTitle, []);
    const question = find(questionTitle, [answer]);
    if (answer === -1 || question === -1) continue;
    const id = find(/^(id|nr|nummer|no|number|ref)$/, [answer, question]);
    const note = find(noteTitle, [answer, question, id]);
    return { sheet, id: id === -1 ? null : id, question, answer, note: note === -1 ? null : note };
  }
  return { sheet: 0, id: null, question: 0, answer: 1, note: null };
}

function freeTable(sheets: readonly AnswerSheet[], columns: AnswerColumns): RawAnswers {
  const sheet = sheets[columns.sheet] ?? sheets[0];
  const items = (sheet?.rows ?? []).slice(1).flatMap(({ line, cells }): AnswerItem[] => {
    const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? '').trim());
    const asked = cell(columns.question);
    const ref = cell(columns.id) || foldedWords(asked).join(' ').slice(0, 300);
    if (asked === '' || ref === '') return [];
    return [
      {
        ref: ref.slice(0, 300),
        asked,
        answer: cell(columns.answer),
        note: cell(columns.note),
        sheet: sheet?.name ?? null,
        row: line,
      },
    ];
  });
  return {
    standard: 'table',
    version: null,
    items,
    remarks: [],
    table: {
      sheets: sheets.map(({ name, rows }) => ({ name, columns: titlesOf(rows) })),
      columns,
    },
  };
}

function titlesOf(rows: readonly Row[]): string[] {
  const width = rows.slice(0, 20).reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from(
    { length: Math.min(width, 256) },
    (_none, at) => (rows[0]?.cells[at] ?? '').replace(/\s+/g, ' ').slice(0, 80) || String(at + 1),
  );
}
