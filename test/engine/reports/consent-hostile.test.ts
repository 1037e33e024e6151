import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConsentText } from '../../../src-main/contract/consents.ts';
import { placeLanes } from '../../../src-main/engine/reports/drawing/place-lanes.ts';
import type { ConsentRegisterFacts } from '../../../src-main/engine/reports/facts/consent-register.ts';
import type { ConsentTextFacts } from '../../../src-main/engine/reports/facts/consent-text.ts';
import type { WordingCheckFacts } from '../../../src-main/engine/reports/facts/wording-check.ts';
import { consentRegister } from '../../../src-main/engine/reports/layouts/consent-register/index.ts';
import { consentText } from '../../../src-main/engine/reports/layouts/consent-text/index.ts';
import { wordingCheck } from '../../../src-main/engine/reports/layouts/wording-check/index.ts';
import { sheetFor } from '../../../src-main/engine/reports/sheet.ts';
import { openTestSample, realPrinter } from '../open-engine.ts';
import { activeParts, payloads } from './hostile-texts.ts';
import { examine, readPdf } from './read-pdf.ts';
import { companyFacts, templates } from './sample-facts.ts';

const printer = realPrinter();
let text: ConsentText;
beforeAll(async () => {
  const engine = await openTestSample();
  text = await engine.client.consents.get({ textId: 'ct-newsletter' });
  await engine.close();
}, 60_000);
afterAll(() => printer.close());

const sheet = (name: 'consent-register' | 'consent-text' | 'wording-check') =>
  sheetFor(templates, ['consent-words', name], 'de', 'Europe/Berlin');

/** The newsletter with hostile words wherever a person could have typed some. */
function spoiled(next: () => string): ConsentText {
  return {
    ...text,
    name: next(),
    purpose: next(),
    versions: text.versions.map((version) => ({
      ...version,
      author: next(),
      reason: next(),
      publishedBy: next(),
      approvedBy: next(),
      withdrawn: { at: '2026-11-20T10:00:00.000Z', by: next(), reason: next() },
      screenshots: [
        { hash: 'a'.repeat(64), name: next(), type: 'image/png', size: 1, addedAt: version.savedAt },
      ],
      content: {
        ...version.content,
        wording: { de: next(), en: next() },
        withdrawalRoute: next(),
        address: next(),
        confirmationMail: version.content.confirmationMail && {
          ...version.content.confirmationMail,
          subject: { de: next(), en: next() },
        },
      },
    })),
    uses: text.uses.map((use) => ({ ...use, name: next(), address: next(), campaign: next() })),
  };
}

function registerFacts(next: () => string): ConsentRegisterFacts {
  const kinds = ['consent', 'privacyNotice'] as const;
  return {
    company: companyFacts('de'),
    at: '2026-11-23T08:40:00.000Z',
    law: { version: '2026-11', asOf: '2026-11-23' },
    texts: kinds.map((kind) => ({
      id: kind,
      kind,
      name: next(),
      purpose: next(),
      channel: 'email',
      procedure: 'doubleOptIn',
      languages: ['de'],
      version: 3,
      publishedAt: '2026-11-20T10:00:00.000Z',
      hash: 'b'.repeat(64),
      hasDraft: false,
      uses: 1,
      verdict: 'warn',
      isWithdrawn: false,
      address: next(),
      places: Array.from({ length: 12 }, () => ({ name: next(), address: next(), versionNumber: 2 })),
    })),
    findings: [
      { kind: 'noticeNewer', textId: 't', useId: null, name: next(), detail: next() },
      { kind: 'gap', textId: 't', useId: 'u', name: next(), detail: '' },
    ],
  };
}

function textFacts(next: () => string): ConsentTextFacts {
  const hostile = spoiled(next);
  const parts: ConsentTextFacts['versions'][number]['changes'][number]['parts'] = [
    { kind: 'same', text: next() },
    { kind: 'removed', text: next() },
    { kind: 'added', text: next() },
    { kind: 'same', text: ` ${next()}\n` },
  ];
  return {
    company: companyFacts('de'),
    text: hostile,
    versions: hostile.versions.map((version, index) => ({
      version,
      olderNumber: hostile.versions[index + 1]?.number ?? null,
      changes: [
        { language: 'de', parts },
        { language: 'en', parts },
      ],
      touches: ['channel', 'form.tracking', 'address'],
    })),
    documents: new Map([[hostile.versions[0]?.content.imprintId ?? '', next()]]),
    law: templates.consentLaw(),
  };
}

function checkFacts(next: () => string): WordingCheckFacts {
  const hostile = spoiled(next);
  const [version] = hostile.versions;
  const law = templates.consentLaw();
  if (!version) throw new Error('the text has no version');
  return {
    company: companyFacts('de'),
    text: hostile,
    version,
    law,
    languages: hostile.languages.map((language) => ({
      language,
      answer: {
        verdict: 'fail',
        elements: law.elements
          .filter(({ source }) => source !== 'process')
          .map(({ id, basis }, index) => ({
            id,
            state: (['present', 'missing', 'violated'] as const)[index % 3] ?? 'present',
            quote: next(),
            at: 0,
            basis: basis.de,
          })),
        readability: { index: 40, wordsPerSentence: 12, sentences: [{ words: 12, at: 0 }] },
        oddities: Array.from({ length: 30 }, (_, at) => ({
          kind: 'otherLanguage' as const,
          at,
          text: next(),
        })),
      },
    })),
  };
}

test.each([0, 1, 2])(
  'hostile texts in every field of the consent register (share %i of 3)',
  async (share) => {
    let at = share * 100;
    const next = () => payloads[at++ % payloads.length] ?? '';
    const definitions = [
      consentRegister(sheet('consent-register'), registerFacts(next)),
      consentText(sheet('consent-text'), textFacts(next)),
      wordingCheck(sheet('wording-check'), checkFacts(next)),
    ];
    for (const definition of definitions) {
      const { bytes } = await printer.print(definition, {});
      expect(activeParts(bytes)).toEqual([]);
      expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
      expect((await readPdf(bytes)).text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    }
  },
  60_000,
);

test('names in the picture of the places are text, never markup', () => {
  const evil = '"/><script>alert(1)</script>&';
  const { colors } = templates.reportStyle();
  const picture = placeLanes(
    {
      lanes: [
        {
          name: evil,
          periods: [{ label: { long: evil, short: evil }, from: 0, to: 100, isNewest: true }],
        },
      ],
      start: 0,
      end: 100,
      startText: evil,
      endText: evil,
    },
    colors,
  );
  expect(picture).not.toContain('<script');
  expect(picture).toContain('&lt;script');
});
