import type { TransferLaw } from '../../../../contract/law.ts';
import { foldedWords } from '../../../kernel/folded-text.ts';
import type { Gazetteer } from '../../../law/gazetteer.ts';

export interface Place {
  city: string;
  country: string | null;
}

export interface CountryFinder {
  /** The country that a word, a name or a code means; null for what is none. */
  called(text: string): string | null;
  /** What an address tells: the country at its end and the place before it. Nothing is told where two readings are possible. */
  inAddress(address: string): Place;
}

/** Finds countries by the names of the tables of law in German and English, by codes, and by the names of the gazetteer. */
export function countryFinder(
  { countries, aliases }: Pick<TransferLaw, 'countries' | 'aliases'>,
  { countryNames, alpha3, provinces, stateCodes }: Gazetteer,
): CountryFinder {
  const names = namesOf([
    ...Object.entries(alpha3),
    ...Object.entries(countryNames).flatMap(([code, all]) => all.map((name) => [name, code] as const)),
    ...countries.flatMap(({ code, name }) => [name.de, name.en].map((called) => [called, code] as const)),
  ]);
  const codes = new Set(countries.map(({ code }) => code));
  const named = (text: string) => names.get(foldedWords(text).join(' ').replace(/^the /, '')) ?? null;
  const known: KnownPlaces = {
    named,
    states: new Set(stateCodes),
    provinces: namesOf(
      provinces.flatMap(({ country, names: all }) => all.map((name) => [name, country] as const)),
    ),
  };
  const called = (text: string) => {
    const code = text.trim().toUpperCase();
    if (codes.has(code)) return code;
    return aliases[code] ?? named(text);
  };
  return { called, inAddress: (address) => placeIn(address, known) };
}

function namesOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(pairs.map(([name, code]) => [foldedWords(name).join(' ').replace(/^the /, ''), code]));
}

interface KnownPlaces {
  named(text: string): string | null;
  /** Two letters of the states of the USA. */
  states: ReadonlySet<string>;
  /** Countries of states and provinces by their folded names. */
  provinces: ReadonlyMap<string, string>;
}

function placeIn(address: string, known: KnownPlaces): Place {
  const parts = address
    .split(/[,;\n|]|\s[-–·]\s/)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return { city: '', country: null };
  const whole = known.named(last);
  if (whole !== null) return { city: cityOf(parts.slice(0, -1), known), country: whole };
  const end = endingIn(last, known);
  if (end !== null) return { city: cityOf([...parts.slice(0, -1), end.before], known), country: end.country };
  const hasCity = isState(last, known) || provinceOf(last, known) !== null;
  return { city: hasCity ? cityOf(parts, known) : '', country: countryOfState(last, known) };
}

/** A country as the last words of a part: "CA 94114 United States". */
function endingIn(part: string, { named }: KnownPlaces): { country: string; before: string } | null {
  const words = part.split(/\s+/);
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const country = named(words.slice(-count).join(' '));
    if (country !== null) return { country, before: words.slice(0, -count).join(' ') };
  }
  return null;
}

const statePattern = /^([A-Z]{2})(?:\s+(\d{5,6}(?:-\d{4})?))?\.?$/;

function isState(part: string, { states }: KnownPlaces): boolean {
  return states.has(statePattern.exec(part)?.[1] ?? '');
}

/** A state with its ZIP code, or the full name of a state or province, tells the country. */
function countryOfState(part: string, known: KnownPlaces): string | null {
  const [, state = '', zip] = statePattern.exec(part) ?? [];
  // Alone, two letters tell nothing: CA, DE, IL are countries too.
  if (known.states.has(state) && zip !== undefined) return 'US';
  return provinceOf(part, known);
}

function provinceOf(part: string, { provinces }: KnownPlaces): string | null {
  const name = foldedWords(part.replace(/\d[\d-]*/g, ' ')).join(' ');
  return provinces.get(name) ?? null;
}

/** The place: the last part that is a name, without post codes, states and provinces. */
function cityOf(parts: readonly string[], known: KnownPlaces): string {
  for (const [at, part] of [...parts.entries()].toReversed()) {
    // New York is a city and a state: beside a street it is the city, beside another place the state.
    const before = parts[at - 1] ?? '';
    if (isState(part, known) || (provinceOf(part, known) && before !== '' && !/\d/.test(before))) continue;
    const name = part
      .replace(/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/g, ' ')
      .replace(/\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/g, ' ')
      .replace(/\b(?:[A-Z]{1,2}-)?\d{3,6}(?:[- ]\d{2,4})?(?:\s?[A-Z]{2}\b)?/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    // Two or three capitals are a state or a province of somewhere: ON, NSW.
    if (name === '' || /^[A-Z]{2,3}$/.test(name)) continue;
    return /\d/.test(name) || name.length > 60 ? '' : name;
  }
  return '';
}
