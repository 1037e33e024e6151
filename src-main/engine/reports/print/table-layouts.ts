import type { Colors, TableLayoutName } from './definition.ts';

interface Drawn {
  table: { body: unknown[][]; widths: unknown[]; headerRows?: number };
}

interface TableLayout {
  hLineWidth(row: number, node: Drawn): number;
  vLineWidth(column: number): number;
  hLineColor(row: number, node: Drawn): string;
  vLineColor?(column: number): string;
  paddingLeft(column: number): number;
  paddingRight(column: number, node: Drawn): number;
  paddingTop(): number;
  paddingBottom(): number;
  hLineWhenBroken: boolean;
}

/** The table layouts by name; functions live here because they cannot cross into the worker. */
export function tableLayouts(colors: Colors): Record<TableLayoutName, TableLayout> {
  return {
    hair: hair(colors),
    kv: keyValue(colors),
    band: band(colors),
    quoteBar: quoteBar(colors),
    ladder: ladder(colors),
    paper: paper(colors),
  };
}

/** Data: strong line on top, hairlines between the rows, no vertical lines, text meets the margin. */
function hair(colors: Colors): TableLayout {
  const isEnd = (row: number, node: Drawn) =>
    row === node.table.body.length || row === (node.table.headerRows ?? 0);
  return {
    hLineWidth: (row, node) => (row === 0 ? 0.9 : isEnd(row, node) ? 0.6 : 0.35),
    hLineColor: (row, node) => (row === 0 ? colors.ink : isEnd(row, node) ? colors.lineStrong : colors.line),
    vLineWidth: () => 0,
    ...innerPadding(3.5),
    paddingTop: () => 4,
    paddingBottom: () => 4.5,
    hLineWhenBroken: false,
  };
}

/** Facts: only hairlines between the rows. */
function keyValue(colors: Colors): TableLayout {
  return {
    hLineWidth: (row, node) => (row === 0 || row === node.table.body.length ? 0 : 0.35),
    hLineColor: () => colors.line,
    vLineWidth: () => 0,
    ...innerPadding(3.5),
    paddingTop: () => 3.2,
    paddingBottom: () => 3.6,
    hLineWhenBroken: false,
  };
}

/** The verdict: the only place with two strong rules. */
function band(colors: Colors): TableLayout {
  return {
    hLineWidth: () => 0.9,
    hLineColor: () => colors.ink,
    vLineWidth: () => 0,
    ...innerPadding(6),
    paddingTop: () => 10,
    paddingBottom: () => 10,
    hLineWhenBroken: false,
  };
}

/** Words of a person: a petrol bar on the left. */
function quoteBar(colors: Colors): TableLayout {
  return {
    hLineWidth: () => 0,
    hLineColor: () => colors.line,
    vLineWidth: (column) => (column === 0 ? 2.2 : 0),
    vLineColor: () => colors.accent,
    paddingLeft: () => 10,
    paddingRight: () => 0,
    paddingTop: () => 2,
    paddingBottom: () => 3,
    hLineWhenBroken: false,
  };
}

/** Possible verdicts, the one that counts framed by its cells' own borders. */
function ladder(colors: Colors): TableLayout {
  return {
    hLineWidth: () => 0.7,
    hLineColor: () => colors.ink,
    vLineWidth: () => 0.7,
    vLineColor: () => colors.ink,
    paddingLeft: () => 7,
    paddingRight: () => 7,
    paddingTop: () => 3,
    paddingBottom: () => 3.2,
    hLineWhenBroken: false,
  };
}

/** A wording as it stood: a petrol bar on the left, a fine frame around it. */
function paper(colors: Colors): TableLayout {
  return {
    hLineWidth: () => 0.5,
    hLineColor: () => colors.line,
    vLineWidth: (column) => (column === 0 ? 3 : 0.5),
    vLineColor: (column) => (column === 0 ? colors.accent : colors.line),
    paddingLeft: () => 14,
    paddingRight: () => 14,
    paddingTop: () => 9,
    paddingBottom: () => 10,
    hLineWhenBroken: false,
  };
}

function innerPadding(half: number): Pick<TableLayout, 'paddingLeft' | 'paddingRight'> {
  return {
    paddingLeft: (column) => (column === 0 ? 0 : half),
    paddingRight: (column, node) => (column === node.table.widths.length - 1 ? 0 : half),
  };
}
