import { expect, test } from 'vitest';
import { emptyService } from '../../../src-main/contract/nothing-known.ts';
import { openTestVault } from '../open-engine.ts';

const limits = { rows: 100, columns: 60, textMb: 1 };
const [role, duplicates, language] = ['processor', 'complete', 'de'] as const;

test('services of a vendor that is known are completed, others that the list names are added, and taken back', async () => {
  const { client, close, incidents } = await openTestVault();
  const { id } = await client.vendors.create({
    name: 'Kranmail GmbH',
    seatCountry: 'DE',
    service: { ...emptyService, name: 'Mailversand' },
  });
  const before = await client.vendors.get({ vendorId: id });
  const text = [
    'Name;Leistung;Zweck;Speicherort',
    'Kranmail;MAILVERSAND;Rundbriefe;Irland',
    'Kranmail;;Werbung;USA',
    'Kranmail;Umfragen;Befragung;Kiel, Deutschland',
    'Treibholz;Ablage;Dateien;USA',
    'Treibholz;Chat;;',
  ].join('\n');
  const { id: tableId } = await client.tables.paste({ text, name: 'liste.csv', limits });
  const { columns } = await client.vendorImport.guess({ tableId });
  const list = { tableId, columns, role, duplicates, exceptions: [], language };
  const preview = await client.vendorImport.preview(list);
  expect(preview.duplicates.map(({ line, fills }) => [line, fills])).toEqual([
    [2, ['purpose', 'storage']],
    // Filled by the row before, which means the same service.
    [3, []],
    [4, ['service', 'purpose', 'storage']],
    [6, ['service']],
  ]);
  expect(await client.vendorImport.run(list)).toEqual({ added: 1, completed: 1, left: 0 });
  const completed = await client.vendors.get({ vendorId: id });
  const told = ({ services }: typeof completed) =>
    services.map(({ name, purpose, locations }) => [
      name,
      purpose,
      locations.map(({ country, place }) => [country, place]),
    ]);
  expect(told(completed)).toEqual([
    ['Mailversand', 'Rundbriefe', [['IE', '']]],
    ['Umfragen', 'Befragung', [['DE', 'Kiel']]],
  ]);
  const { vendors } = await client.vendors.names({ search: 'Treibholz' });
  expect(told(await client.vendors.get({ vendorId: vendors[0]?.id ?? '' }))).toEqual([
    ['Ablage', 'Dateien', [['US', '']]],
    ['Chat', '', []],
  ]);
  for (let round = 0; round < 2; round += 1) {
    await client.vault.undo();
    expect(await client.vendors.get({ vendorId: id })).toEqual(before);
    await client.vault.redo();
    expect(await client.vendors.get({ vendorId: id })).toEqual(completed);
  }
  expect(incidents).toEqual([]);
  await close();
});
