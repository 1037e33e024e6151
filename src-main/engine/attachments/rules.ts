/** Characters that a label must not carry: control, bidi overrides, and what file systems reserve. */
const refused = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;

/** Turns a file name into a label: NFC, last path part, no control, bidi or reserved characters, at most 200 characters. */
export function labelOf(fileName: string): string {
  const lastPart = fileName.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = lastPart
    .replace(refused, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  return Array.from(clean).slice(0, 200).join('') || 'unbenannt';
}

const typesByEnding = new Map(
  Object.entries({
    pdf: 'application/pdf',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    txt: 'text/plain',
    md: 'text/markdown',
    html: 'text/html',
    csv: 'text/csv',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    eml: 'message/rfc822',
  }),
);

/** Media type by the name's ending; unknown endings are plain bytes. Only a hint for showing, never for running. */
export function typeOf(label: string): string {
  const ending = label.split('.').at(-1)?.toLowerCase() ?? '';
  return typesByEnding.get(ending) ?? 'application/octet-stream';
}

/** Image type by the first bytes, or null: what may be printed as a logo. */
export function imageTypeOf(content: Uint8Array): 'image/png' | 'image/jpeg' | null {
  const startsWith = (...bytes: number[]) => bytes.every((byte, index) => content[index] === byte);
  if (startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (startsWith(0xff, 0xd8, 0xff)) return 'image/jpeg';
  return null;
}
