import { resolve } from 'node:path';
import type { CommandOptions } from './command-options.ts';
import { languageOf, passphraseOf, startEngine, vaultPathOf, withEngine } from './open-engine.ts';
import { printJson, UsageError } from './speech.ts';

/** `vault create|status|verify|backup|restore|export|import`: the company file as a whole. */
export async function vaultCommand([verb = '']: string[], options: CommandOptions): Promise<void> {
  switch (verb) {
    case 'create':
      return await createVault(options);
    case 'restore':
      return await restoreVault(options);
    case 'export':
      return await exportVault(options);
    case 'import':
      return await importArchive(options);
    case 'status':
      vaultPathOf(options);
      return await withEngine(options, async ({ client }) => printJson(await client.vault.status()));
    case 'verify':
      vaultPathOf(options);
      return await withEngine(options, async ({ client }) => {
        const check = await client.vault.verify();
        printJson(check);
        if (!check.isIntact) process.exitCode = 1;
      });
    case 'backup':
      return await backUpVault(options);
    default:
      throw new UsageError({
        de: 'Sagen Sie, was geschehen soll: vault create, status, verify, backup, restore, export oder import.',
        en: 'Say what to do: vault create, status, verify, backup, restore, export or import.',
      });
  }
}

async function createVault(options: CommandOptions): Promise<void> {
  if (!options.name)
    throw new UsageError({
      de: 'Nennen Sie --name NAME: den Namen der Firma.',
      en: 'Give --name NAME: the name of the company.',
    });
  const engine = startEngine(options);
  try {
    const opened = await engine.privateClient.vaults.create({
      path: resolve(vaultPathOf(options)),
      passphrase: passphraseOf(options),
      companyName: options.name,
      country: options.country ?? 'DE',
      language: languageOf(options),
    });
    printJson(opened);
  } finally {
    await engine.close();
  }
}

async function backUpVault(options: CommandOptions): Promise<void> {
  vaultPathOf(options);
  const target = options.output;
  if (!target)
    throw new UsageError({
      de: 'Nennen Sie mit -o DATEI, wohin die Sicherung kommt.',
      en: 'Give -o FILE: where the backup goes.',
    });
  await withEngine(options, async ({ privateClient }) =>
    printJson(await privateClient.vaults.backUpTo({ path: resolve(target) })),
  );
}

/** `--vault` names the backup, `-o` the file to restore to. */
async function restoreVault(options: CommandOptions): Promise<void> {
  const target = options.output;
  if (!target)
    throw new UsageError({
      de: 'Nennen Sie mit --vault SICHERUNG, was zurückgespielt wird, und mit -o DATEI, wohin.',
      en: 'Give --vault BACKUP and -o FILE: what to restore and where to.',
    });
  const engine = startEngine(options);
  try {
    const restored = await engine.privateClient.vaults.restore({
      backupPath: resolve(vaultPathOf(options)),
      targetPath: resolve(target),
      passphrase: passphraseOf(options),
    });
    printJson(restored);
  } finally {
    await engine.close();
  }
}

/** Everything of the company as a zip in an open form; not encrypted. */
async function exportVault(options: CommandOptions): Promise<void> {
  vaultPathOf(options);
  const target = options.output;
  if (!target)
    throw new UsageError({
      de: 'Nennen Sie mit -o DATEI.zip, wohin das Archiv kommt.',
      en: 'Give -o FILE.zip: where the archive goes.',
    });
  await withEngine(options, async ({ privateClient }) => {
    const request = { path: resolve(target), language: languageOf(options) };
    for await (const event of await privateClient.vaults.exportTo(request)) {
      if (!('progress' in event)) printJson(event);
    }
  });
}

/** `--vault` names the archive, `-o` the new file; the passphrase is that of the new file. */
async function importArchive(options: CommandOptions): Promise<void> {
  const target = options.output;
  if (!target)
    throw new UsageError({
      de: 'Nennen Sie mit --vault ARCHIV.zip, was eingelesen wird, und mit -o DATEI, wohin.',
      en: 'Give --vault ARCHIVE.zip and -o FILE: what to import and where to.',
    });
  const engine = startEngine(options);
  try {
    const imported = await engine.privateClient.vaults.importArchive({
      archivePath: resolve(vaultPathOf(options)),
      path: resolve(target),
      passphrase: passphraseOf(options),
    });
    printJson(imported);
  } finally {
    await engine.close();
  }
}
