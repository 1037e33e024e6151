import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The part of the printer's document that opens fonts; its shape is that of pdfkit 0.19. */
interface FontDocument {
  font(source: string | Buffer, ...rest: unknown[]): unknown;
  registerFont(name: string, source: Buffer): unknown;
}

/**
 * Lets the printer open fonts that lie packed, under the path they would have unpacked: both texts and pictures drawn in SVG
 * name fonts by their path. A font is unpacked once in the thread and registered with each document by that path, so that
 * the document reads it once, too.
 */
export function installPackedFonts(document: { prototype: object }): void {
  const prototype = document.prototype as FontDocument;
  const { font } = prototype;
  const unpacked = new Map<string, Buffer>();
  const fontAt = (path: string): Buffer | undefined => {
    const known = unpacked.get(path);
    const packed = `${path}.br`;
    if (known || !existsSync(packed)) return known;
    const read = brotliDecompressSync(readFileSync(packed));
    unpacked.set(path, read);
    return read;
  };
  prototype.font = function (this: FontDocument, source, ...rest) {
    const file = typeof source === 'string' ? fontAt(source) : undefined;
    if (file) this.registerFont(source as string, file);
    return font.call(this, source, ...rest);
  };
}
