import type { Node, Style } from '../print/definition.ts';
import { typeSettings } from '../print/type-styles.ts';
import { breakOpportunity } from '../typography.ts';
import type { Run } from './blocks.ts';

/** How text looks where a node stands; what a node does not say itself it takes from around it. */
export interface Look {
  style: Style;
  font: Run['font'] | null;
  size: number | null;
  isBold: boolean | null;
  isItalic: boolean;
  line: Run['line'];
  color: string | null;
  language: string | null;
  alignment: 'left' | 'right' | 'center';
}

/** Text that nobody has styled. */
export const plainLook: Look = {
  style: 'body',
  font: null,
  size: null,
  isBold: null,
  isItalic: false,
  line: 'none',
  color: null,
  language: null,
  alignment: 'left',
};

/** The look inside a node: a style of its own starts anew, single properties are laid over it. */
export function lookWithin(around: Look, node: Node): Look {
  const base = node.style
    ? { ...around, style: node.style, font: null, size: null, isBold: null, color: null }
    : around;
  return {
    ...base,
    font: node.font ?? base.font,
    size: node.fontSize ?? base.size,
    isBold: node.bold ?? base.isBold,
    isItalic: node.italics ?? base.isItalic,
    line: node.decoration ?? base.line,
    color: node.color ?? base.color,
    language: node.lang ?? base.language,
    alignment: node.alignment ?? base.alignment,
  };
}

/** The text of a node as runs, in the colours by their names. */
export function runsOf(node: Node, look: Look, colors: Record<string, string>): Run[] {
  if (node.tag === 'artifact' || node.text === undefined) return [];
  const own = lookWithin(look, node);
  if (typeof node.text !== 'string')
    return node.text.flatMap((part) => runsOf(part, own, colors)).filter(({ text }) => text !== '');
  const text = node.text.replaceAll(breakOpportunity, '');
  return text === '' ? [] : [runOf(text, own, colors)];
}

/** One run in a look. */
export function runOf(text: string, look: Look, colors: Record<string, string>): Run {
  const [family, size, , color, isBold = false] = typeSettings[look.style];
  return {
    text,
    font: look.font ?? family,
    size: look.size ?? size,
    isBold: look.isBold ?? isBold,
    isItalic: look.isItalic,
    line: look.line,
    color: look.color ?? colors[color] ?? '#000000',
    language: look.language,
  };
}

/** Height of a line in points, grown with text that is larger than its style. */
export function leadingOf(look: Look, runs: readonly Run[]): number {
  const [, size, leading] = typeSettings[look.style];
  const largest = Math.max(look.size ?? size, ...runs.map((run) => run.size));
  return largest > size ? largest * 1.25 : leading;
}
