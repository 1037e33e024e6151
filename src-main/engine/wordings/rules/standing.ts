import { type NamedPlace, shownPlaces } from '../../../contract/letter-places.ts';
import type { Day, Instant, Language } from '../../../contract/values.ts';
import type { WordingSide } from '../../../contract/wordings.ts';
import { changedWords } from '../../kernel/changed-words.ts';
import { checkPlaces } from './places.ts';

/** A version of own words in one language, with the shipped ones of which it was made. */
export interface StoredWords {
  number: number;
  words: string;
  basis: string;
  basisVersion: string;
  basisAsOf: Day;
  savedAt: Instant;
  savedBy: string;
}

/** How a text stands in one language: shipped, own, or own while the shipped words became others. */
export function standingOf(
  stored: StoredWords | undefined,
  shipped: string,
  places: readonly NamedPlace[],
): WordingSide {
  const saved = {
    number: stored?.number ?? 0,
    savedAt: stored?.savedAt ?? null,
    savedBy: stored?.savedBy ?? '',
  };
  if (!stored || stored.words === '')
    return { text: '', standing: 'shipped', missing: [], basis: null, changes: null, ...saved };
  const { words, basis, basisVersion: version, basisAsOf: asOf } = stored;
  const hasChanged = basis !== shipped;
  const changesIn = (screen: Language) =>
    changedWords(shownPlaces(basis, places, screen), shownPlaces(shipped, places, screen));
  return {
    text: words,
    standing: hasChanged ? 'changed' : 'own',
    missing: checkPlaces(words, shipped).missing,
    basis: { version, asOf },
    changes: hasChanged ? { de: changesIn('de'), en: changesIn('en') } : null,
    ...saved,
  };
}
