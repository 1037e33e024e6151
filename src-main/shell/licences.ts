import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { app } from 'electron';
import { strToU8, zipSync } from 'fflate';
import { LicenceList } from '../contract/licences.ts';
import { askWhere } from './ask-where.ts';
import { licencesName } from './dialog-texts.ts';
import { type Shell, shellOs } from './procedures.ts';

/** The licences of everything used, to be handed on. */
export function licenceHandlers(shell: Shell) {
  return {
    save: shellOs.licences.save.handler(async ({ context }) => {
      const name = licencesName(shell.settings.read().preferences.language);
      const path = await askWhere(shell, context.window, { title: 'saveLicences', name, ending: 'zip' });
      if (path) writeFileSync(path, zipSync(licenceFiles()));
      return { isSaved: path !== null, place: path ? basename(path) : '' };
    }),
  };
}

/** One text with all licences, the bill of materials, and what the runtime brings of its own. */
function licenceFiles(): Record<string, Uint8Array> {
  const built = join(app.getAppPath(), 'out', 'renderer');
  const read = (name: string) => brotliDecompressSync(readFileSync(join(built, `${name}.br`)));
  const list = LicenceList.parse(JSON.parse(read('licences.json').toString('utf8')));
  const chromium = join(dirname(process.execPath), 'LICENSES.chromium.html');
  return {
    'licences.txt': strToU8(list.parts.map((part) => partText(part, list.texts)).join('\n\n')),
    'bill-of-materials.cdx.json': read('bill-of-materials.json'),
    ...(existsSync(chromium) ? { 'LICENSES.chromium.html': readFileSync(chromium) } : {}),
  };
}

function partText(part: LicenceList['parts'][number], texts: readonly string[]): string {
  const head = [part.name, part.version, part.licence].filter(Boolean).join(' · ');
  return ['='.repeat(72), head, '='.repeat(72), ...part.texts.map((at) => texts[at] ?? '')].join('\n');
}
