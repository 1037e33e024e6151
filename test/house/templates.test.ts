import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BreachLaw, HolidayCalendar } from '../../src-main/contract/breach-deadlines.ts';
import { RiskRuleTexts } from '../../src-main/contract/breach-risk.ts';
import { SeverityMethod } from '../../src-main/contract/breach-severity.ts';
import { CampaignLaw } from '../../src-main/contract/campaign-gate.ts';
import { CertificateLaw } from '../../src-main/contract/certificates.ts';
import { StarterTexts } from '../../src-main/contract/consent-check.ts';
import { AuthorityDirectory, ControlCatalogue, TransferLaw } from '../../src-main/contract/law.ts';
import { StarterPersonas } from '../../src-main/contract/persona-record.ts';
import { Questionnaire } from '../../src-main/contract/questionnaire.ts';
import { ReviewDefaults } from '../../src-main/contract/reviews.ts';
import { ScoringLaw } from '../../src-main/contract/scoring-check.ts';
import { TiaTexts } from '../../src-main/contract/transfer-assessment.ts';
import { ShockTexts } from '../../src-main/contract/transfer-shock.ts';
import { ConsentLawWithPatterns } from '../../src-main/engine/consents/rules/check-law.ts';
import { ClausePatterns } from '../../src-main/engine/contracts/rules/clause-patterns.ts';
import { PersonWords } from '../../src-main/engine/personas/rules/person-words.ts';
import { SampleCompany } from '../../src-main/engine/sample/sample-company.ts';
import { SampleLeads, ScoringStarter } from '../../src-main/engine/scoring/scoring-templates.ts';
import { loadTemplates, newestVersion } from '../../src-main/engine/templates.ts';
import {
  bilingualTexts,
  plainSpacesInLaw,
  promisesOfLawfulness,
  sameInBothLanguages,
  strict,
} from './template-checks.ts';

const directory = join(import.meta.dirname, '../../templates');
const templates = loadTemplates(directory);

/** Which schema each kind of file has to fit. */
const kinds: [folder: string, name: RegExp, schema: z.ZodType][] = [
  ['questionnaires', /\.json$/, Questionnaire],
  ['law', /^transfer\./, TransferLaw],
  ['law', /^transfer-assessment\./, TiaTexts],
  ['law', /^transfer-shock\./, ShockTexts],
  ['law', /^controls\./, ControlCatalogue],
  ['law', /^review\./, ReviewDefaults],
  ['law', /^certificates\./, CertificateLaw],
  ['law', /^authorities\./, AuthorityDirectory],
  ['law', /^breach\./, BreachLaw],
  ['law', /^holidays\./, HolidayCalendar],
  ['law', /^severity\./, SeverityMethod],
  ['law', /^breach-risk\./, RiskRuleTexts],
  ['law', /^consent\./, ConsentLawWithPatterns],
  ['law', /^campaign\./, CampaignLaw],
  ['law', /^scoring\./, ScoringLaw],
  ['law', /^clauses\./, ClausePatterns],
  ['scoring', /^starter\./, ScoringStarter],
  ['scoring', /^sample-leads\./, SampleLeads],
  ['consents', /^starters\./, StarterTexts],
  ['personas', /^starters\./, StarterPersonas],
  ['personas', /^person-words\./, PersonWords],
  ['sample', /^nordlicht\.json$/, SampleCompany],
];

/** Data; what is written beside it as a text has no schema. */
const jsonIn = (folder: string) =>
  readdirSync(join(directory, folder)).filter((name) => name.endsWith('.json'));

const files = ['questionnaires', 'law', 'consents', 'personas', 'scoring', 'sample'].flatMap((folder) =>
  jsonIn(folder).map((name) => ({
    name: `${folder}/${name}`,
    schema: kinds.find(([place, pattern]) => place === folder && pattern.test(name))?.[2],
    content: JSON.parse(readFileSync(join(directory, folder, name), 'utf8')) as unknown,
  })),
);

const law = templates.transferLaw();

describe('every template file', () => {
  test('the test sees the files and knows a schema for each', () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
    expect(files.filter((file) => file.schema === undefined).map((file) => file.name)).toEqual([]);
  });

  test.each(files)('$name fits its schema, without unknown keys', ({ schema, content }) => {
    const result = strict(schema ?? z.never()).safeParse(content);
    expect(result.error?.issues ?? []).toEqual([]);
  });

  test.each(files)('$name: every text exists in German and English', ({ name, content }) => {
    const texts = bilingualTexts(content);
    expect(texts.length).toBeGreaterThan(
      /^(law\/holidays|law\/clauses|scoring\/starter|personas\/)/.test(name) ? 0 : 10,
    );
    expect(texts.filter(({ text }) => text.de.trim() === '' || text.en.trim() === '')).toEqual([]);
    expect(sameInBothLanguages(texts)).toEqual([]);
  });

  test.each(files)('$name: German law references do not break at the line end', ({ content }) => {
    expect(plainSpacesInLaw(bilingualTexts(content))).toEqual([]);
  });

  test.each(files)('$name promises no lawfulness', ({ content }) => {
    expect(promisesOfLawfulness(bilingualTexts(content))).toEqual([]);
  });
});

describe('the loader', () => {
  test('takes the newest version by number, not by spelling', () => {
    expect(
      newestVersion(['hosting-transfer.2026.9.json', 'hosting-transfer.2026.10.json'], 'hosting-transfer'),
    ).toBe('hosting-transfer.2026.10.json');
    expect(newestVersion(['transfer.2026-11.json', 'transfer.2027-02.json'], 'transfer')).toBe(
      'transfer.2027-02.json',
    );
    expect(newestVersion(['nordlicht.json', 'other.2026.1.json'], 'nordlicht')).toBe('nordlicht.json');
    expect(newestVersion(['hosting-transfer.2026.1.json'], 'transfer')).toBeUndefined();
  });

  test('parses a file once', () => {
    expect(templates.questionnaire('subProcessors')).toBe(templates.questionnaire('subProcessors'));
  });

  test('reads nothing before it is asked, then says which template is missing or does not fit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'templates-'));
    const incomplete = loadTemplates(folder);
    mkdirSync(join(folder, 'law'));
    expect(() => incomplete.controls()).toThrow('Template controls is missing');
    writeFileSync(
      join(folder, 'law', 'transfer.2027-01.json'),
      JSON.stringify({ ...law, asOf: 'yesterday' }),
    );
    expect(() => incomplete.transferLaw()).toThrow('transfer.2027-01.json does not fit its schema');
    rmSync(folder, { recursive: true });
  });
});

describe('a planted violation is caught', () => {
  const broken = () =>
    structuredClone(templates.questionnaire('subProcessors')) as unknown as Record<string, unknown> &
      Questionnaire;

  test('an unknown key', () => {
    expect(strict(Questionnaire).safeParse({ ...broken(), colour: 'red' }).success).toBe(false);
  });

  test('an unknown key deep inside', () => {
    const questionnaire = broken();
    Object.assign(questionnaire.questions[0]?.articles[0] ?? {}, { fr: 'article 28' });
    expect(strict(Questionnaire).safeParse(questionnaire).success).toBe(false);
  });

  test('a missing language, an unknown severity, a missing article', () => {
    const question = broken().questions[0];
    const planted = [{ why: { de: 'Nur deutsch.' } }, { severity: 'grave' }, { articles: [] }];
    for (const plant of planted) {
      expect(
        strict(Questionnaire).safeParse({ ...broken(), questions: [{ ...question, ...plant }] }).success,
      ).toBe(false);
    }
  });

  test('one language twice, a plain space and a promise', () => {
    const text = (de: string, en: string) => bilingualTexts({ text: { de, en } });
    expect(sameInBothLanguages(text('Ein Satz bleibt deutsch.', 'Ein Satz bleibt deutsch.'))).toHaveLength(1);
    expect(plainSpacesInLaw(text('nach Art. 28 Abs. 3', 'under Art. 28(3)'))).toHaveLength(1);
    expect(plainSpacesInLaw(text('nach Art.\u00a028 Abs.\u00a03', 'under Art.\u00a028(3)'))).toHaveLength(0);
    expect(
      promisesOfLawfulness(text('Damit sind Sie rechtssicher.', 'This makes you fully compliant.')),
    ).toHaveLength(1);
  });
});
