import { html as names, type Token, Tokenizer, TokenizerMode } from 'parse5';
import { type ListBlock, listLimits } from './block.ts';
import { tidy } from './plain-text.ts';

const { TAG_ID: tags } = names;
const headings = new Set([tags.H1, tags.H2, tags.H3, tags.H4, tags.H5, tags.H6, tags.CAPTION]);
const blockTags = new Set([tags.P, tags.DIV, tags.UL, tags.OL, tags.TABLE, tags.SECTION, tags.BLOCKQUOTE]);

interface Table {
  line: number;
  rows: { line: number; cells: string[]; isHeader: boolean }[];
  /** Cells that reach into rows below: column → text and rows left. */
  reaching: Map<number, { text: string; left: number }>;
}

/** What has been read so far, and where the reader stands. */
interface Page {
  blocks: ListBlock[];
  text: string;
  /** What stood out at the beginning of the item, and where in the text it begins. */
  lead: string | null;
  leadStart: number | null;
  isSilent: boolean;
  depth: number;
  line: number;
  inside: 'prose' | 'heading' | 'item' | 'cell';
  /** Open tables, the innermost last. */
  tables: Table[];
  span: { rows: number; columns: number };
}

/**
 * Blocks of a page or of what a browser puts on the clipboard. Only the tokens of HTML are read, no tree is built: nesting,
 * however deep, costs nothing, and nothing is loaded or run.
 */
export function htmlBlocks(source: string): ListBlock[] {
  const page: Page = {
    blocks: [],
    text: '',
    lead: null,
    leadStart: null,
    isSilent: false,
    depth: 0,
    line: 1,
    inside: 'prose',
    tables: [],
    span: { rows: 1, columns: 1 },
  };
  const ignore = () => {};
  const say = (chars: string) => {
    if (!page.isSilent && page.text.length < 20_000) page.text += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (tag) => {
        const mode = modeInside(tag.tagID);
        if (mode !== null) tokenizer.state = mode;
        open(page, tag);
      },
      onEndTag: (tag) => close(page, tag),
      onCharacter: ({ chars }) => say(chars),
      onWhitespaceCharacter: () => say(' '),
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onParseError: null,
    },
  );
  tokenizer.write(source, true);
  while (page.tables.length > 0) endTable(page);
  flush(page);
  return page.blocks;
}

function modeInside(tag: number): Tokenizer['state'] | null {
  if (tag === tags.SCRIPT) return TokenizerMode.SCRIPT_DATA;
  if (tag === tags.STYLE || tag === tags.NOSCRIPT || tag === tags.IFRAME) return TokenizerMode.RAWTEXT;
  return tag === tags.TITLE || tag === tags.TEXTAREA ? TokenizerMode.RCDATA : null;
}

function open(page: Page, tag: Token.TagToken): void {
  const id = tag.tagID;
  page.line = tag.location?.startLine ?? page.line;
  if (modeInside(id) !== null) page.isSilent = true;
  else if (id === tags.BR) page.text += page.inside === 'cell' ? ', ' : ' ';
  else if (id === tags.TABLE) openTable(page);
  else if (page.tables.length > 0 && (id === tags.TR || id === tags.TD || id === tags.TH))
    openCell(page, tag);
  else if (page.inside === 'cell') {
    if (id === tags.LI || id === tags.P || id === tags.DIV) page.text += page.text.trim() === '' ? '' : ', ';
  } else openText(page, id);
}

function openText(page: Page, id: number): void {
  if (id === tags.LI || id === tags.DT) begin(page, 'item');
  else if (headings.has(id)) begin(page, 'heading');
  else if (id === tags.DD) page.text += ' – ';
  else if (id === tags.UL || id === tags.OL) {
    flush(page);
    page.depth += 1;
  } else if (page.inside === 'item') {
    const standsOut = id === tags.A || id === tags.STRONG || id === tags.B;
    if (standsOut && tidy(page.text) === '') page.leadStart = page.text.length;
  } else if (blockTags.has(id)) begin(page, 'prose');
}

function close(page: Page, { tagID: id }: Token.TagToken): void {
  if (modeInside(id) !== null) page.isSilent = false;
  else if (id === tags.TABLE) endTable(page);
  else if (id === tags.TD || id === tags.TH) endCell(page);
  else if (page.inside === 'cell') return;
  else if (id === tags.UL || id === tags.OL) {
    begin(page, 'prose');
    page.depth = Math.max(0, page.depth - 1);
  } else if (id === tags.LI || id === tags.DD || headings.has(id)) begin(page, 'prose');
  else if (page.leadStart !== null && (id === tags.A || id === tags.STRONG || id === tags.B)) {
    page.lead = tidy(page.text.slice(page.leadStart)).replace(/[:.]$/, '') || null;
    page.leadStart = null;
  } else if (blockTags.has(id) && page.inside === 'prose') flush(page);
}

function begin(page: Page, inside: Page['inside']): void {
  flush(page);
  page.inside = inside;
}

/** What was said becomes a block of the kind in which it stood. */
function flush(page: Page): void {
  const { inside, line, depth, lead } = page;
  const text = tidy(page.text).slice(0, listLimits.cell);
  Object.assign(page, { text: '', lead: null, leadStart: null });
  if (text === '' || page.blocks.length >= listLimits.rows) return;
  if (inside === 'item') page.blocks.push({ kind: 'item', line, depth, item: { text, lead } });
  else page.blocks.push({ kind: 'prose', line, text, isHeading: inside === 'heading' });
}

function openTable(page: Page): void {
  if (page.inside === 'cell') endCell(page);
  else flush(page);
  page.inside = 'prose';
  if (page.tables.length < 50) page.tables.push({ line: page.line, rows: [], reaching: new Map() });
}

function openCell(page: Page, tag: Token.TagToken): void {
  endCell(page);
  const table = page.tables.at(-1);
  if (tag.tagID === tags.TR) {
    if (table && table.rows.length <= listLimits.rows)
      table.rows.push({ line: page.line, cells: [], isHeader: false });
    return;
  }
  page.text = '';
  page.inside = 'cell';
  page.span = { rows: spanOf(tag, 'rowspan'), columns: spanOf(tag, 'colspan') };
  const row = table?.rows.at(-1);
  // A single head cell at the beginning of a later row names the row, not the columns.
  if (row && tag.tagID === tags.TH && (row.cells.length > 0 || table?.rows.length === 1)) row.isHeader = true;
}

function endCell(page: Page): void {
  if (page.inside !== 'cell') return;
  const table = page.tables.at(-1);
  const row = table?.rows.at(-1);
  if (table && row) putCell(table, row.cells, tidy(page.text).slice(0, listLimits.cell), page.span);
  page.text = '';
  page.inside = 'prose';
}

function endTable(page: Page): void {
  endCell(page);
  const rows = page.tables.pop()?.rows.filter(({ cells }) => cells.some((value) => value !== '')) ?? [];
  const [first] = rows;
  if (first) page.blocks.push({ kind: 'table', line: first.line, hasHeader: first.isHeader, rows });
}

/** Puts a cell behind those before it; one that reaches over rows or columns stands in each of them. */
function putCell(
  table: Table,
  cells: string[],
  text: string,
  { rows, columns }: { rows: number; columns: number },
) {
  const room = () => cells.length < listLimits.columns;
  const fillReached = () => {
    for (
      let above = table.reaching.get(cells.length);
      above && room();
      above = table.reaching.get(cells.length)
    ) {
      if (above.left <= 1) table.reaching.delete(cells.length);
      else above.left -= 1;
      cells.push(above.text);
    }
  };
  fillReached();
  for (let index = 0; index < columns && room(); index += 1) {
    if (rows > 1) table.reaching.set(cells.length, { text, left: rows - 1 });
    cells.push(text);
    if (rows === 1 && index < columns - 1) fillReached();
  }
  if (rows === 1) fillReached();
}

function spanOf(tag: Token.TagToken, name: string): number {
  const given = Number(tag.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(given) && given > 0 ? Math.min(given, 200) : 1;
}
