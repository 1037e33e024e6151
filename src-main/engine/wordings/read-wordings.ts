import { storedPlaces } from '../../contract/letter-places.ts';
import type { Bilingual, Language } from '../../contract/values.ts';
import type {
  LetterFamily,
  LetterProvenance,
  LetterWording,
  WordingVersion,
} from '../../contract/wordings.ts';
import { readProfile } from '../company/repo.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { newestWordings, versionsOf, type WordingRow } from './repo.ts';
import { exampleLetter } from './rules/example-letter.ts';
import { checkPlaces } from './rules/places.ts';
import { originOf, type ShippedText, shippedTexts, textsOf } from './rules/shipped-texts.ts';
import { type StoredWords, standingOf } from './rules/standing.ts';

type Tools = Pick<QueryTools, 'db' | 'templates'>;

/** Every text of letters as it is shipped and as it stands here. */
export function allWordings({ db, templates }: Tools): LetterWording[] {
  const newest = new Map(newestWordings(db).map((row) => [idOf(row), row]));
  return shippedTexts(templates.shippedLetters(), templates.letterGuide()).map((text) =>
    wordingOf(text, newest),
  );
}

/** One of them; refuses a key that these letters do not have. */
export function knownWording(tools: Tools, key: string): LetterWording {
  const found = allWordings(tools).find((text) => text.key === key);
  if (!found) throw refuse('RECORD_NOT_FOUND', { kind: 'letterWording', id: key });
  return found;
}

/** The texts that stand in own words in a language at least. */
export function ownTexts(tools: Tools): LetterWording[] {
  return allWordings(tools).filter(({ de, en }) => de.standing !== 'shipped' || en.standing !== 'shipped');
}

/** What a text is called outside of its own list: with the kind of letter in which it stands. */
export function fullName({ familyTitle, name }: LetterWording): Bilingual {
  return { de: `${familyTitle.de}: ${name.de}`, en: `${familyTitle.en}: ${name.en}` };
}

type WordsWithBasis = Pick<StoredWords, 'words' | 'basis' | 'basisVersion' | 'basisAsOf'>;

/** Own words of a text with the shipped ones of which they were made; null where the shipped ones hold. */
export function wordsWithBasis({ db }: Tools, key: string): Record<Language, WordsWithBasis | null> {
  const rows = newestWordings(db).filter((row) => row.key === key && row.words !== '');
  const side = (language: Language) => {
    const found = rows.find((row) => row.language === language);
    if (!found) return null;
    const { words, basis, basisVersion, basisAsOf } = found;
    return { words, basis, basisVersion, basisAsOf };
  };
  return { de: side('de'), en: side('en') };
}

/** Every version that a text ever had here, newest first. */
export function wordingVersions(tools: QueryTools, { key }: { key: string }): { versions: WordingVersion[] } {
  const wording = knownWording(tools, key);
  return {
    versions: versionsOf(tools.db, key).map(({ language, number, words, savedAt, savedBy }) => ({
      ...{ language, number, text: words, savedAt, savedBy },
      holds: wording[language].number === number,
    })),
  };
}

/** A letter with the words as they are being written, in one language, and what of them does not fit in either. */
export function previewWording(
  tools: QueryTools,
  { key, language, ...typed }: { key: string; de: string; en: string; language: Language },
) {
  const { templates, db } = tools;
  const { family, shipped, places } = knownWording(tools, key);
  const [de, en] = [storedPlaces(typed.de, places), storedPlaces(typed.en, places)];
  const written = { de: de.trim() === '' ? shipped.de : de, en: en.trim() === '' ? shipped.en : en };
  const path = key.slice(family.length + 1);
  const texts = new Map(textsOf(templates.shippedLetters(), family));
  for (const other of allWordings(tools)) {
    if (other.family !== family) continue;
    const standing = { de: other.de.text || other.shipped.de, en: other.en.text || other.shipped.en };
    texts.set(other.key.slice(family.length + 1), standing);
  }
  texts.set(path, written);
  const company = readProfile(db)?.name ?? '';
  const check = (text: string, of: string) => {
    const { missing, ...rest } = checkPlaces(text, of);
    return { ...rest, missing: places.filter(({ name }) => missing.includes(name)) };
  };
  return {
    letter: exampleLetter(
      { family, path, language, company },
      texts,
      templates.letterGuide(),
      templates.shippedLetters().request,
    ),
    de: check(de, shipped.de),
    en: check(en, shipped.en),
  };
}

/** By which words letters of a family are drafted today, and how many of them are the company's own. */
export function letterProvenance(
  tools: QueryTools,
  { family, language }: { family: LetterFamily; language: Language },
): LetterProvenance {
  const { templates, db } = tools;
  const own = allWordings(tools).filter(
    (text) => text.family === family && text[language].standing !== 'shipped',
  );
  return {
    ...originOf(templates.shippedLetters(), family, templates.letterGuide().families[family]),
    company: readProfile(db)?.name ?? '',
    own: own.length,
    changed: own.filter((text) => text[language].standing === 'changed').length,
  };
}

function wordingOf(text: ShippedText, newest: ReadonlyMap<string, WordingRow>): LetterWording {
  const side = (language: Language) =>
    standingOf(newest.get(idOf({ key: text.key, language })), text.shipped[language], text.places);
  return { ...text, de: side('de'), en: side('en') };
}

function idOf({ key, language }: { key: string; language: Language }): string {
  return `${key} ${language}`;
}
