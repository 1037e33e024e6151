import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { zipParts } from '../table-file/zip-parts.ts';
import { RefusedDocument } from './refused-document.ts';

/** Parts that hold text and what it means; pictures, embedded files and all else stay unread. */
const text =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\d?\.xml|word\/_rels\/document\d?\.xml\.rels)$/;
const macros = /vbaProject|vbaData/i;

/** HTML of a Word document. Its list of parts is judged before anything is unpacked; macros are refused. */
export async function wordHtml(bytes: Uint8Array): Promise<string> {
  const parts = zipParts(bytes);
  if ([...parts.names].some((name) => macros.test(name))) throw new RefusedDocument('macros');
  const types = partText(parts.part('[Content_Types].xml'));
  if (!types.includes('wordprocessingml')) throw new RefusedDocument('notADocument');
  if (types.includes('macroEnabled')) throw new RefusedDocument('macros');
  const kept: Record<string, Uint8Array> = {};
  for (const name of parts.names) {
    const part = text.test(name) ? parts.part(name) : null;
    if (part) kept[name] = part;
  }
  const buffer = Buffer.from(zipSync(kept, { level: 0 }));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), includeEmbeddedStyleMap: false },
  );
  return value;
}

function partText(part: Uint8Array | null): string {
  return part ? Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('utf8') : '';
}
