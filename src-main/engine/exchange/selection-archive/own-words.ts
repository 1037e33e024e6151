import type { CompanyProfile, Person } from '../../../contract/company.ts';
import type { Language } from '../../../contract/values.ts';

/** A word that must not leave, and what stands in its place. */
export interface OwnWord {
  word: string;
  instead: 'company' | 'person' | 'contact' | 'other';
}

const legalForm =
  /[\s,]+(?:gGmbH|GmbH(?:\s*&\s*Co\.?\s*KG(?:aA)?)?|AG(?:\s*&\s*Co\.?\s*KG(?:aA)?)?|SE|KGaA|KG|OHG|GbR|eG|e\.\s?V\.|UG(?:\s*\(haftungsbeschränkt\))?|mbH|ApS|A\/S|AB|AS|B\.?V\.?|Ltd\.?|LLC|Inc\.?|S\.?A\.?|SAS|S\.?r\.?l\.?)\.?$/i;
/** Shorter words would be found inside others' sentences. */
const shortest = 3;

/** What names the company and its people: none of it may leave. Longer words first, so that a part never hides the whole. */
export function ownWordsOf(
  company: CompanyProfile,
  people: readonly Person[],
  staying: readonly string[],
): OwnWord[] {
  const short = company.name.replace(legalForm, '');
  const host = company.website.replace(/^[a-z]+:\/\//i, '').replace(/[/?#].*$/, '');
  const domain = host.replace(/^www\./i, '');
  const words: OwnWord[] = [
    { word: company.name, instead: 'company' },
    { word: short, instead: 'company' },
    { word: `${company.street}, ${company.postcode} ${company.city}`, instead: 'contact' },
    { word: company.street, instead: 'contact' },
    ...[company.email, company.phone, company.website, host, domain].map(
      (word): OwnWord => ({ word, instead: 'contact' }),
    ),
    ...people.flatMap(({ name, email }): OwnWord[] => [
      { word: name, instead: 'person' },
      { word: withoutTitles(name), instead: 'person' },
      { word: reversed(withoutTitles(name)), instead: 'person' },
      { word: email, instead: 'contact' },
    ]),
    ...staying.map((word): OwnWord => ({ word, instead: 'other' })),
  ];
  const seen = new Set<string>();
  return words
    .map(({ word, instead }) => ({ word: word.replace(/\s+/g, ' ').trim(), instead }))
    .filter(({ word }) => {
      const isNew = word.length >= shortest && !seen.has(word.toLowerCase());
      seen.add(word.toLowerCase());
      return isNew;
    })
    .toSorted((one, other) => other.word.length - one.word.length);
}

function withoutTitles(name: string): string {
  return name.replace(/^(?:(?:Herr|Frau|Mr|Ms|Mrs|Dr|Prof)\.?\s+)+/i, '');
}

function reversed(name: string): string {
  const parts = name.trim().split(/\s+/);
  const last = parts.pop();
  return parts.length === 0 ? '' : `${last}, ${parts.join(' ')}`;
}

const marks: Record<OwnWord['instead'], Record<Language, string>> = {
  company: { de: '[Firma]', en: '[company]' },
  person: { de: '[Name]', en: '[name]' },
  contact: { de: '[Kontakt]', en: '[contact]' },
  other: { de: '[…]', en: '[…]' },
};

/** A value of any shape with every own word replaced, and how often that was. Keys and closed lists are ours and stay. */
export function withoutOwnWords<Value>(
  value: Value,
  words: readonly OwnWord[],
  language: Language,
  /** What stands in place of a kind of word instead of its mark. */
  others: Partial<Record<OwnWord['instead'], string>> = {},
): { value: Value; replaced: number } {
  let replaced = 0;
  const patterns = words.map(({ word, instead }) => ({
    pattern: patternOf(word),
    mark: others[instead] ?? marks[instead][language],
  }));
  const clean = (text: string) => {
    let result = text.normalize('NFC');
    let found = 0;
    for (const { pattern, mark } of patterns)
      result = result.replace(pattern, () => {
        found += 1;
        return mark;
      });
    replaced += found;
    return found === 0 ? text : result;
  };
  const within = (part: unknown): unknown => {
    if (typeof part === 'string') return clean(part);
    if (Array.isArray(part)) return part.map(within);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, within(inner)]));
  };
  return { value: within(value) as Value, replaced };
}

/** The word in any case and with any white space, not as a part of a longer word. */
function patternOf(word: string): RegExp {
  const escaped = word
    .normalize('NFC')
    .split(' ')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('[\\s\\u00A0\\u00AD-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}
