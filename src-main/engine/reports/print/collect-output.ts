import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** The part of the printer's document that writes the file; its shape is that of pdfmake 0.3.11. */
interface WritingDocument extends Readable {
  _offset: number;
  end(): void;
  collected?: Collected;
}

interface Collected {
  chunks: Buffer[];
  text: string;
}

/**
 * Collects what the document writes instead of sending each line through a stream: a tagged report of 100 pages writes
 * some 40,000 lines, and as many small buffers take a fifth of the time.
 */
export function installCollectedOutput(document: { prototype: object }): void {
  Object.assign(document.prototype, {
    _write(this: WritingDocument, data: string | Buffer) {
      this.collected ??= { chunks: [], text: '' };
      const { collected } = this;
      if (typeof data === 'string') {
        collected.text += `${data}\n`;
        this._offset += data.length + 1;
        if (collected.text.length > 65_536) flush(collected);
        return;
      }
      flush(collected);
      collected.chunks.push(data);
      this._offset += data.length;
    },
  });
}

/** Ends the document, waits for pictures that are still being unpacked, and returns the whole file. */
export async function collectedBytes(document: WritingDocument): Promise<Uint8Array<ArrayBuffer>> {
  const ended = once(document, 'end');
  document.resume();
  document.end();
  await ended;
  if (!document.collected) throw new Error('the document is empty');
  flush(document.collected);
  return new Uint8Array(Buffer.concat(document.collected.chunks));
}

function flush(collected: Collected): void {
  if (collected.text === '') return;
  collected.chunks.push(Buffer.from(collected.text, 'latin1'));
  collected.text = '';
}
