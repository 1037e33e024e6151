import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TextProfile, VersionContent } from '../../../src-main/contract/consent-record.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
let textId: string;

const profile: TextProfile = {
  kind: 'consent',
  name: 'Rundbrief',
  purpose: 'Rundbrief über Werkzeuge',
  channel: 'email',
  procedure: 'singleOptIn',
  languages: ['de'],
  ownerId: null,
};

beforeEach(async () => {
  engine = await openTestVault();
  ({ id: textId } = await engine.client.consents.create(profile));
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

async function draft(words: string, part: Partial<VersionContent> = {}): Promise<string> {
  const { id } = await engine.client.consents.startDraft({ textId, fromVersionId: null });
  const { versions } = await engine.client.consents.get({ textId });
  const begun = versions.find((version) => version.id === id);
  if (!begun) throw new Error('The draft is missing');
  const content = { ...begun.content, wording: { de: words, en: null }, ...part };
  await engine.client.consents.saveDraft({ versionId: id, content, reason: '', basedOn: begun.savedAt });
  return id;
}

async function publish(words: string, part: Partial<VersionContent> = {}): Promise<string> {
  const versionId = await draft(words, part);
  await engine.client.consents.publish({
    versionId,
    by: 'Mara Lindqvist',
    approvedBy: '',
    reason: 'Erste Fassung',
  });
  return versionId;
}

const place = async (name = 'Website, Fußzeile') =>
  (
    await engine.client.consents.saveUse({
      useId: null,
      use: { textId, kind: 'form', name, address: 'https://hafenkontor.example', campaign: '' },
    })
  ).id;

describe('a version', () => {
  test('is numbered and hashed when it is published, and never changed again', async () => {
    const versionId = await publish('Ja, ich möchte den Rundbrief.');
    const [version] = (await engine.client.consents.get({ textId })).versions;
    expect(version).toMatchObject({ number: 1, state: 'published', publishedBy: 'Mara Lindqvist' });
    expect(version?.hash).toMatch(/^[0-9a-f]{64}$/);
    const again = { versionId, by: 'Mara Lindqvist', approvedBy: '', reason: 'x' };
    await expect(engine.client.consents.publish(again)).rejects.toMatchObject({ code: 'VERSION_PUBLISHED' });
    const saved = {
      versionId,
      content: version?.content as VersionContent,
      reason: '',
      basedOn: version?.savedAt ?? '',
    };
    await expect(engine.client.consents.saveDraft(saved)).rejects.toMatchObject({
      code: 'VERSION_PUBLISHED',
    });
    await expect(engine.client.consents.discardDraft({ versionId })).rejects.toMatchObject({
      code: 'VERSION_PUBLISHED',
    });
  });

  test('is one draft at a time, begun from the words of another', async () => {
    const versionId = await publish('Ja, ich möchte den Rundbrief.');
    engine.setNow('2026-11-24T08:00:00.000Z');
    const { id } = await engine.client.consents.startDraft({ textId, fromVersionId: versionId });
    await expect(engine.client.consents.startDraft({ textId, fromVersionId: null })).rejects.toMatchObject({
      code: 'DRAFT_EXISTS',
      data: { versionId: id },
    });
    await expect(
      engine.client.consents.publish({ versionId: id, by: 'M', approvedBy: '', reason: 'x' }),
    ).rejects.toMatchObject({ code: 'PUBLISH_REFUSED', data: { obstacles: ['nothingChanged'] } });
  });

  test('loses nothing when two windows write: whoever saves on an old basis is told', async () => {
    const versionId = await draft('Erster Satz.');
    const [version] = (await engine.client.consents.get({ textId })).versions;
    const content = { ...(version?.content as VersionContent), wording: { de: 'Zweiter Satz.', en: null } };
    const save = (basedOn: string) =>
      engine.client.consents.saveDraft({ versionId, content, reason: '', basedOn });
    const { savedAt } = await save(version?.savedAt ?? '');
    await expect(save(version?.savedAt ?? '')).rejects.toMatchObject({
      code: 'DRAFT_CHANGED',
      data: { savedAt },
    });
  });

  test('is cleaned of what pasting brought along, and says so', async () => {
    const { id: versionId } = await engine.client.consents.startDraft({ textId, fromVersionId: null });
    const [begun] = (await engine.client.consents.get({ textId })).versions;
    const content = {
      ...(begun?.content as VersionContent),
      wording: { de: 'Ein\u00ADwilligung\u200B', en: null },
    };
    const saved = await engine.client.consents.saveDraft({
      versionId,
      content,
      reason: '',
      basedOn: begun?.savedAt ?? '',
    });
    expect(saved.normalised).toBe(true);
    expect((await engine.client.consents.get({ textId })).versions[0]?.content.wording.de).toBe(
      'Einwilligung',
    );
  });

  test('of a megabyte is refused with the name of the field', async () => {
    const { id: versionId } = await engine.client.consents.startDraft({ textId, fromVersionId: null });
    const [begun] = (await engine.client.consents.get({ textId })).versions;
    const content = {
      ...(begun?.content as VersionContent),
      wording: { de: 'x'.repeat(1_000_000), en: null },
    };
    await expect(
      engine.client.consents.saveDraft({ versionId, content, reason: '', basedOn: begun?.savedAt ?? '' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', data: { fields: ['content.wording.de'] } });
  });
});

describe('what did the form say then?', () => {
  // Clocks in Berlin go back on 25 October 2026: 2:30 comes twice. The change is at the second one.
  const change = '2026-10-25T02:30:00+01:00';

  test('correct at the second of a change in the night of the clock change, in any zone', async () => {
    engine.setNow('2026-09-01T08:00:00.000Z');
    const first = await publish('Ja, regelmäßig.');
    engine.setNow('2026-10-01T08:00:00.000Z');
    const second = await publish('Ja, höchstens monatlich.');
    engine.setNow('2026-11-23T08:40:00.000Z');
    const use = await place();
    await engine.client.consents.changeUse({
      useId: use,
      versionId: first,
      at: '2026-09-02T08:00:00Z',
      reason: '',
    });
    await engine.client.consents.changeUse({ useId: use, versionId: second, at: change, reason: '' });
    const wording = async (at: string) =>
      (await engine.client.consents.wordingAt({ use, at })).version?.content.wording.de ?? null;
    expect(await wording('2026-09-02T07:59:59Z')).toBeNull();
    expect(await wording('2026-10-25T02:29:59+01:00')).toBe('Ja, regelmäßig.');
    expect(await wording('2026-10-25T02:30:00+02:00')).toBe('Ja, regelmäßig.');
    expect(await wording(change)).toBe('Ja, höchstens monatlich.');
    expect(await wording('2026-10-24T21:30:00-04:00')).toBe('Ja, höchstens monatlich.');
    expect(await wording('2026-10-24T21:29:59-04:00')).toBe('Ja, regelmäßig.');
    const answer = await engine.client.consents.wordingAt({ use, at: '2026-10-01T00:00:00Z' });
    expect(answer).toMatchObject({
      state: 'inUse',
      from: '2026-09-02T08:00:00.000Z',
      to: '2026-10-25T01:30:00.000Z',
    });
  });

  test('with the documents as they stood then', async () => {
    engine.setNow('2026-09-01T08:00:00.000Z');
    const { id: noticeId } = await engine.client.consents.create({
      ...profile,
      kind: 'privacyNotice',
      name: 'Hinweise',
    });
    const consentId = textId;
    textId = noticeId;
    await publish('Hinweise, erste Fassung.');
    textId = consentId;
    const first = await publish('Ja.', { privacyNoticeId: noticeId });
    engine.setNow('2026-10-01T08:00:00.000Z');
    textId = noticeId;
    await publish('Hinweise, zweite Fassung.');
    textId = consentId;
    engine.setNow('2026-11-23T08:40:00.000Z');
    const use = await place();
    await engine.client.consents.changeUse({
      useId: use,
      versionId: first,
      at: '2026-09-02T08:00:00Z',
      reason: '',
    });
    const noticeAt = async (at: string) =>
      (await engine.client.consents.wordingAt({ use, at })).privacyNotice;
    expect(await noticeAt('2026-10-01T07:59:59.999Z')).toMatchObject({ version: 1 });
    expect(await noticeAt('2026-10-01T08:00:00Z')).toMatchObject({
      version: 2,
      wording: { de: 'Hinweise, zweite Fassung.' },
    });
    const { findings } = await engine.client.consents.coverage();
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'noticeNewer', textId, detail: 'Hinweise' }),
    );
  });
});

describe('a place', () => {
  test('never shows two versions at once, nor one before it was published', async () => {
    const versionId = await publish('Ja.');
    const useId = await place();
    const at = (instant: string) =>
      engine.client.consents.changeUse({ useId, versionId, at: instant, reason: '' });
    await expect(at('2026-11-23T08:39:59.999Z')).rejects.toMatchObject({ code: 'USE_BEFORE_PUBLICATION' });
    await at('2026-11-23T08:40:00.000Z');
    await expect(at('2026-11-23T09:40:00+01:00')).rejects.toMatchObject({ code: 'USE_CHANGE_EXISTS' });
  });

  test('takes a change back by undo, and shows what it showed before', async () => {
    const versionId = await publish('Ja.');
    const useId = await place();
    await engine.client.consents.changeUse({ useId, versionId, at: '2026-11-23T08:40:00.000Z', reason: '' });
    await engine.client.vault.undo();
    const answer = await engine.client.consents.wordingAt({ use: useId, at: '2026-11-23T09:00:00Z' });
    expect(answer).toMatchObject({ state: 'notInUse', version: null });
    await engine.client.vault.redo();
    expect((await engine.client.consents.wordingAt({ use: useId, at: '2026-11-23T09:00:00Z' })).state).toBe(
      'inUse',
    );
  });

  test('that shows a withdrawn version is found, and cannot take it up again', async () => {
    const versionId = await publish('Ja.');
    const useId = await place();
    await engine.client.consents.changeUse({ useId, versionId, at: '2026-11-23T08:40:00.000Z', reason: '' });
    engine.setNow('2026-11-24T08:00:00.000Z');
    await engine.client.consents.withdraw({ versionId, by: 'Mara Lindqvist', reason: 'Partner genannt' });
    const { findings } = await engine.client.consents.coverage();
    expect(findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['noValidText', 'withdrawnInUse']),
    );
    const other = await place('Messe');
    await expect(
      engine.client.consents.changeUse({
        useId: other,
        versionId,
        at: '2026-11-24T08:00:00.000Z',
        reason: '',
      }),
    ).rejects.toMatchObject({ code: 'VERSION_WITHDRAWN' });
  });
});

test('the register turned to a day shows that day', async () => {
  engine.setNow('2026-09-01T08:00:00.000Z');
  await publish('Ja, regelmäßig.');
  engine.setNow('2026-10-01T08:00:00.000Z');
  await publish('Ja, höchstens monatlich.');
  const versionAt = async (asOf: string | null) =>
    (await engine.client.consents.list({ kinds: ['consent'], asOf, search: '', isArchived: false })).rows.map(
      ({ version }) => version,
    );
  expect(await versionAt('2026-09-01T07:59:59.999Z')).toEqual([]);
  expect(await versionAt('2026-10-01T07:59:59.999Z')).toEqual([1]);
  expect(await versionAt('2026-10-01T08:00:00.000Z')).toEqual([2]);
  expect(await versionAt(null)).toEqual([2]);
});

test('what was hashed is kept to the letter, also when the text is called otherwise later', async () => {
  await publish('Ja.');
  await engine.client.consents.saveProfile({
    textId,
    profile: { ...profile, name: 'Werkbank-Brief', procedure: 'doubleOptIn' },
  });
  const [version] = (await engine.client.consents.get({ textId })).versions;
  const canonical = version?.canonical ?? '';
  expect(createHash('sha256').update(canonical, 'utf8').digest('hex')).toBe(version?.hash);
  expect(JSON.parse(canonical)).toMatchObject({
    name: 'Rundbrief',
    procedure: 'singleOptIn',
    number: 1,
    content: { wording: { de: 'Ja.' } },
  });
});
