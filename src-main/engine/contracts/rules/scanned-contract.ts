import type { DocumentSection } from '../../../contract/document-text.ts';
import type { Language } from '../../../contract/values.ts';
import type { ClausePatterns, ElementWordings } from './clause-patterns.ts';
import type { ContractUnit } from './contract-units.ts';
import { plainWords } from './plain-words.ts';
import { createTermMatcher, type TermHit, type TermMatcher } from './term-matcher.ts';

/** Terms that hit, with the words of the text that did. */
export type Hits = Map<string, TermHit[]>;

/** A contract in which every term was looked for once. */
export interface ScannedContract {
  sections: readonly DocumentSection[];
  units: readonly ContractUnit[];
  /** Hits in each unit together with the line that leads into it; positions count from the lead's first word. */
  hits: readonly Hits[];
  headingHits: readonly Hits[];
  denials: string;
  definitions: string;
}

/** Looks for every term of a language in every unit and heading. */
export function scannedContract(
  sections: readonly DocumentSection[],
  units: readonly ContractUnit[],
  { patterns, language }: { patterns: ClausePatterns; language: Language },
): ScannedContract {
  const { matcher, ...whole } = preparedFor(patterns, language);
  const scan = (words: readonly { word: string }[]) => matcher.scan(words.map(({ word }) => word));
  return {
    sections,
    units,
    hits: units.map(({ words, lead }) => scan([...leadWords(units, lead), ...words])),
    headingHits: sections.map(({ heading }) => scan(plainWords(heading ?? ''))),
    ...whole,
  };
}

interface Prepared {
  matcher: TermMatcher;
  denials: string;
  definitions: string;
}

/** Some thousand terms are compiled once for each language. */
const prepared = new WeakMap<ClausePatterns, Partial<Record<Language, Prepared>>>();

function preparedFor(patterns: ClausePatterns, language: Language): Prepared {
  const known = prepared.get(patterns) ?? {};
  const made = known[language] ?? prepare(patterns, language);
  prepared.set(patterns, { ...known, [language]: made });
  return made;
}

function prepare(patterns: ClausePatterns, language: Language): Prepared {
  const { groups, ...words } = patterns.words[language];
  const denials = words.denials.join(' | ');
  const definitions = words.definitions.join(' | ');
  const terms = patterns.elements.flatMap((element) => termsOf(element[language]));
  return { matcher: createTermMatcher(groups, [...terms, denials, definitions]), denials, definitions };
}

/** Words of the line that leads into a list; none where there is none. */
export function leadWords(units: readonly ContractUnit[], lead: number | null): ContractUnit['words'] {
  return lead === null ? [] : (units[lead]?.words ?? []);
}

function termsOf({ headings, raises, never, wordings }: ElementWordings): string[] {
  return [
    ...headings,
    ...raises,
    ...never,
    ...wordings.flatMap(({ needs, context, under, without }) => [...needs, ...context, ...under, ...without]),
  ];
}
