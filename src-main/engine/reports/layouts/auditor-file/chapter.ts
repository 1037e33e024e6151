import type { AuditorSection } from '../../../../contract/report-sections.ts';
import type { Node, Tag } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** A chapter: a register as it is printed by itself, or one of the file's own. */
export interface FileChapter {
  section: AuditorSection;
  /** Pages of the register; null for a chapter of the file's own. */
  register: Node[] | null;
  /** Shows today although another day was asked for: of that day nothing is kept. */
  isOfToday: boolean;
}

const lower: Partial<Record<Tag, Tag>> = { H1: 'none', H2: 'H3', H3: 'H4' };

/** Where the contents page points to. */
export function chapterId(number: number): string {
  return `chapter-${number}`;
}

/**
 * Pages of a register as a chapter: its title gives way to the chapter's, its headings step down by one. It begins on a
 * page of its own, unless it only says that there is nothing and another chapter stands before it.
 */
export function asChapter(
  { colors }: Pick<Sheet, 'colors'>,
  number: number,
  title: string,
  pages: readonly Node[],
): Node[] {
  const id = chapterId(number);
  const shown = pages.filter((node) => node.style !== 'overline' && node.tag !== 'H1');
  const goesOn = number > 1 && shown.every(isSentence);
  return [
    {
      text: [{ text: `${number}\u2003`, color: colors.accent }, { text: title }],
      style: 'h2',
      tag: 'H2',
      id,
      outline: true,
      outlineText: `${number} ${title}`,
      ...(goesOn ? { room: 90 } : { pageBreak: 'before' as const }),
      margin: [0, goesOn ? 24 : 0, 0, 6],
    },
    ...shown.map((node) => steppedDown(node)),
  ];
}

/** Words alone: no table, no picture, nothing beside each other. */
function isSentence(node: Node): boolean {
  return typeof node.text === 'string' && node.style !== 'h2' && node.style !== 'h3';
}

/** A chapter of a register is a heading within the file; nothing of it begins on a page of its own. */
function steppedDown(node: Node): Node {
  const { pageBreak: _pageBreak, outline: _outline, outlineText: _outlineText, ...rest } = node;
  const each = (nodes: Node[]) => nodes.map((one) => steppedDown(one));
  return {
    ...rest,
    ...(node.tag ? { tag: lower[node.tag] ?? node.tag } : {}),
    ...(node.style === 'h2' ? { style: 'h3' as const, text: withoutNumber(node.text) } : {}),
    ...(node.stack ? { stack: each(node.stack) } : {}),
    ...(node.columns ? { columns: each(node.columns) } : {}),
  };
}

/** A heading of a register has a number there; within the file the chapter's number counts. */
function withoutNumber(text: Node['text']): string {
  return typeof text === 'string' ? text : String(text?.at(-1)?.text ?? '');
}
