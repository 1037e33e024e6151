import { inflateSync } from 'node:zlib';
import { imageTypeOf } from '../../attachments/rules.ts';

/** Largest picture that is printed as a logo, in pixels per side: more is no logo, and decoding it takes the memory. */
const largestSide = 4000;

/** An image as a data URL for the printer, or null if it is no image of a sensible size. */
export function logoDataUrl(content: Buffer): string | null {
  const size = pictureSize(content);
  if (!size || size.width < 1 || size.height < 1) return null;
  if (size.width > largestSide || size.height > largestSide) return null;
  return `data:${imageTypeOf(content)};base64,${content.toString('base64')}`;
}

/** Width and height of a picture, or null if it is none that we print. */
export function pictureSize(content: Buffer): PixelSize | null {
  const type = imageTypeOf(content);
  return type === 'image/png' ? pngSize(content) : type === 'image/jpeg' ? jpegSize(content) : null;
}

export interface PixelSize {
  width: number;
  height: number;
}

/** Size from the first chunk of a PNG whose pixels really unpack to that size; a broken picture must not stop a report. */
function pngSize(content: Buffer): PixelSize | null {
  if (content.length < 45 || content.toString('latin1', 12, 16) !== 'IHDR') return null;
  const size = { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
  if (Math.max(size.width, size.height) > largestSide) return null;
  const [bitDepth = 0, colorType = -1, , , interlace = 0] = content.subarray(24, 29);
  const channels = channelsByColorType[colorType];
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(bitDepth)) return null;
  if (colorType === 3 && !content.includes('PLTE')) return null;
  const rows = (interlace === 1 ? adam7 : [whole]).flatMap((pass) => rowsOf(pass, size, channels * bitDepth));
  const needed = rows.reduce((sum, length) => sum + length, 0);
  const pixels = unpacked(content, needed + 65_536);
  return pixels !== null && hasKnownFilters(pixels, rows) ? size : null;
}

/** Channels per pixel by the colour type of a PNG: grey, colour, palette, grey and colour with transparency. */
const channelsByColorType: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Start and step of the pixels that a pass of a PNG carries. */
type Pass = readonly [startX: number, startY: number, stepX: number, stepY: number];
const whole: Pass = [0, 0, 1, 1];
const adam7: readonly Pass[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

/** Lengths in bytes of the rows of a pass, each with its filter byte. */
function rowsOf([startX, startY, stepX, stepY]: Pass, size: PixelSize, bitsPerPixel: number): number[] {
  const width = Math.max(0, Math.ceil((size.width - startX) / stepX));
  const height = Math.max(0, Math.ceil((size.height - startY) / stepY));
  return width === 0 ? [] : Array.from({ length: height }, () => 1 + Math.ceil((width * bitsPerPixel) / 8));
}

/** PNG knows five filters, 0 to 4; the printer stops at any other. */
function hasKnownFilters(pixels: Buffer, rows: readonly number[]): boolean {
  let at = 0;
  for (const length of rows) {
    if ((pixels[at] ?? 255) > 4) return false;
    at += length;
  }
  return pixels.length >= at;
}

/** The unpacked pixel data, at most `limit` bytes; null when they are damaged. */
function unpacked(content: Buffer, limit: number): Buffer | null {
  const packed: Buffer[] = [];
  let at = 8;
  while (at + 12 <= content.length) {
    const length = content.readUInt32BE(at);
    const type = content.toString('latin1', at + 4, at + 8);
    if (at + 12 + length > content.length) return null;
    if (type === 'IDAT') packed.push(content.subarray(at + 8, at + 8 + length));
    if (type === 'IEND') break;
    at += 12 + length;
  }
  try {
    return inflateSync(Buffer.concat(packed), { maxOutputLength: limit });
  } catch {
    return null;
  }
}

/** Size from the first frame header of a JPEG. */
function jpegSize(content: Buffer): PixelSize | null {
  let at = 2;
  while (at + 9 < content.length && content[at] === 0xff) {
    const marker = content[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: content.readUInt16BE(at + 5), width: content.readUInt16BE(at + 7) };
    at += 2 + content.readUInt16BE(at + 2);
  }
  return null;
}
