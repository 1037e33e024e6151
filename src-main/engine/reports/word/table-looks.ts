import { BorderStyle, type IBorderOptions, type ITableBordersOptions, WidthType } from 'docx';
import type { Colors } from '../print/definition.ts';
import type { WordTable } from './blocks.ts';

/** A line of a width in points; none at 0. */
export function lineOf(color: string, width: number): IBorderOptions {
  if (width === 0) return { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return {
    style: BorderStyle.SINGLE,
    size: Math.max(2, Math.round(width * 8)),
    color: color.replace('#', ''),
  };
}

/** Lines of a table as paper shows them. */
export function bordersOf(look: WordTable['look'], colors: Colors): ITableBordersOptions {
  const none = lineOf(colors.ink, 0);
  const all = (line: IBorderOptions) => ({ top: line, bottom: line, left: line, right: line });
  const inside = { insideHorizontal: none, insideVertical: none };
  switch (look) {
    case 'hair':
      return {
        ...all(none),
        top: lineOf(colors.ink, 1),
        bottom: lineOf(colors.lineStrong, 0.75),
        insideHorizontal: lineOf(colors.line, 0.5),
        insideVertical: none,
      };
    case 'kv':
      return { ...all(none), insideHorizontal: lineOf(colors.line, 0.5), insideVertical: none };
    case 'band':
      return { ...all(none), ...inside, top: lineOf(colors.ink, 1), bottom: lineOf(colors.ink, 1) };
    case 'quoteBar':
      return { ...all(none), ...inside, left: lineOf(colors.accent, 2.25) };
    case 'ladder':
      return { ...all(lineOf(colors.ink, 0.75)), ...inside };
    case 'paper':
      return { ...all(lineOf(colors.line, 0.5)), ...inside, left: lineOf(colors.accent, 3) };
    case 'columns':
      return { ...all(none), ...inside };
  }
}

/** Space between the words of a cell and its edges, in twips. */
export function paddingOf(look: WordTable['look']) {
  const [vertical, horizontal] = {
    hair: [80, 70],
    kv: [64, 70],
    band: [200, 70],
    quoteBar: [40, 200],
    ladder: [60, 140],
    paper: [180, 280],
    columns: [0, 0],
  }[look] as [number, number];
  return {
    marginUnitType: WidthType.DXA,
    top: vertical,
    bottom: vertical,
    left: look === 'hair' || look === 'kv' || look === 'band' ? 0 : horizontal,
    right: look === 'columns' ? 100 : horizontal,
  };
}
