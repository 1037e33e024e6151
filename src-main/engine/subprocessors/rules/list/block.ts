/** A cell or a line without decoration, with the first address it links to. */
export interface PlainText {
  text: string;
  /** What stands out at its beginning: a link, bold words. Null where nothing does. */
  lead: string | null;
}

/** What a text holds in the order in which it stands there. */
export type ListBlock =
  /** A paragraph or a heading: it may say what holds for what follows. */
  | { kind: 'prose'; line: number; text: string; isHeading: boolean }
  | { kind: 'table'; line: number; hasHeader: boolean; rows: { line: number; cells: string[] }[] }
  | { kind: 'item'; line: number; depth: number; item: PlainText };

/** What is read of one text at most. */
export const listLimits = { rows: 5000, columns: 64, cell: 2000 } as const;
