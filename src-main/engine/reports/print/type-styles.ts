import type { Colors, Style } from './definition.ts';

/** Height of a line in multiples of the size that each family asks for by itself (read from its metrics). */
const naturalLine = { Sans: 1.326, Serif: 1.371, Display: 1.371, Code: 1.257 };

type Family = keyof typeof naturalLine;
type Setting = [family: Family, size: number, leading: number, color: keyof Colors, bold?: boolean];

/** Family, size and leading in points, colour and weight of each style. */
export const typeSettings: Readonly<Record<Style, Setting>> = {
  overline: ['Sans', 10, 12.9, 'accent', true],
  title: ['Display', 26, 30, 'ink'],
  verdict: ['Display', 21, 25, 'ink'],
  sub: ['Serif', 11.5, 15.5, 'ink2'],
  h2: ['Serif', 15, 19, 'ink', true],
  h3: ['Sans', 12, 15, 'ink', true],
  h4: ['Sans', 10, 12.9, 'ink', true],
  reason: ['Serif', 11, 14.6, 'ink', true],
  body: ['Sans', 10, 12.9, 'ink'],
  cell: ['Sans', 9, 11.4, 'ink'],
  label: ['Sans', 9, 11.4, 'ink2'],
  th: ['Sans', 8.5, 10.6, 'ink', true],
  quote: ['Serif', 8.8, 11.6, 'ink'],
  small: ['Sans', 8.5, 10.8, 'ink2'],
  micro: ['Sans', 7.5, 9.4, 'ink2'],
  mono: ['Code', 7.5, 10, 'ink2'],
};

/** Multiplier that turns a wanted leading into what the printer multiplies with the font's own height. */
export function lineHeight(family: Family, size: number, leading: number): number {
  return leading / (size * naturalLine[family]);
}

/** All styles as the printer wants them. */
export function typeStyles(colors: Colors): Record<Style, object> {
  const entries = Object.entries(typeSettings).map(
    ([name, [font, fontSize, leading, color, bold = false]]) => [
      name,
      { font, fontSize, lineHeight: lineHeight(font, fontSize, leading), color: colors[color], bold },
    ],
  );
  return Object.fromEntries(entries) as Record<Style, object>;
}
