import type { Bilingual, Language } from '../../contract/values.ts';
import type { LetterTexts } from '../letter-texts.ts';
import type { ReportTexts } from '../report-texts.ts';
import type { RequestLetterTexts } from '../request-letter-texts.ts';

/** Own words by the key of the text and by language; what is not in it reads as it is shipped. */
export type OwnWordings = ReadonlyMap<string, Partial<Record<Language, string>>>;

/** The words of all letters that a company can put in its own. */
export interface Letters {
  request: RequestLetterTexts;
  breach: LetterTexts;
  /** What stands around the parts of a letter of a breach on paper: keys begin with `breach/paper.`. */
  breachPaper: ReportTexts;
  inquiry: ReportTexts;
  demand: ReportTexts;
  objection: ReportTexts;
}

/** Letters that are kept as texts of a report. */
export type LetterPaper = 'breachPaper' | 'inquiry' | 'demand' | 'objection';

/** Groups of these files whose texts are words of the letter itself, and what their keys begin with. */
export const letterGroups: Readonly<
  Record<LetterPaper, readonly (readonly [group: string, prefix: string])[]>
> = {
  breachPaper: [
    ['breachLetter', 'breach/paper.'],
    ['letterQuestion', 'breach/letterQuestion.'],
    ['publicQuestion', 'breach/publicQuestion.'],
    ['noticePoint', 'breach/noticePoint.'],
  ],
  inquiry: [['inquiryLetter', 'inquiry/']],
  demand: [['letter', 'demand/']],
  objection: [['objectionLetter', 'objection/']],
};

/** Letters with own words laid over the shipped ones; parts and their order stay. */
export function lettersWith(letters: Letters, own: OwnWordings): Letters {
  if (own.size === 0) return letters;
  const paper = (name: LetterPaper) => paperLaidOver(letters[name], name, own);
  return {
    request: laidOver(letters.request, 'request/', own),
    breach: laidOver(letters.breach, 'breach/', own),
    breachPaper: paper('breachPaper'),
    inquiry: paper('inquiry'),
    demand: paper('demand'),
    objection: paper('objection'),
  };
}

/** Every text in both languages within a value, by its path; entries of a list are called by the fact that they are about. */
export function textsWithin(value: unknown, path = ''): [path: string, text: Bilingual][] {
  if (isBilingual(value)) return [[path, value]];
  return partsOf(value).flatMap(([name, part]) => textsWithin(part, path === '' ? name : `${path}.${name}`));
}

function laidOver<Value>(value: Value, prefix: string, own: OwnWordings): Value {
  const within = (part: unknown, path: string): unknown => {
    if (isBilingual(part)) return { ...part, ...own.get(`${prefix}${path}`) };
    const inner = partsOf(part).map(([name, each]) => [
      name,
      within(each, path === '' ? name : `${path}.${name}`),
    ]);
    if (Array.isArray(part)) return inner.map(([, each]) => each);
    return inner.length === 0 ? part : Object.fromEntries(inner);
  };
  return within(value, '') as Value;
}

function paperLaidOver(file: ReportTexts, paper: LetterPaper, own: OwnWordings): ReportTexts {
  const messages = new Map(
    [...own].map(([key, { de, en }]) => [
      key,
      {
        ...(de === undefined ? {} : { de: asMessage(de) }),
        ...(en === undefined ? {} : { en: asMessage(en) }),
      },
    ]),
  );
  const groups = letterGroups[paper].map(([group, prefix]) => [
    group,
    laidOver(file.texts[group] ?? {}, prefix, messages),
  ]);
  return { ...file, texts: { ...file.texts, ...Object.fromEntries(groups) } };
}

/** Own words in the format of messages: apostrophes and angle brackets mean themselves. */
function asMessage(text: string): string {
  return text.replaceAll("'", "''").replace(/[<>]/g, "'$&'");
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'de' in value && 'en' in value;
}

function partsOf(value: unknown): [name: string, part: unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value);
  return value.map((part: unknown, index) => [nameOf(part) ?? String(index), part]);
}

function nameOf(part: unknown): string | null {
  if (typeof part !== 'object' || part === null || !('fact' in part)) return null;
  return String(part.fact);
}
