import { resolve } from 'node:path';
import { Instant } from '../contract/values.ts';
import type { CommandOptions } from './command-options.ts';
import { languageOf, vaultPathOf, withEngine } from './open-engine.ts';
import { printJson, UsageError } from './speech.ts';

/** `proof-pack`: what a place said at a time, with everything that proves it, as a zip. */
export async function proofPackCommand(_words: string[], options: CommandOptions): Promise<void> {
  vaultPathOf(options);
  const language = languageOf(options);
  const { use: useId, output } = options;
  const at = Instant.safeParse(options.at);
  if (!useId)
    throw new UsageError({
      de: 'Nennen Sie mit --use die ID des Einsatzorts.',
      en: 'Give --use ID of the place.',
    });
  if (!at.success)
    throw new UsageError({
      de: 'Nennen Sie mit --at eine Zeit mit Abstand zu UTC, zum Beispiel 2026-11-23T09:40:00+01:00.',
      en: 'Give --at as a time with offset, for example 2026-11-23T09:40:00+01:00.',
    });
  if (!output) throw new UsageError({ de: 'Nennen Sie -o DATEI.zip.', en: 'Give -o FILE.zip.' });
  const path = resolve(output);
  await withEngine(options, async ({ privateClient }) => {
    for await (const event of await privateClient.reports.writeProofPack({
      useId,
      at: at.data,
      language,
      path,
    })) {
      if ('files' in event) printJson({ file: path, ...event });
    }
  });
}
