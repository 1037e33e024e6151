import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { z } from 'zod';
import { DrillScripts } from '../contract/breach-clock.ts';
import { BreachLaw, HolidayCalendar } from '../contract/breach-deadlines.ts';
import { RiskRuleTexts } from '../contract/breach-risk.ts';
import { SeverityMethod } from '../contract/breach-severity.ts';
import { CampaignLaw } from '../contract/campaign-gate.ts';
import { CertificateLaw } from '../contract/certificates.ts';
import { type ConsentLaw, StarterTexts } from '../contract/consent-check.ts';
import { Glossary, type HelpBook, HelpLaws, HelpPack } from '../contract/help.ts';
import { AuthorityDirectory, ControlCatalogue, TransferLaw } from '../contract/law.ts';
import { StarterPersonas } from '../contract/persona-record.ts';
import { Questionnaire, ShippedQuestionnaireId } from '../contract/questionnaire.ts';
import { ReviewDefaults } from '../contract/reviews.ts';
import { ScoringLaw } from '../contract/scoring-check.ts';
import type { StandardQuestionnaire } from '../contract/statements.ts';
import { TiaTexts } from '../contract/transfer-assessment.ts';
import { ShockTexts } from '../contract/transfer-shock.ts';
import { ConsentLawWithPatterns } from './consents/rules/check-law.ts';
import { ClausePatterns } from './contracts/rules/clause-patterns.ts';
import type { Letters } from './kernel/own-letter-words.ts';
import { Gazetteer } from './law/gazetteer.ts';
import { LetterGuide } from './letter-guide.ts';
import { LetterTexts } from './letter-texts.ts';
import { PersonWords } from './personas/rules/person-words.ts';
import { ReportStyle, type ReportTextName, ReportTexts } from './report-texts.ts';
import { RequestLetterTexts } from './request-letter-texts.ts';
import { SampleCompany } from './sample/sample-company.ts';
import { SampleLeads, ScoringStarter } from './scoring/scoring-templates.ts';
import { StandardMapping } from './standards/rules/standard-mapping.ts';

/** Versioned data of the product: questionnaires, law and the sample company. */
export type Templates = {
  questionnaire(id: ShippedQuestionnaireId): Questionnaire;
  /** All questionnaires in the order in which they are asked; of an open file with its own ones behind them. */
  questionnaires(): Questionnaire[];
  transferLaw(): TransferLaw;
  /** The law of transfers as it is dated, without what a company marked as fallen. */
  datedTransferLaw(): TransferLaw;
  /** Names of countries, regions and places by which lists are read. */
  gazetteer(): Gazetteer;
  /** What fell before, and what can be done when it happens again. */
  shockTexts(): ShockTexts;
  /** The six steps of a transfer impact assessment, with passages to begin with. */
  tiaTexts(): TiaTexts;
  controls(): ControlCatalogue;
  reviewDefaults(): ReviewDefaults;
  certificateLaw(): CertificateLaw;
  authorities(): AuthorityDirectory;
  breachLaw(): BreachLaw;
  holidays(): HolidayCalendar;
  /** ENISA's method for the severity of a breach. */
  severityMethod(): SeverityMethod;
  /** Words of the proposal on the risk of a breach. */
  breachRiskTexts(): RiskRuleTexts;
  consentLaw(): ConsentLaw;
  /** The law of consent with the words by which the check recognises it. */
  consentPatterns(): ConsentLawWithPatterns;
  /** Conditions of the gate over a campaign, and the words of what it finds. */
  campaignLaw(): CampaignLaw;
  /** By what wordings the elements of a processing agreement are recognised. */
  clausePatterns(): ClausePatterns;
  /** Wordings to begin with. */
  consentStarters(): StarterTexts;
  /** Which questions of a standard questionnaire speak to which of ours; null for a kind that has no ids of its own. */
  standardMapping(standard: StandardQuestionnaire): StandardMapping | null;
  /** Profiles of personas to begin with. */
  personaStarters(): StarterPersonas;
  /** By what the check of a persona recognises data of real people. */
  personWords(): PersonWords;
  /** What is looked for in a model of lead scoring, and why. */
  scoringLaw(): ScoringLaw;
  scoringStarter(): ScoringStarter;
  sampleLeads(): SampleLeads;
  sampleCompany(): SampleCompany;
  /** A document of the sample company as it stands in a file beside it. */
  sampleText(name: string): string;
  /** Words of the letters about a breach. */
  letterTexts(): LetterTexts;
  /** Words of the letters about a request. */
  requestLetterTexts(): RequestLetterTexts;
  /** The words of all letters as they are shipped, without what a company put in its own. */
  shippedLetters(): Letters;
  /** Which of them a company can put in its own words. */
  letterGuide(): LetterGuide;
  /** Prepared incidents to practise with. */
  drillScripts(): DrillScripts;
  /** Words of a printed report. */
  reportTexts(name: ReportTextName): ReportTexts;
  reportStyle(): ReportStyle;
  /** Help for every screen with the law behind it. */
  helpBook(): HelpBook;
  /** Terms of the field in plain words. */
  glossary(): Glossary;
  /** Style and script of the page on which a vendor answers. */
  questionPage(): { style: string; script: string };
};

const mappingStems: Record<StandardQuestionnaire, string | null> = {
  vsaq: 'vsaq',
  caiq: 'caiq',
  hecvat: 'hecvat',
  mvsp: 'mvsp',
  cisoAssistant: 'ciso-assistant',
  table: null,
};

/** Help is kept by area. */
const helpStems = ['desk', 'vendors', 'consents', 'campaigns', 'breaches', 'settings'] as const;

/** File stem of each questionnaire; its version follows in the file name. */
const stems: Record<ShippedQuestionnaireId, string> = {
  hostingTransfer: 'hosting-transfer',
  processingAgreement: 'processing-agreement',
  technicalMeasures: 'technical-measures',
  subProcessors: 'sub-processors',
  certificatesOperation: 'certificates-operation',
};

/** Reads templates from `directory`; each file is parsed and checked when it is first asked for, then kept. */
export function loadTemplates(directory: string): Templates {
  const kept = new Map<string, unknown>();
  const read = <T>(folder: string, stem: string, schema: z.ZodType<T>): T => {
    const key = `${folder}/${stem}`;
    if (!kept.has(key)) kept.set(key, readNewest(join(directory, folder), stem, schema));
    return kept.get(key) as T;
  };
  const questionnaire = (id: ShippedQuestionnaireId) => read('questionnaires', stems[id], Questionnaire);
  const consentPatterns = () => read('law', 'consent', ConsentLawWithPatterns);
  return {
    questionnaire,
    questionnaires: () => ShippedQuestionnaireId.options.map(questionnaire),
    transferLaw: () => read('law', 'transfer', TransferLaw),
    datedTransferLaw: () => read('law', 'transfer', TransferLaw),
    gazetteer: () => read('places', 'gazetteer', Gazetteer),
    shockTexts: () => read('law', 'transfer-shock', ShockTexts),
    tiaTexts: () => read('law', 'transfer-assessment', TiaTexts),
    controls: () => read('law', 'controls', ControlCatalogue),
    certificateLaw: () => read('law', 'certificates', CertificateLaw),
    reviewDefaults: () => read('law', 'review', ReviewDefaults),
    authorities: () => read('law', 'authorities', AuthorityDirectory),
    breachLaw: () => read('law', 'breach', BreachLaw),
    holidays: () => read('law', 'holidays', HolidayCalendar),
    severityMethod: () => read('law', 'severity', SeverityMethod),
    breachRiskTexts: () => read('law', 'breach-risk', RiskRuleTexts),
    consentLaw: consentPatterns,
    consentPatterns,
    campaignLaw: () => read('law', 'campaign', CampaignLaw),
    clausePatterns: () => read('law', 'clauses', ClausePatterns),
    standardMapping: (standard) => {
      const stem = mappingStems[standard];
      return stem === null ? null : read('mappings', stem, StandardMapping);
    },
    consentStarters: () => read('consents', 'starters', StarterTexts),
    personaStarters: () => read('personas', 'starters', StarterPersonas),
    personWords: () => read('personas', 'person-words', PersonWords),
    letterTexts: () => read('letters', 'breach-letters', LetterTexts),
    requestLetterTexts: () => read('letters', 'request-letters', RequestLetterTexts),
    shippedLetters: () => ({
      request: read('letters', 'request-letters', RequestLetterTexts),
      breach: read('letters', 'breach-letters', LetterTexts),
      breachPaper: read('reports', 'breach-letter', ReportTexts),
      inquiry: read('reports', 'inquiry-letter', ReportTexts),
      demand: read('reports', 'letter-of-demands', ReportTexts),
      objection: read('reports', 'objection-letter', ReportTexts),
    }),
    letterGuide: () => read('letters', 'letter-guide', LetterGuide),
    drillScripts: () => read('drills', 'breach-drills', DrillScripts),
    scoringLaw: () => read('law', 'scoring', ScoringLaw),
    scoringStarter: () => read('scoring', 'starter', ScoringStarter),
    sampleLeads: () => read('scoring', 'sample-leads', SampleLeads),
    sampleCompany: () => read('sample', 'nordlicht', SampleCompany),
    sampleText: (name) => readText(join(directory, 'sample'), name),
    reportTexts: (name) => read('reports', name, ReportTexts),
    reportStyle: () => read('reports', 'style', ReportStyle),
    helpBook: () => ({
      ...read('help', 'laws', HelpLaws),
      screens: helpStems.flatMap((stem) => read('help', stem, HelpPack).screens),
    }),
    glossary: () => read('', 'glossary', Glossary),
    questionPage: () => ({
      style: readText(join(directory, 'inquiries'), 'question-page.css'),
      script: readText(join(directory, 'inquiries'), 'question-page.js'),
    }),
  };
}

/** Name of the newest file `<stem>.<version>.json` (or `<stem>.json`) among `names`; versions compare by number, so 2026.10 is newer than 2026.9. */
export function newestVersion(names: readonly string[], stem: string): string | undefined {
  return names
    .filter((name) => name === `${stem}.json` || versionOf(name, stem).length > 0)
    .sort((one, other) => compareVersions(versionOf(one, stem), versionOf(other, stem)))
    .at(-1);
}

/** A text as it stands in a file; line ends as they are hashed. */
function readText(folder: string, name: string): string {
  return readUnpacked(join(folder, name)).replace(/\r\n/g, '\n');
}

/** A template as it stands in the repository, or packed as in the built app. */
function readUnpacked(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  return brotliDecompressSync(readFileSync(`${file}.br`)).toString('utf8');
}

function readNewest<T>(folder: string, stem: string, schema: z.ZodType<T>): T {
  const names = readdirSync(folder).map((file) => file.replace(/\.br$/, ''));
  const name = newestVersion(names, stem);
  if (name === undefined) throw new Error(`Template ${stem} is missing in ${folder}`);
  const parsed = schema.safeParse(JSON.parse(readUnpacked(join(folder, name))));
  if (!parsed.success) throw new Error(`Template ${name} does not fit its schema: ${parsed.error.message}`);
  return parsed.data;
}

/** Parts of `2026.1` or `2026-11` in a file name; empty when the name is another template's. */
function versionOf(name: string, stem: string): number[] {
  if (!name.startsWith(`${stem}.`) || !name.endsWith('.json')) return [];
  const version = name.slice(stem.length + 1, -'.json'.length);
  return /^\d{4}[.-]\d+$/.test(version) ? version.split(/[.-]/).map(Number) : [];
}

function compareVersions(one: readonly number[], other: readonly number[]): number {
  const years = (one[0] ?? 0) - (other[0] ?? 0);
  return years !== 0 ? years : (one[1] ?? 0) - (other[1] ?? 0);
}
