import type { PrintDefinition } from './definition.ts';

/** A face that the printer has read, as far as it is asked here; its shape is that of pdfmake 0.3.11. */
interface ReadFace {
  font: { hasGlyphForCodePoint(codePoint: number): boolean };
}

/** The printer's document with the faces it used, by family and style. */
export interface SetDocument {
  fontCache: Record<string, Record<string, ReadFace>>;
}

/** Every sign beyond ASCII, spaces and marks that only steer excepted. */
const sign = /[^\p{ASCII}\s\p{Cf}]/gu;

/**
 * The signs of all texts of a document, before it is printed: the printer hangs its own work into it. Pictures drawn in
 * SVG hold theirs among the strokes.
 */
export function signsOf({ content, frame }: PrintDefinition): ReadonlySet<string> {
  const found = new Set<string>();
  const gather = (part: unknown): void => {
    if (typeof part === 'string') for (const one of part.match(sign) ?? []) found.add(one);
    else if (Array.isArray(part)) for (const inner of part) gather(inner);
    else if (part !== null && typeof part === 'object') gather(Object.values(part));
  };
  gather([content, frame]);
  return found;
}

/**
 * Those signs for which a face of the document has no shape, one after the other: the paper shows a box in their place,
 * which nobody would otherwise be told. The fourth family sets checksums, which are plain letters.
 */
export function withoutShape(signs: ReadonlySet<string>, { fontCache }: SetDocument): string {
  const { Code: _, ...families } = fontCache;
  const faces = Object.values(families).flatMap((styles) => Object.values(styles));
  const isLacking = (one: string) =>
    faces.some(({ font }) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
  return [...signs].filter(isLacking).join('');
}
