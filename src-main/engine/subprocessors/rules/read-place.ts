import type { TransferLaw } from '../../../contract/law.ts';
import { foldedWords } from '../../kernel/folded-text.ts';
import type { Gazetteer } from '../../law/gazetteer.ts';

/** What a text says about where something is. */
export interface ReadPlace {
  /** ISO 3166-1 codes in their order, each once. */
  countries: string[];
  /** Towns and states in it, by their usual name. */
  towns: string[];
  /** `EU`, `EEA`, `WORLD` …: known, but no country. */
  regions: string[];
  /** Pieces in which nothing was recognised. */
  unknown: string[];
  /** Equal for texts that say the same place in other words. */
  key: string;
}

type Known = { country: string; town: string | null } | { region: string };

export interface PlaceReader {
  /** Reads a cell: pieces that say nothing known are listed as unknown. */
  read(cell: string): ReadPlace;
  /** Whether a text names places rather than describes something. */
  isPlace(text: string): boolean;
  /** Towns of a country that a cell names, as they are written there; what nothing is known of, in the only country it names. */
  townsIn(cell: string, country: string): string[];
  /** Countries, towns and regions named somewhere in a sentence, in its own words; empty where none is. */
  inSentence(sentence: string): string;
}

/** So many words may make one name. */
const longestName = 6;
/** What is longer describes something. */
const longestPlace = 600;
const readers = new WeakMap<Gazetteer, PlaceReader>();

/** Reader of places in German and English: country names, codes, regions, towns and regions of clouds. */
export function placeReader(law: TransferLaw, gazetteer: Gazetteer): PlaceReader {
  const kept = readers.get(gazetteer);
  if (kept) return kept;
  const names = knownNames(law, gazetteer);
  const codes = new Map(law.countries.map(({ code }) => [code, code]));
  for (const [alias, code] of Object.entries(law.aliases)) codes.set(alias, code);
  for (const [alpha3, code] of Object.entries(gazetteer.alpha3)) codes.set(alpha3, code);
  const states = new Set(gazetteer.stateCodes);
  const lookUp = (piece: string): Known[] => {
    const code = codes.get(piece.trim().replace(/\./g, ''));
    if (code !== undefined) return [{ country: code, town: null }];
    return namesIn(foldedWords(piece), names);
  };
  const read = (cell: string): ReadPlace => {
    const whole = names.get(foldedWords(cell).join(' '));
    if (whole) return gathered([whole], []);
    const found: Known[] = [];
    const unknown: string[] = [];
    for (const piece of piecesOf(cell)) {
      const last = found.at(-1);
      const isState = last && 'town' in last && last.country === 'US' && states.has(piece.slice(0, 2));
      if (isState && /^[A-Z]{2}(\s+\d{5})?$/.test(piece)) continue;
      const known = lookUp(piece);
      if (known.length === 0) unknown.push(piece);
      found.push(...known);
    }
    return gathered(found, unknown);
  };
  const namedShare = (piece: string): number => {
    const words = foldedWords(piece);
    if (codes.has(piece.trim().replace(/\./g, ''))) return 1;
    const named = spansIn(words, names).reduce((sum, { from, to }) => sum + to - from, 0);
    return named / Math.max(words.length, 1);
  };
  const reader: PlaceReader = {
    read,
    townsIn: (cell, country) => {
      const { countries, unknown } = read(cell);
      const named = piecesOf(cell).filter((piece) =>
        lookUp(piece).some((known) => 'town' in known && known.town !== null && known.country === country),
      );
      return countries.length === 1 ? [...named, ...unknown] : named;
    },
    isPlace: (text) => {
      if (text.length > longestPlace) return false;
      const shares = piecesOf(text).map((piece) => ({ piece, share: namedShare(piece) }));
      // A town nobody knows is one or two words beside a country; more is a description.
      return (
        shares.some(({ share }) => share >= 0.5) &&
        shares.every(({ piece, share }) => share >= 0.5 || foldedWords(piece).length <= 2)
      );
    },
    inSentence: (sentence) => {
      const said = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
      const words = foldedWords(sentence);
      const named = spansIn(words, names).map(({ from, to }) =>
        said.length === words.length ? said.slice(from, to).join(' ') : words.slice(from, to).join(' '),
      );
      const short = sentence.match(/\b(?:U\.S\.A?\.?|USA?|U\.K\.|UK|EU|EEA|EWR)(?![\w-])/g) ?? [];
      return [...new Set([...named, ...short])].join(', ');
    },
  };
  readers.set(gazetteer, reader);
  return reader;
}

function knownNames(law: TransferLaw, gazetteer: Gazetteer): Map<string, Known> {
  const names = new Map<string, Known>();
  const add = (name: string, known: Known) => {
    const key = foldedWords(name).join(' ');
    if (key !== '' && !names.has(key)) names.set(key, known);
  };
  for (const { code, name } of law.countries)
    for (const text of [name.de, name.en]) add(text, { country: code, town: null });
  for (const [code, others] of Object.entries(gazetteer.countryNames))
    for (const text of others) add(text, { country: code, town: null });
  for (const { id, names: all } of gazetteer.regions) for (const text of all) add(text, { region: id });
  for (const { country, names: all } of gazetteer.places)
    for (const text of all) add(text, { country, town: all[0] ?? null });
  for (const { id, country, place } of gazetteer.cloudRegions)
    add(id, { country, town: place === '' ? null : place });
  return names;
}

/** Longest names first, from left to right: "New York, United States" holds two. */
function namesIn(words: readonly string[], names: ReadonlyMap<string, Known>): Known[] {
  return spansIn(words, names).map(({ known }) => known);
}

function spansIn(words: readonly string[], names: ReadonlyMap<string, Known>) {
  const found: { known: Known; from: number; to: number }[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let length = Math.min(longestName, words.length - at); length > 0 && taken === 0; length -= 1) {
      const known = names.get(words.slice(at, at + length).join(' '));
      // "us" and "eu" inside a sentence may be words of it.
      if (known === undefined || (length === 1 && (words[at]?.length ?? 0) < 3 && words.length > 3)) continue;
      found.push({ known, from: at, to: at + length });
      taken = length;
    }
    at += Math.max(taken, 1);
  }
  return found;
}

function piecesOf(cell: string): string[] {
  return cell
    .replace(/[()[\]]/g, ',')
    .split(/[,;/|\n•·]|\s[–—-]\s|(?<=\p{L}{4})\s+(?:and|und|&|\+|or|oder)\s+/u)
    .map((piece) => piece.replace(/^\s*(?:the|die|der|in)\s+/i, '').trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function gathered(found: readonly Known[], unknown: string[]): ReadPlace {
  const countries = new Set<string>();
  const towns = new Set<string>();
  const regions = new Set<string>();
  for (const known of found) {
    if ('region' in known) regions.add(known.region);
    else countries.add(known.country);
    if ('town' in known && known.town !== null) towns.add(known.town);
  }
  const parts = [
    ...[...countries].map((code) => `c:${code}`),
    ...[...towns].map((town) => `t:${town}`),
    ...[...regions].map((region) => `r:${region}`),
    ...unknown.map((piece) => `u:${foldedWords(piece).join(' ')}`),
  ];
  return {
    countries: [...countries],
    towns: [...towns],
    regions: [...regions],
    unknown,
    key: parts.toSorted().join('|'),
  };
}
