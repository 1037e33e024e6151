import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

test('a draft is undone saving by saving, and done again in the same order', async () => {
  const { consents, vault } = engine.client;
  const { id: textId } = await consents.create({
    kind: 'consent',
    name: 'Rundbrief',
    purpose: 'Rundbrief über Werkzeuge',
    channel: 'email',
    procedure: 'singleOptIn',
    languages: ['de'],
    ownerId: null,
  });
  const { id: versionId } = await consents.startDraft({ textId, fromVersionId: null });
  const draft = async () => {
    const [version] = (await consents.get({ textId })).versions;
    if (!version) throw new Error('The draft is missing');
    return version;
  };
  for (const de of ['Eins', 'Zwei', 'Drei']) {
    const { content, savedAt: basedOn } = await draft();
    const wording = { de, en: null };
    await consents.saveDraft({ versionId, content: { ...content, wording }, reason: '', basedOn });
  }
  const read: (string | null)[] = [];
  for (const step of ['undo', 'undo', 'redo', 'redo'] as const) {
    await vault[step]();
    read.push((await draft()).content.wording.de);
  }
  expect(read).toEqual(['Zwei', 'Eins', 'Zwei', 'Drei']);
});
