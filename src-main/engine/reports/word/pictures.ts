import type { Shape } from '../drawing/shapes.ts';
import type { Node } from '../print/definition.ts';

/** What stands in Word where paper has a picture: its sentence, a character for a status, a line to sign on, or nothing. */
export type WordPicture =
  | { kind: 'sentence'; text: string }
  | { kind: 'mark'; text: string; size: number; color: string | null }
  | { kind: 'line' }
  | { kind: 'nothing' };

/** Characters that differ in their contour, as the drawn shapes do. */
const marks: Record<Shape, string> = {
  tick: '\u2714',
  triangle: '\u25B3',
  cross: '\u2716',
  dashedCircle: '\u25CC',
  ring: '\u25C9',
  dash: '\u2013',
  clock: '\u25F7',
};

/** A text is for changing: a picture of yesterday's figures would stay as it was, its sentence can be changed. */
export function wordPicture({ svg = '', alt, text, table }: Node): WordPicture {
  if (svg === '' || text !== undefined || table !== undefined) return { kind: 'nothing' };
  if (alt) return { kind: 'sentence', text: alt };
  const name = /^<svg[^>]* data-shape="(\w+)"/.exec(svg)?.[1];
  const height = Number(/^<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1] ?? 0);
  if (name !== undefined && name in marks)
    return { kind: 'mark', text: marks[name as Shape], size: height, color: colorOf(svg) };
  return height > 0 && height <= 1 ? { kind: 'line' } : { kind: 'nothing' };
}

function colorOf(svg: string): string | null {
  return /(?:fill|stroke)="(#[0-9A-Fa-f]{6})"/.exec(svg)?.[1] ?? null;
}
