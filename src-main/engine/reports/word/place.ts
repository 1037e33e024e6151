import type { Node } from '../print/definition.ts';
import type { Run, WordBlock, WordParagraph } from './blocks.ts';
import { type Look, leadingOf, runOf } from './runs.ts';

/** What a node stands in. */
export interface Place {
  /** In points. */
  width: number;
  look: Look;
  colors: Record<string, string>;
  /** Lays out what is inside a node. */
  lay(node: Node, place: Place): WordBlock[];
}

/** A paragraph without words in a look. */
export function emptyParagraph(look: Look): WordParagraph {
  return {
    kind: 'paragraph',
    level: null,
    style: look.style,
    runs: [],
    before: 0,
    after: 0,
    left: 0,
    hanging: 0,
    startsPage: false,
    alignment: look.alignment,
    leading: leadingOf(look, []),
    keepsWithNext: false,
    hasLine: false,
  };
}

/** The character of a status in its colour. */
export function markRun(
  mark: { text: string; size: number; color: string | null },
  look: Look,
  colors: Record<string, string>,
): Run {
  return { ...runOf(mark.text, look, colors), size: mark.size, ...(mark.color ? { color: mark.color } : {}) };
}
