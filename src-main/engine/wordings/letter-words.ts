import type { Language } from '../../contract/values.ts';
import type { LetterFamily, LetterWords } from '../../contract/wordings.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { versionsOfFamily } from './repo.ts';
import { originOf, shippedTexts } from './rules/shipped-texts.ts';
import { textsOnPaper } from './rules/words-on-paper.ts';

/** What a letter says, as it stands on paper. */
interface Paper {
  family: LetterFamily;
  language: Language;
  words: string;
}

/** From which letter texts the words of a letter come, read from the letter itself. */
export function letterWords(
  { db, templates }: Pick<QueryTools, 'db' | 'templates'>,
  { family, language, words }: Paper,
): LetterWords {
  const guide = templates.letterGuide();
  const letters = templates.shippedLetters();
  const texts = shippedTexts(letters, guide).filter((text) => text.family === family);
  const versions = versionsOfFamily(db, family, language);
  const found = textsOnPaper(
    texts.map(({ key, shipped }) => ({
      key,
      versions: [{ number: 0, words: shipped[language] }, ...versions.filter((one) => one.key === key)],
    })),
    words,
  );
  const own = found.flatMap(({ key, number }) => {
    const text = texts.find((one) => one.key === key);
    const version = versions.find((one) => one.key === key && one.number === number);
    if (!text || !version) return [];
    const { savedAt, basisVersion, basisAsOf } = version;
    return [{ key, name: text.name, number, savedAt, basis: { version: basisVersion, asOf: basisAsOf } }];
  });
  return {
    ...originOf(letters, family, guide.families[family]),
    shipped: found.filter(({ number }) => number === 0).length,
    own,
  };
}
