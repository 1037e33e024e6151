import { Language } from '../../../../src-main/contract/values.ts';
import type { LetterWording } from '../../../../src-main/contract/wordings.ts';
import { holdsFolded } from '../../../ui/fold.ts';
import { wordsOf } from './written.ts';

/** Which letter texts a list shows. */
export type View = 'all' | 'own' | 'changed';

interface Wish {
  view: View;
  search: string;
  language: Language;
  /** The text that is open stays, whatever is looked for. */
  opened: string | null;
}

/** Texts of a view that hold what was typed, in their name or in the words that hold now. */
export function shownTexts(
  texts: readonly LetterWording[],
  { view, search, language, opened }: Wish,
): LetterWording[] {
  const typed = search.trim();
  return texts.filter((text) => {
    if (text.key === opened && typed === '') return true;
    if (!isIn(text, view)) return false;
    return typed === '' || searchedWords(text, language).some((words) => holdsFolded(words, typed));
  });
}

/** How many texts each view has. */
export function countViews(texts: readonly LetterWording[]): Record<View, number> {
  const count = (view: View) => texts.filter((text) => isIn(text, view)).length;
  return { all: count('all'), own: count('own'), changed: count('changed') };
}

function isIn({ de, en }: LetterWording, view: View): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'own':
      return de.standing !== 'shipped' || en.standing !== 'shipped';
    case 'changed':
      return de.standing === 'changed' || en.standing === 'changed';
  }
}

function searchedWords(text: LetterWording, screen: Language): string[] {
  const held = Language.options.map((language) => wordsOf(text, {}, language, screen));
  return [text.name[screen], text.group[screen], ...held];
}
