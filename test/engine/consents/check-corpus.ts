import { completeInGerman } from './check-corpus-complete-de.ts';
import { completeInEnglish } from './check-corpus-complete-en.ts';
import { factsInGerman } from './check-corpus-facts-de.ts';
import { factsInEnglish } from './check-corpus-facts-en.ts';
import { flawedInGerman } from './check-corpus-flawed-de.ts';
import { flawedInEnglish } from './check-corpus-flawed-en.ts';
import { freshInGerman } from './check-corpus-fresh-de.ts';
import { freshInEnglish } from './check-corpus-fresh-en.ts';
import { lookalikesInGerman } from './check-corpus-lookalikes-de.ts';
import { lookalikesInEnglish } from './check-corpus-lookalikes-en.ts';
import type { CorpusText } from './check-corpus-text.ts';
import { unseenInGerman } from './check-corpus-unseen-de.ts';
import { unseenInEnglish } from './check-corpus-unseen-en.ts';

/** Wordings that the rules were made with. */
export const checkCorpus: readonly CorpusText[] = [
  ...completeInGerman,
  ...lookalikesInGerman,
  ...factsInGerman,
  ...flawedInGerman,
  ...completeInEnglish,
  ...lookalikesInEnglish,
  ...factsInEnglish,
  ...flawedInEnglish,
];

/** Wordings that were held back until the rules stood. */
export const unseenCorpus: readonly CorpusText[] = [...unseenInGerman, ...unseenInEnglish];

/** Wordings written when those were met, for a second look. */
export const freshCorpus: readonly CorpusText[] = [...freshInGerman, ...freshInEnglish];
