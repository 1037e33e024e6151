import { imageTypeOf } from '../../attachments/rules.ts';

/** Largest picture that is printed as a logo, in pixels per side: more is no logo, and decoding it takes the memory. */
const largestSide = 4000;

/** An image as a data URL for the printer, or null if it is no image of a sensible size. */
export function logoDataUrl(content: Buffer): string | null {
  const type = imageTypeOf(content);
  const size = type === 'image/png' ? pngSize(content) : type === 'image/jpeg' ? jpegSize(content) : null;
  if (!size || size.width < 1 || size.height < 1) return null;
  if (size.width > largestSide || size.height > largestSide) return null;
  return `data:${type};base64,${content.toString('base64')}`;
}

interface PixelSize {
  width: number;
  height: number;
}

/** Size from the first chunk of a PNG; the file must also be closed properly. */
function pngSize(content: Buffer): PixelSize | null {
  if (content.length < 45 || content.toString('latin1', 12, 16) !== 'IHDR') return null;
  if (!content.subarray(-12).includes('IEND')) return null;
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
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
