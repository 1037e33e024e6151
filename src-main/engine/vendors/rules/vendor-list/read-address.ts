import type { TransferLaw } from '../../../../contract/law.ts';
import { foldedWords } from '../../../kernel/folded-text.ts';
import { otherCountryNames, provinces, statesOfAmerica } from './country-names.ts';

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

/** Finds countries by the names of the tables of law in German and English, by codes, and by what lists call them. */
export function countryFinder({
  countries,
  aliases,
}: Pick<TransferLaw, 'countries' | 'aliases'>): CountryFinder {
  const names = new Map<string, string>(Object.entries(otherCountryNames));
  const codes = new Set(countries.map(({ code }) => code));
  for (const { code, name } of countries) {
    for (const called of [name.de, name.en]) names.set(foldedWords(called).join(' '), code);
  }
  const named = (text: string) => names.get(foldedWords(text).join(' ').replace(/^the /, '')) ?? null;
  const called = (text: string) => {
    const code = text.trim().toUpperCase();
    if (codes.has(code)) return code;
    return aliases[code] ?? named(text);
  };
  return { called, inAddress: (address) => placeIn(address, named) };
}

type Named = (text: string) => string | null;

function placeIn(address: string, named: Named): Place {
  const parts = address
    .split(/[,;\n|]|\s[-–·]\s/)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return { city: '', country: null };
  const whole = named(last);
  if (whole !== null) return { city: cityOf(parts.slice(0, -1)), country: whole };
  const end = endingIn(last, named);
  if (end !== null) return { city: cityOf([...parts.slice(0, -1), end.before]), country: end.country };
  return { city: isState(last) || provinceOf(last) ? cityOf(parts) : '', country: countryOfState(last) };
}

/** A country as the last words of a part: "CA 94114 United States". */
function endingIn(part: string, named: Named): { country: string; before: string } | null {
  const words = part.split(/\s+/);
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const country = named(words.slice(-count).join(' '));
    if (country !== null) return { country, before: words.slice(0, -count).join(' ') };
  }
  return null;
}

const statePattern = /^([A-Z]{2})(?:\s+(\d{5,6}(?:-\d{4})?))?\.?$/;

function isState(part: string): boolean {
  return statesOfAmerica.has(statePattern.exec(part)?.[1] ?? '');
}

/** A state with its ZIP code, or the full name of a state or province, tells the country. */
function countryOfState(part: string): string | null {
  const [, state = '', zip] = statePattern.exec(part) ?? [];
  if (statesOfAmerica.has(state) && zip !== undefined) return 'US';
  return provinceOf(part);
}

function provinceOf(part: string): string | null {
  const name = foldedWords(part.replace(/\d[\d-]*/g, ' ')).join(' ');
  return provinces[name] ?? null;
}

/** The place: the last part that is a name, without post codes, states and provinces. */
function cityOf(parts: readonly string[]): string {
  for (const [at, part] of [...parts.entries()].toReversed()) {
    // New York is a city and a state: beside a street it is the city, beside another place the state.
    const before = parts[at - 1] ?? '';
    if (isState(part) || (provinceOf(part) && before !== '' && !/\d/.test(before))) continue;
    const name = part
      .replace(/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/g, ' ')
      .replace(/\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/g, ' ')
      .replace(/\b(?:[A-Z]{1,2}-)?\d{3,6}(?:[- ]\d{2,4})?(?:\s?[A-Z]{2}\b)?/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (name === '' || isState(name)) continue;
    return /\d/.test(name) || name.length > 60 ? '' : name;
  }
  return '';
}
