import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language } from '../contract/values.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { createDocumentFiles } from '../engine/exchange/document-text/document-thread.ts';
import { createTableFiles } from '../engine/exchange/table-file/table-thread.ts';
import { systemClock } from '../engine/kernel/clock.ts';
import { installedFonts } from '../engine/reports/print/fonts.ts';
import { createPrinter } from '../engine/reports/printer.ts';
import { loadTemplates } from '../engine/templates.ts';
import type { CommandOptions, Surroundings } from './command-options.ts';
import { say, UsageError } from './speech.ts';

const root = join(import.meta.dirname, '..', '..');

/** The engine in this process, with the computer's clock. */
export function startEngine({ keyDerivationRounds }: Surroundings): Engine {
  return createEngine({
    clock: systemClock(),
    newId: randomUUID,
    templates: loadTemplates(join(root, 'templates')),
    log: { incident: (id) => say({ de: `Störung ${id}`, en: `Incident ${id}` }) },
    printer: createPrinter({
      worker: join(root, 'src-main/engine/reports/print-worker.ts'),
      fonts: installedFonts(join(root, 'package.json')),
    }),
    tableFiles: createTableFiles({
      worker: join(root, 'src-main/engine/exchange/table-file/table-worker.ts'),
    }),
    documentFiles: createDocumentFiles({
      worker: join(root, 'src-main/engine/exchange/document-text/document-worker.ts'),
    }),
    ...(keyDerivationRounds === undefined ? {} : { keyDerivationRounds }),
  });
}

/** Runs with an engine and always closes it; opens the company file if one is named. */
export async function withEngine(
  options: CommandOptions,
  use: (engine: Engine) => Promise<void>,
): Promise<void> {
  const engine = startEngine(options);
  try {
    if (options.vault) {
      await engine.privateClient.vaults.open({
        path: options.vault,
        passphrase: passphraseOf(options),
        readOnly: false,
      });
    }
    await use(engine);
  } finally {
    await engine.close();
  }
}

/** The first line of the passphrase file: a passphrase never stands on the command line. */
export function passphraseOf(options: CommandOptions): string {
  const file = options['passphrase-file'];
  if (!file)
    throw new UsageError({
      de: 'Nennen Sie --passphrase-file DATEI: Ihre erste Zeile ist die Passphrase.',
      en: 'Give --passphrase-file FILE: its first line is the passphrase.',
    });
  return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? '';
}

/** The language asked for, German where none is; anything else is a usage error. */
export function languageOf(options: CommandOptions): Language {
  const { data } = Language.safeParse(options.language ?? 'de');
  if (!data)
    throw new UsageError({ de: 'Nennen Sie --language de oder en.', en: 'Give --language de or en.' });
  return data;
}

/** The path of the company file, or a usage error. */
export function vaultPathOf(options: CommandOptions): string {
  if (!options.vault)
    throw new UsageError({ de: 'Nennen Sie die Firmendatei mit --vault DATEI.', en: 'Give --vault FILE.' });
  return options.vault;
}
