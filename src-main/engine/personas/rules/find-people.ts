import type { Stretch } from './find-contacts.ts';
import type { PersonPatterns } from './person-words.ts';

/** So far around a name it is looked for the quote that belongs to it. */
const around = 90;

/** Names that read like those of a person: with a form of address, or given name and surname. */
export function findNames(text: string, { name }: PersonPatterns): Stretch[] {
  return [...text.matchAll(name)].map(({ index, 0: found }) => ({ at: index, found }));
}

/** Names to which words are ascribed that stand in quotation marks. A quote of a type, or of nobody, is none. */
export function findQuoted(text: string, patterns: PersonPatterns): Stretch[] {
  const initials = [...text.matchAll(patterns.initial)].map(({ index, 0: found }) => ({ at: index, found }));
  const names = findNames(text, patterns);
  const apart = initials.filter(
    ({ at }) => !names.some((name) => at >= name.at && at < name.at + name.found.length),
  );
  return [...names, ...apart]
    .filter(({ at, found }) => {
      const end = at + found.length;
      return (
        patterns.saidBefore.test(text.slice(Math.max(0, at - around), at)) ||
        patterns.saidAfter.test(text.slice(end, end + around))
      );
    })
    .toSorted((one, other) => one.at - other.at);
}
