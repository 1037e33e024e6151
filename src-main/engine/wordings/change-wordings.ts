import { shownPlaces, storedPlaces } from '../../contract/letter-places.ts';
import { Language } from '../../contract/values.ts';
import type { LetterWording } from '../../contract/wordings.ts';
import { readProfile } from '../company/repo.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownWording } from './read-wordings.ts';
import { insertWording, versionsOf } from './repo.ts';
import { checkPlaces } from './rules/places.ts';
import type { StoredWords } from './rules/standing.ts';

type Nothing = Record<never, never>;
type Next = Pick<StoredWords, 'words' | 'basis' | 'basisVersion' | 'basisAsOf'>;

/** A text, in these languages. */
interface Sides {
  key: string;
  languages: readonly Language[];
}

/** Keeps own words for a text in both languages; empty ones, and the shipped ones themselves, are the shipped ones. */
export function saveWording(
  tools: CommandTools,
  { key, de, en }: { key: string; de: string; en: string },
): Nothing {
  const wording = knownWording(tools, key);
  const written = { de, en };
  return change(tools, wording, (language) => {
    const words = tidied(wording, written[language], language);
    refuseMisfits(words, wording.shipped[language]);
    // Whoever goes on writing has not yet said what becomes of the change in the shipped words.
    const { standing } = wording[language];
    return standing === 'changed' && words !== ''
      ? { ...basisOf(tools, wording, language), words }
      : ofToday(wording, language, words);
  });
}

/** Keeps the own words although the shipped ones changed: from now on they are made of today's. */
export function keepWording(tools: CommandTools, { key, languages }: Sides): Nothing {
  const wording = knownWording(tools, key);
  return change(tools, wording, (language) =>
    languages.includes(language) && wording[language].standing === 'changed'
      ? ofToday(wording, language, wording[language].text)
      : null,
  );
}

/** Takes the shipped words again. */
export function resetWording(tools: CommandTools, { key, languages }: Sides): Nothing {
  const wording = knownWording(tools, key);
  return change(tools, wording, (language) =>
    languages.includes(language) ? ofToday(wording, language, '') : null,
  );
}

interface State {
  key: string;
  de: number;
  en: number;
}

/** Lets versions hold again by their numbers; 0 is the shipped text. */
export function restoreWordings(tools: CommandTools, { states }: { states: readonly State[] }): Nothing {
  const before = states.map((state) => {
    const wording = knownWording(tools, state.key);
    const versions = versionsOf(tools.db, state.key);
    write(tools, wording, (language) => {
      const number = state[language];
      if (number === 0) return ofToday(wording, language, '');
      const found = versions.find((version) => version.language === language && version.number === number);
      if (!found) throw refuse('RECORD_NOT_FOUND', { kind: 'letterWording', id: state.key });
      const { words, basis, basisVersion, basisAsOf } = found;
      return { words, basis, basisVersion, basisAsOf };
    });
    return standingState(wording);
  });
  tools.undoWith('wordings.restore', { states: before });
  return {};
}

/** Takes words over that come with the shipped ones of which they were made. */
export function takeWording(
  tools: CommandTools,
  { key, sides }: { key: string; sides: Partial<Record<Language, Next>> },
): Nothing {
  const wording = knownWording(tools, key);
  return change(tools, wording, (language) => {
    const next = sides[language];
    if (!next) return null;
    const words = tidied(wording, next.words, language);
    refuseMisfits(words, wording.shipped[language]);
    return { ...next, words };
  });
}

function change(
  tools: CommandTools,
  wording: LetterWording,
  nextOf: (language: Language) => Next | null,
): Nothing {
  write(tools, wording, nextOf);
  tools.undoWith('wordings.restore', { states: [standingState(wording)] });
  return {};
}

/** Writes what differs as a version of its own, and notes it. */
function write(
  tools: CommandTools,
  wording: LetterWording,
  nextOf: (language: Language) => Next | null,
): void {
  const { key, name, places } = wording;
  const told = readProfile(tools.db)?.language ?? 'de';
  const before: Partial<Record<Language, string>> = {};
  const after: Partial<Record<Language, string>> = {};
  const savedAt = instantNow(tools.clock);
  for (const language of Language.options) {
    const next = nextOf(language);
    if (next === null) continue;
    const { text, number } = wording[language];
    const standing = basisOf(tools, wording, language);
    const isSame = next.words === text && (text === '' || next.basis === standing.basis);
    if (isSame) continue;
    insertWording(tools.db, {
      ...next,
      key,
      language,
      number: number + 1,
      savedAt,
      savedBy: actorOf(tools.db),
    });
    if (next.words === text) continue;
    before[language] = shownPlaces(text, places, told);
    after[language] = shownPlaces(next.words, places, told);
  }
  tools.record({ subject: { kind: 'letterWording', id: key, label: name[told] }, before, after });
}

function ofToday({ shipped, version, asOf }: LetterWording, language: Language, words: string): Next {
  return { words, basis: shipped[language], basisVersion: version, basisAsOf: asOf };
}

/** The shipped words of which the standing own ones were made. */
function basisOf(tools: CommandTools, wording: LetterWording, language: Language): Omit<Next, 'words'> {
  const { number } = wording[language];
  const standing = versionsOf(tools.db, wording.key).find(
    (version) => version.language === language && version.number === number,
  );
  return standing ?? ofToday(wording, language, '');
}

function standingState({ key, de, en }: LetterWording): State {
  const numberOf = ({ text, number }: LetterWording['de']) => (text === '' ? 0 : number);
  return { key, de: numberOf(de), en: numberOf(en) };
}

/** With places by their own names, without space around it, on one line where it has to be; the shipped words themselves are no own ones. */
function tidied({ isLine, shipped, places }: LetterWording, text: string, language: Language): string {
  const stored = storedPlaces(text, places);
  const trimmed = (isLine ? stored.replace(/\s+/g, ' ') : stored.replace(/\r\n?/g, '\n')).trim();
  return trimmed === shipped[language] ? '' : trimmed;
}

function refuseMisfits(words: string, shipped: string): void {
  const { unknown, hasLooseBrace } = checkPlaces(words, shipped);
  const [place] = unknown;
  if (place !== undefined) throw refuse('WORDING_PLACE_UNKNOWN', { place });
  if (hasLooseBrace) throw refuse('WORDING_BRACE', {});
}
