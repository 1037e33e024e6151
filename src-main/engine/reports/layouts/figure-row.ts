import type { Node } from '../print/definition.ts';

/** Figures in one row: label above value. */
export function figureRow(figures: readonly (readonly [label: string, value: string])[]): Node {
  return {
    columnGap: 12,
    columns: figures.map(([label, value]) => ({
      width: '*' as const,
      stack: [
        { text: label, style: 'small' },
        { text: value, style: 'cell', fontSize: 9.5, bold: true },
      ],
    })),
  };
}
