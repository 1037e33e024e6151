import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { TextProfile, VersionContent } from '../../../src-main/contract/consent-record.ts';
import { canonicalVersion, versionHash } from '../../../src-main/engine/consents/rules/canonical-version.ts';
import { emptyContent } from '../../../src-main/engine/consents/rules/empty-content.ts';
import { publishObstacles } from '../../../src-main/engine/consents/rules/publish-obstacles.ts';
import { changedFacts } from '../../../src-main/engine/consents/rules/version-changes.ts';
import { changedWords } from '../../../src-main/engine/kernel/changed-words.ts';
import { cleanText } from '../../../src-main/engine/kernel/clean-text.ts';

const profile: TextProfile = {
  kind: 'consent',
  name: 'Rundbrief',
  purpose: 'Rundbrief über Werkzeuge',
  channel: 'email',
  procedure: 'singleOptIn',
  languages: ['de'],
  ownerId: null,
};
const content = { ...emptyContent(), wording: { de: 'Ja, ich möchte den Rundbrief.', en: null } };

describe('a wording as it is kept', () => {
  test.each([
    ['soft hyphens of a word processor', 'Ein\u00ADwilligung', 'Einwilligung'],
    ['spaces without width', 'Ja,\u200B gern\uFEFF', 'Ja, gern'],
    ['marks of direction', '\u202Eabc\u202C', 'abc'],
    ['line breaks of another system', 'a\r\nb\rc', 'a\nb\nc'],
    ['letters put together from parts', 'u\u0308ber', 'über'],
    ['control characters', 'a\u0000b\u0007c\u009Bd', 'abcd'],
    ['typographic signs, which stay', '„Ja“ – Art.\u00A028 …', '„Ja“ – Art.\u00A028 …'],
    ['tabs and line breaks, which stay', 'a\tb\nc', 'a\tb\nc'],
  ])('%s', (_name, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
    expect(cleanText(kept)).toBe(kept);
  });
});

describe('the hash', () => {
  const published = { number: 1, publishedAt: '2026-11-23T08:40:00.000Z', content };
  const hashOf = (part: object = {}, about: object = {}) =>
    versionHash(canonicalVersion({ ...profile, ...about }, { ...published, ...part }));

  test('is that of the canonical form, which anybody can compute again', () => {
    const canonical = canonicalVersion(profile, published);
    expect(hashOf()).toBe(createHash('sha256').update(Buffer.from(canonical, 'utf8')).digest('hex'));
    expect(JSON.parse(canonical)).toMatchObject({ format: 'obhut-consent-version-1', number: 1 });
  });

  test('does not depend on the order in which something was written', () => {
    const turned = Object.fromEntries(Object.entries(content).reverse());
    expect(hashOf({ content: turned })).toBe(hashOf());
  });

  test.each([
    [
      'the wording',
      { content: { ...content, wording: { de: 'Ja, ich möchte den Rundbrief!', en: null } } },
      {},
    ],
    ['a ticked box', { content: { ...content, form: { ...content.form, prechecked: true } } }, {}],
    ['the linked notice', { content: { ...content, privacyNoticeId: 'other' } }, {}],
    ['the number', { number: 2 }, {}],
    ['the time', { publishedAt: '2026-11-23T08:40:00.001Z' }, {}],
    ['the purpose', {}, { purpose: 'Werbung' }],
  ])('changes with %s', (_name, part, about) => {
    expect(hashOf(part, about)).not.toBe(hashOf());
  });
});

describe('what is missing before a version can be published', () => {
  const mail = {
    subject: { de: 'Bitte bestätigen', en: null },
    body: { de: 'Waren Sie das?', en: null },
    confirmationPage: { de: 'Danke.', en: null },
    linkValidDays: 7,
    eraseUnconfirmedDays: 30,
  };
  test.each([
    ['nothing', {}, content, null, []],
    ['its wording in a language', { languages: ['de', 'en'] }, content, null, ['wordingMissingEn']],
    [
      'words; blanks are none',
      {},
      { ...content, wording: { de: ' \n', en: null } },
      null,
      ['wordingMissingDe'],
    ],
    ['the mail of a double opt-in', { procedure: 'doubleOptIn' }, content, null, ['confirmationMailMissing']],
    [
      'nothing with that mail',
      { procedure: 'doubleOptIn' },
      { ...content, confirmationMail: mail },
      null,
      [],
    ],
    [
      'one of the four conditions of § 7(3) UWG',
      { procedure: 'existingCustomer' },
      { ...content, existingCustomer: ['a', 'b', 'c'] },
      null,
      ['conditionsOpen'],
    ],
    ['a change', {}, content, content, ['nothingChanged']],
    [
      'nothing of a document that stands on the web',
      { kind: 'imprint' },
      { ...emptyContent(), address: 'https://hafenkontor.example/impressum' },
      null,
      [],
    ],
    [
      'words of a document that stands nowhere',
      { kind: 'imprint' },
      emptyContent(),
      null,
      ['wordingMissingDe'],
    ],
  ] as const)('%s', (_name, about, next, latest, obstacles) => {
    expect(publishObstacles({ ...profile, ...about } as TextProfile, next as VersionContent, latest)).toEqual(
      obstacles,
    );
  });
});

describe('two versions compared', () => {
  test('word by word', () => {
    expect(changedWords('Ich möchte regelmäßig Post.', 'Ich möchte höchstens monatlich Post.')).toEqual([
      { kind: 'same', text: 'Ich möchte ' },
      { kind: 'removed', text: 'regelmäßig ' },
      { kind: 'added', text: 'höchstens monatlich ' },
      { kind: 'same', text: 'Post.' },
    ]);
  });

  test('a word is the same though another sign follows it', () => {
    expect(changedWords('Ich lasse mich informieren.', 'Ich lasse mich informieren und werben.')).toEqual([
      { kind: 'same', text: 'Ich lasse mich informieren ' },
      { kind: 'added', text: 'und werben' },
      { kind: 'same', text: '.' },
    ]);
  });

  test('and by what stands around the words', () => {
    const next = { ...content, form: { ...content.form, tracking: true }, privacyNoticeId: 'n2' };
    expect(changedFacts(content, next)).toEqual(['form.tracking', 'privacyNoticeId']);
    expect(changedFacts(content, content)).toEqual([]);
  });
});
