import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ListReading } from '../../../src-main/contract/subprocessor-import.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { newService, refusal } from './vendor-fixture.ts';

let engine: TestEngine;
let vendorId: string;
let serviceId: string;
beforeEach(async () => {
  engine = await openTestVault();
  ({ vendorId, serviceId } = await newService(engine, 'Kiebitzpost'));
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const reading = (text: string, more: Partial<ListReading> = {}): ListReading => ({
  serviceId,
  source: { kind: 'text', text, name: 'liste.md' },
  columns: null,
  isComplete: true,
  apart: [],
  ...more,
});
const chain = async () => (await engine.client.vendors.get({ vendorId })).services[0]?.subProcessors ?? [];
const told = async () =>
  (await chain()).map(({ name, purpose, city, country, tool, since, until }) =>
    [name, purpose, city, country, tool, since, until].join('|'),
  );

const first = `| Name | Zweck | Land | Garantien | Eingesetzt von |
|--|--|--|--|--|
| Leinetal GmbH | Server | Göttingen, Deutschland | | |
| Blueridge LLC | Auswertung | USA (Oregon), Irland | SCC | Leinetal GmbH |
| Merlion | Nachts | EU | | |`;

test('a list becomes a chain: one link for each country, tools understood, who engages whom', async () => {
  const preview = await engine.client.subprocessors.preview(reading(first));
  expect(preview).toMatchObject({ format: 'markdown', total: 3, same: 0, problems: [] });
  expect(preview.withoutCountry).toEqual([{ line: 5, name: 'Merlion', place: 'EU' }]);
  expect(preview.columns).toEqual({ name: 0, purpose: 1, place: 2, tool: 3, parent: 4 });
  const result = await engine.client.subprocessors.takeOver({ ...reading(first), from: '2026-12-01' });
  expect(result).toEqual({ added: 3, changed: 0, ended: 0 });
  expect(await told()).toEqual([
    'Leinetal GmbH|Server|Göttingen|DE|none|2026-12-01|',
    'Blueridge LLC|Auswertung|Oregon|US|scc|2026-12-01|',
    'Blueridge LLC|Auswertung||IE|scc|2026-12-01|',
    'Merlion|Nachts|EU||none|2026-12-01|',
  ]);
  const [leinetal, blueridge] = await chain();
  expect(blueridge?.parentId).toBe(leinetal?.id);
  await engine.client.vault.undo();
  expect(await told()).toEqual([]);
  await engine.client.vault.redo();
  expect(await told()).toHaveLength(4);
});

test('the same list again changes nothing, and is refused as such', async () => {
  await engine.client.subprocessors.takeOver({ ...reading(first), from: null });
  const again = await engine.client.subprocessors.preview(reading(first));
  expect(again).toMatchObject({ same: 3, changes: [] });
  expect(await refusal(engine.client.subprocessors.takeOver({ ...reading(first), from: null }))).toBe(
    'NOTHING_TO_IMPORT',
  );
});

test('a new list adds, changes and ends; one step takes it all back', async () => {
  await engine.client.subprocessors.takeOver({ ...reading(first), from: null });
  const before = await chain();
  const next = first
    .replace('USA (Oregon), Irland', 'Irland, Kanada')
    .replace('| Merlion | Nachts | EU | | |', '| Grazbach | Zustellung | AT | | |')
    .replace('| Server |', '| Server und Sicherung |');
  const { changes } = await engine.client.subprocessors.preview(reading(next));
  expect(changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'added Grazbach',
    'changed Leinetal GmbH',
    'changed Blueridge LLC',
    'ended Merlion',
  ]);
  expect(changes[2]?.fields).toMatchObject([{ field: 'place', to: 'Irland, Kanada' }]);
  await engine.client.subprocessors.takeOver({ ...reading(next), from: '2026-12-01' });
  expect((await told()).toSorted()).toEqual(
    [
      'Blueridge LLC|Auswertung|Oregon|US|scc||2026-11-30',
      'Blueridge LLC|Auswertung||CA|none|2026-12-01|',
      'Blueridge LLC|Auswertung||IE|scc||',
      'Grazbach|Zustellung||AT|none|2026-12-01|',
      'Leinetal GmbH|Server und Sicherung|Göttingen|DE|none||',
      'Merlion|Nachts|EU||none||2026-11-30',
    ]
      .map((line) => (line.includes('|CA|none') ? line.replace('none', 'scc') : line))
      .toSorted(),
  );
  await engine.client.vault.undo();
  expect(await chain()).toEqual(before);
});

test('a list of what comes ends nobody', async () => {
  await engine.client.subprocessors.takeOver({ ...reading(first), from: null });
  const { changes } = await engine.client.subprocessors.preview(
    reading('Grazbach – Zustellung – Österreich', { isComplete: false }),
  );
  expect(changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['added Grazbach']);
});

test('lines with problems are told one by one and do nothing, and what they stand for is not missing', async () => {
  await engine.client.subprocessors.takeOver({ ...reading(first), from: null });
  const wrong = `${first.replace('Göttingen, Deutschland', 'Ruritanien')}
| | ohne Namen | DE | | |
| Kustlijn | Dateien | NL | | Leeside |
| Leeside | Hilfe | IE | | Kustlijn |
| Polderwolk | Hosting | NL | | Nirgendwer |
| Merlion | Nachts | EU | | |
| Walensee | Hosting | CH | | |`;
  const preview = await engine.client.subprocessors.preview(reading(wrong));
  expect(preview.problems.map(({ line, code, value }) => `${line} ${code} ${value}`)).toEqual([
    '3 countryUnknown Ruritanien',
    '6 nameMissing ',
    '7 cycle Leeside',
    '8 cycle Kustlijn',
    '9 parentUnknown Nirgendwer',
    '10 duplicate Merlion',
  ]);
  expect(preview.changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['added Walensee']);
});

test('a circle through the chain is refused, and nothing is half done', async () => {
  await engine.client.subprocessors.takeOver({ ...reading(first), from: null });
  const before = await chain();
  const [leinetal, blueridge] = before;
  if (!leinetal || !blueridge) throw new Error('no chain');
  const turned = { ...leinetal, parentId: blueridge.id };
  expect(await refusal(engine.client.vendors.saveChain({ serviceId, save: [turned], remove: [] }))).toBe(
    'SUB_PROCESSOR_LOOP',
  );
  const list =
    '| Name | Zweck | Land | Eingesetzt von |\n|--|--|--|--|\n| Leinetal GmbH | Server | DE | Blueridge LLC |';
  const attempt = { ...reading(list, { isComplete: false }), from: null };
  expect(await refusal(engine.client.subprocessors.takeOver(attempt))).toBe('SUB_PROCESSOR_LOOP');
  expect(await chain()).toEqual(before);
});

test('columns can be corrected, and a spreadsheet is a list too', async () => {
  const text = 'A;B;C\nHosting;Walensee;CH\n';
  const corrected = await engine.client.subprocessors.preview(
    reading(text, { columns: { name: 1, purpose: 0, place: 2 } }),
  );
  expect(corrected.changes[0]).toMatchObject({ name: 'Walensee', purpose: 'Hosting', line: 2 });
  const table = await engine.client.tables.paste({
    text: 'Dienstleister\tLeistung\tLand\nWalensee AG\tHosting\tSchweiz\n',
    name: 'Zwischenablage',
    limits: { rows: 100, columns: 20, textMb: 1 },
  });
  const preview = await engine.client.subprocessors.preview({
    ...reading(''),
    source: { kind: 'table', tableId: table.id },
  });
  expect(preview).toMatchObject({ format: 'table', titles: ['Dienstleister', 'Leistung', 'Land'], total: 1 });
  expect(preview.changes[0]).toMatchObject({
    name: 'Walensee AG',
    purpose: 'Hosting',
    countries: ['CH'],
    line: 2,
  });
});

test('a guessed new name can be told apart: then one comes and one ends', async () => {
  const list = (name: string) => `- Leeside DAC – Hilfe – Irland\n- ${name} – Auswertung – Kanada`;
  await engine.client.subprocessors.takeOver({ ...reading(list('Greasewood')), from: null });
  const guessed = await engine.client.subprocessors.preview(reading(list('Konkan')));
  expect(guessed.changes).toMatchObject([{ kind: 'changed', name: 'Greasewood', isGuess: true, line: 2 }]);
  const apart = await engine.client.subprocessors.preview(reading(list('Konkan'), { apart: [2] }));
  expect(apart.changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'added Konkan',
    'ended Greasewood',
  ]);
});
