import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folders with the TrueType files of the three families. */
export interface FontFolders {
  sans: string;
  serif: string;
  code: string;
}

/** The fonts of the built app, packed beside its printing thread; from sources those of the installed packages. */
export function fontsBeside(printWorker: string): FontFolders {
  const folder = join(dirname(printWorker), 'fonts');
  return existsSync(folder) ? { sans: folder, serif: folder, code: folder } : installedFonts(printWorker);
}

/** The font folders inside the installed packages. */
export function installedFonts(from: string): FontFolders {
  const require = createRequire(from);
  const folder = (name: string) => join(dirname(require.resolve(`${name}/package.json`)), 'TTF');
  return { sans: folder('source-sans'), serif: folder('source-serif'), code: folder('source-code-pro') };
}

/** Families as the printer knows them. The Display cut is for 20 points and more only. */
export function fontsIn({ sans, serif, code }: FontFolders): Record<string, Record<string, string>> {
  const family = (folder: string, normal: string, bold: string, italics: string) => ({
    normal: join(folder, normal),
    bold: join(folder, bold),
    italics: join(folder, italics),
    bolditalics: join(folder, italics),
  });
  const display = 'SourceSerif4Display-Semibold.ttf';
  const mono = 'SourceCodePro-Regular.ttf';
  return {
    Sans: family(sans, 'SourceSans3-Regular.ttf', 'SourceSans3-Semibold.ttf', 'SourceSans3-It.ttf'),
    Serif: family(serif, 'SourceSerif4-Regular.ttf', 'SourceSerif4-Semibold.ttf', 'SourceSerif4-It.ttf'),
    Display: family(serif, display, display, display),
    Code: family(code, mono, mono, mono),
  };
}
