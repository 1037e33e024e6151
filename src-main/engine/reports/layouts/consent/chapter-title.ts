import type { Node } from '../../print/definition.ts';

/** Title of a chapter without a number; it never stands alone at the foot of a page. */
export function chapterTitle(text: string): Node {
  return { text, style: 'h2', tag: 'H2', outline: true, room: 130, margin: [0, 20, 0, 5] };
}
