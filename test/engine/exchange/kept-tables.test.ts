import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestVault, passphrase } from '../open-engine.ts';
import { spreadsheetParts, textRow, zipped } from './table-samples.ts';

const limits = { rows: 100, columns: 10, textMb: 1 };

test('a chosen file, a dropped one and pasted cells are kept under an id, a few at a time', async () => {
  const { client, privateClient, folder, close } = await openTestVault();
  try {
    const path = join(folder, 'wechsel.xlsx');
    writeFileSync(path, zipped(spreadsheetParts(textRow(1, 'Ort', 'Ab') + textRow(2, 'Köln', '3.11.2026'))));
    const chosen = await privateClient.tables.readFile({ path, limits });
    expect(chosen).toMatchObject({
      name: 'wechsel.xlsx',
      columns: ['Ort', 'Ab'],
      rowCount: 1,
      firstRows: [['Köln', '3.11.2026']],
    });
    const file = new File(['Ort;Ab\nBonn;4.11.2026\n'], 'b.csv');
    expect(await client.tables.addFile({ file, name: 'b.csv', limits })).toMatchObject({ rowCount: 1 });
    const pasted = await client.tables.paste({ text: 'Ort\tAb\r\n"Ulm\nSüd"\t5\r\n', name: '', limits });
    expect(pasted).toMatchObject({ firstRows: [['Ulm\nSüd', '5']], notes: { separator: '\t' } });
    expect(await client.tables.get({ tableId: chosen.id })).toEqual(chosen);
    await client.tables.forget({ tableId: pasted.id });
    await expect(client.tables.get({ tableId: pasted.id })).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
    });
    for (const text of ['a\n1', 'b\n1', 'c\n1']) await client.tables.paste({ text, name: '', limits });
    await expect(client.tables.get({ tableId: chosen.id })).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
    });
  } finally {
    await close();
  }
});

test('a locked file keeps no table and takes none', async () => {
  const { client, privateClient, path, close } = await openTestVault();
  try {
    const { id } = await client.tables.paste({ text: 'a\n1', name: '', limits });
    await privateClient.vaults.close();
    await expect(client.tables.get({ tableId: id })).rejects.toMatchObject({ code: 'VAULT_LOCKED' });
    await expect(client.tables.paste({ text: 'a\n1', name: '', limits })).rejects.toMatchObject({
      code: 'VAULT_LOCKED',
    });
    await privateClient.vaults.open({ path, passphrase, readOnly: false });
    await expect(client.tables.get({ tableId: id })).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  } finally {
    await close();
  }
});

test('what is no file, the company file itself and what is too large are refused with their reason', async () => {
  const { client, privateClient, folder, path, close } = await openTestVault();
  try {
    const refused = (reason: string, figure: number | null = null) => ({
      code: 'TABLE_FILE_REFUSED',
      data: { reason, figure },
    });
    for (const place of [folder, path, join(folder, 'fehlt.csv')]) {
      await expect(privateClient.tables.readFile({ path: place, limits })).rejects.toMatchObject(
        refused('unreadable'),
      );
    }
    const large = join(folder, 'gross.csv');
    writeFileSync(large, new Uint8Array(20 * 1024 * 1024 + 1));
    await expect(privateClient.tables.readFile({ path: large, limits })).rejects.toMatchObject(
      refused('tooLarge', 20),
    );
    await expect(client.tables.paste({ text: '', name: '', limits })).rejects.toMatchObject(refused('empty'));
  } finally {
    await close();
  }
});
