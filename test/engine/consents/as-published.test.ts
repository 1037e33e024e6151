import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalVersion, profileIn } from '../../../src-main/engine/consents/rules/canonical-version.ts';
import { emptyContent } from '../../../src-main/engine/consents/rules/empty-content.ts';
import { newsletter, openTestRegister, type TestRegister } from './open-register.ts';

const { languages: _languages, ownerId: _ownerId, ...asPublished } = newsletter;

describe('the canonical form', () => {
  const canonical = canonicalVersion(newsletter, {
    number: 1,
    publishedAt: '2026-11-23T08:40:00.000Z',
    content: emptyContent(),
  });

  test('gives back what the text was about', () => {
    expect(profileIn(canonical)).toEqual(asPublished);
  });

  test.each([
    ['of another format', canonical.replace('obhut-consent-version-1', 'obhut-consent-version-2')],
    ['with a procedure nobody knows', canonical.replace('singleOptIn', 'tripleOptIn')],
    ['that is cut off', canonical.slice(0, -1)],
  ])('%s is not guessed at', (_name, damaged) => {
    expect(() => profileIn(damaged)).toThrow();
  });
});

describe('a version whose text is called otherwise today', () => {
  let register: TestRegister;
  let textId: string;
  let useId: string;
  const today = {
    ...newsletter,
    name: 'Werkbank-Brief',
    purpose: 'Angebote',
    channel: 'sms',
    procedure: 'doubleOptIn',
  } as const;
  const dayBefore = '2026-11-23T09:00:00.000Z';

  beforeEach(async () => {
    register = await openTestRegister();
    textId = await register.create();
    useId = await register.place(textId);
    const versionId = await register.publish(textId, 'Ja.');
    await register.use(useId, versionId, '2026-11-23T08:40:00.000Z');
    register.engine.setNow('2026-11-24T08:40:00.000Z');
    await register.engine.client.consents.saveProfile({ textId, profile: today });
  });
  afterEach(async () => {
    expect(register.engine.incidents).toEqual([]);
    await register.engine.close();
  });

  test('keeps its name, purpose, channel and procedure beside those of today', async () => {
    const { name, versions } = await register.get(textId);
    expect([name, versions[0]?.profile]).toEqual(['Werkbank-Brief', asPublished]);
    const { text, version } = await register.engine.client.consents.wordingAt({ use: useId, at: dayBefore });
    expect(text).toMatchObject({ name: 'Werkbank-Brief', procedure: 'doubleOptIn' });
    expect(version?.profile).toEqual(asPublished);
  });

  test('stands in the register of a past day as it was called then', async () => {
    const { consents } = register.engine.client;
    const rowAt = async (asOf: string | null) =>
      (await consents.list({ kinds: ['consent'], asOf, search: '', isArchived: false })).rows[0];
    expect(await rowAt(dayBefore)).toMatchObject({ name: 'Rundbrief', procedure: 'singleOptIn' });
    expect(await rowAt(null)).toMatchObject({ name: 'Werkbank-Brief', procedure: 'doubleOptIn' });
  });

  test('has no such facts while it is a draft', async () => {
    await register.draft(textId, 'Ja, gern.');
    expect((await register.get(textId)).versions.map(({ profile }) => profile?.name ?? null)).toEqual([
      null,
      'Rundbrief',
    ]);
  });

  test('names a linked document as it was called on the day', async () => {
    const noticeId = await register.create({ kind: 'privacyNotice', name: 'Hinweise' });
    await register.publish(noticeId, 'Hinweise, erste Fassung.');
    const versionId = await register.publish(textId, 'Ja, gern.', {
      privacyNoticeId: noticeId,
      confirmationMail: {
        subject: { de: 'Bitte bestätigen', en: null },
        body: { de: 'Waren Sie das?', en: null },
        confirmationPage: { de: 'Danke.', en: null },
        linkValidDays: 7,
        eraseUnconfirmedDays: 30,
      },
    });
    await register.use(useId, versionId, '2026-11-24T08:40:00.000Z');
    const profile = { ...newsletter, kind: 'privacyNotice' as const, name: 'Datenschutz' };
    await register.engine.client.consents.saveProfile({ textId: noticeId, profile });
    const at = '2026-11-24T09:00:00.000Z';
    const answer = await register.engine.client.consents.wordingAt({ use: useId, at });
    expect(answer.privacyNotice).toMatchObject({ name: 'Hinweise', version: 1 });
  });
});
