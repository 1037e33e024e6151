import { resolve } from 'node:path';
import { longestVendorList } from '../contract/vendor-import.ts';
import type { CommandOptions } from './command-options.ts';
import { languageOf, vaultPathOf, withEngine } from './open-engine.ts';
import { printJson, UsageError } from './speech.ts';

/** `vendors FILE`: checks a list of vendors row by row; with `--take` what is new and without a problem is taken over. */
export async function vendorsCommand([file]: string[], options: CommandOptions): Promise<void> {
  vaultPathOf(options);
  if (!file)
    throw new UsageError({
      de: 'Nennen Sie die Datei mit der Liste der Dienstleister.',
      en: 'Give the file with the list of vendors.',
    });
  const language = languageOf(options);
  await withEngine(options, async ({ client, privateClient }) => {
    const limits = { rows: longestVendorList, columns: 200, textMb: 20 };
    const { id: tableId } = await privateClient.tables.readFile({ path: resolve(file), limits });
    const { columns } = await client.vendorImport.guess({ tableId });
    const choices = { role: 'processor', duplicates: 'skip', exceptions: [] } as const;
    const list = { tableId, columns, ...choices, exceptions: [], language };
    const { ready: _ready, ...preview } = await client.vendorImport.preview(list);
    const taken = options.take && preview.newCount > 0 ? await client.vendorImport.run(list) : null;
    printJson({ columns, ...preview, taken });
  });
}
