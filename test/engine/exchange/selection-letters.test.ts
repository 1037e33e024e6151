import { expect, test } from 'vitest';
import { writtenSelection } from '../../fixtures/written-selection.ts';
import { twinsOfFile } from './selection-twins.ts';

const twins = twinsOfFile();
const { given, merge } = twins;

/** A selection as another Obhut would have written it. */
function fileOf(items: readonly object[]): File {
  const { buffer } = writtenSelection(items);
  return new File([new Uint8Array(buffer)], 'a.obhut-auswahl');
}

test('words of letters: what differs replaces the text of here, undo and redo bring either back', async () => {
  const key = 'request/paragraphs.refused';
  await twins.from.client.wordings.save({
    key,
    de: 'Leider nein, zum Antrag vom {received}: {reason}',
    en: '',
  });
  await twins.to.client.wordings.save({
    key,
    de: 'Nein: {received}, {reason}',
    en: 'No: {received}, {reason}',
  });
  const here = async () => {
    const { texts } = await twins.to.client.wordings.list();
    return texts.find((text) => text.key === key);
  };
  const before = await here();
  const brought = await given({ wordings: [key] });
  expect(brought.item).toMatchObject({
    name: 'Briefe zu Anträgen: Abgelehnt',
    mine: {
      result: 'change',
      rows: [{ there: 'Leider nein, zum Antrag vom {Eingang}: {Grund}', here: 'Nein: {Eingang}, {Grund}' }],
    },
  });
  expect(await merge(brought)).toMatchObject({ merged: 1 });
  expect(await here()).toMatchObject({
    de: { text: 'Leider nein, zum Antrag vom {received}: {reason}', standing: 'own' },
    en: { text: 'No: {received}, {reason}' },
  });
  await twins.to.client.vault.undo();
  expect((await here())?.de.text).toBe(before?.de.text);
  await twins.to.client.vault.redo();
  expect((await here())?.de.text).toBe('Leider nein, zum Antrag vom {received}: {reason}');
  const again = await given({ wordings: [key] });
  expect(again.item.mine).toMatchObject({ result: 'same', rows: [] });
  // There is nothing beside which a second one could stand: "new" changes nothing more.
  await expect(
    twins.to.client.selections.take({ file: again.file, choices: [{ key: again.item.key, how: 'new' }] }),
  ).rejects.toMatchObject({ code: 'NOTHING_TO_IMPORT' });
});

test('words that were made of an older shipped text say so; those that do not fit are refused', async () => {
  const word = (key: string, words: string, basis: string) => ({
    ...{ kind: 'wording', key, name: { de: 'Gruß', en: 'Closing' }, en: null },
    de: { words, basis, basisVersion: '2025.1', basisAsOf: '2025-11-20' },
  });
  const old = fileOf([word('request/greeting', 'Moin,', 'Sehr geehrte Damen und Herren,')]);
  const [item] = (await twins.to.client.selections.inspect({ file: old, language: 'de' })).items;
  await twins.to.client.selections.take({ file: old, choices: [{ key: item?.key ?? '', how: 'merge' }] });
  const standing = async () => {
    const { texts } = await twins.to.client.wordings.list();
    return texts.find(({ key }) => key === 'request/greeting')?.de;
  };
  expect(await standing()).toMatchObject({
    ...{ text: 'Moin,', standing: 'changed' },
    basis: { version: '2025.1', asOf: '2025-11-20' },
  });
  expect((await standing())?.changes?.de.some(({ kind }) => kind === 'removed')).toBe(true);
  await twins.to.client.wordings.save({ key: 'request/greeting', de: 'Moin moin,', en: '' });
  expect((await standing())?.standing).toBe('changed');
  await twins.to.client.wordings.keep({ key: 'request/greeting', languages: ['en'] });
  expect((await standing())?.standing).toBe('changed');
  await twins.to.client.wordings.keep({ key: 'request/greeting', languages: ['de'] });
  expect(await standing()).toMatchObject({ text: 'Moin moin,', standing: 'own', changes: null });
  await twins.to.client.vault.undo();
  expect((await standing())?.standing).toBe('changed');

  const wrong = fileOf([word('request/closing', 'Gruß {boss}', ''), word('request/nothing', 'x', '')]);
  const { items } = await twins.to.client.selections.inspect({ file: wrong, language: 'de' });
  expect(items.map(({ mine }) => mine?.refusal)).toEqual(['misfit', 'noSuchText']);
  for (const { key } of items)
    await expect(
      twins.to.client.selections.take({ file: wrong, choices: [{ key, how: 'merge' }] }),
    ).rejects.toMatchObject({ code: 'SELECTION_MERGE_REFUSED' });
});
