import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  pages: string[];
  /** All pages as one line with single plain spaces. */
  text: string;
  language: string | null;
  title: string;
  /** What the properties of the file say of whose words it has. */
  keywords: string;
}

/** Reads a PDF back as people and programs would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(plain(content.items.map((item) => ('str' in item ? `${item.str} ` : '')).join('')));
  }
  const { info } = (await document.getMetadata()) as {
    info: { Language?: string; Title?: string; Keywords?: string };
  };
  await task.destroy();
  return {
    pages,
    text: plain(pages.join(' ')),
    language: info.Language ?? null,
    title: info.Title ?? '',
    keywords: plain(info.Keywords ?? ''),
  };
}

/** One kind of space, one at a time, so that line ends and non-breaking spaces do not matter. */
export function plain(text: string): string {
  return text.replace(/[\s\u00A0\u202F\u2003]+/g, ' ').trim();
}

/** The same without any space, for words that a line end has parted. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00A0\u202F\u2003\u200B]+/g, '');
}

/** Runs a command-line tool over the PDF and returns what it prints. */
export function examine(bytes: Uint8Array, command: string, before: string[], after: string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-pdf-'));
  try {
    const path = join(folder, 'report.pdf');
    writeFileSync(path, bytes);
    const { status, stdout, stderr, error } = spawnSync(command, [...before, path, ...after], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`${command} ended with ${status}: ${stdout}${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
