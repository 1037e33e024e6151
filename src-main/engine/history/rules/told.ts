import type { ChangedFact } from '../rules.ts';

/** What ids are called. */
export type Names = ReadonlyMap<string, string>;

/** A fact with ids told by name, and whether it still holds an id that nobody knows any more. */
export interface ToldFact extends ChangedFact {
  hasUnknown: boolean;
}

/** Facts whose values are ids of the product's data; elsewhere the same word may be a plain one. */
const ofTheCatalogue = new Set(['control', 'drill', 'exception', 'item', 'open']);

/** Everything in a fact that may be an id. */
export function partsOf({ path, before, after }: ChangedFact): string[] {
  return [...path, ...[before, after].flatMap((value) => value?.split(', ') ?? [])].map(bare);
}

/** The fact with every id told by its name: of a record, or of the catalogue where the fact speaks of one. */
export function toldWith(records: Names, catalogue: Names, { path, before, after }: ChangedFact): ToldFact {
  const name = path.at(-1) ?? '';
  const isId = /(^id|Ids?)$/.test(name);
  const ofCatalogue = isId || ofTheCatalogue.has(name);
  let hasUnknown = false;
  const told = (value: string | null) =>
    value
      ?.split(', ')
      .map((part) => {
        const id = bare(part);
        const known = (ofCatalogue ? catalogue.get(id) : undefined) ?? records.get(id);
        hasUnknown ||= isId && known === undefined;
        return known ?? part;
      })
      .join(', ') ?? null;
  return {
    path: path.map((part) => placeName(records, catalogue, part)),
    before: told(before),
    after: told(after),
    hasUnknown,
  };
}

/** What a step on the way to a fact is called; of a question that nobody knows only that it is one. */
function placeName(records: Names, catalogue: Names, part: string): string {
  const isOfCatalogue = part.includes('.') || part.startsWith('question ');
  const known = records.get(part) ?? (isOfCatalogue ? catalogue.get(part) : undefined);
  return known ?? part.replace(/^question .*$/, 'question');
}

/** Facts that serve the file alone: checksums, and marks of versions that have no name. */
const inner = new Set(['hash', 'sha256']);

/** Facts of which only that they changed can be told: their values are keys. */
const keysOnly = new Set(['order']);

/** Ids that a fact holds without being called so. */
const maybeIds = new Set(['draft', 'drill', 'item', 'exception', 'control']);

/** The fact as it can be told to people; null where its values say nothing to them. */
export function tellable({ hasUnknown, ...fact }: ToldFact): ChangedFact | null {
  const name = fact.path.at(-1) ?? '';
  if (hasUnknown || inner.has(name)) return null;
  if (maybeIds.has(name) && [fact.before, fact.after].some((value) => value !== null && isKey(value)))
    return null;
  if (keysOnly.has(name)) return { ...fact, before: null, after: 'changed' };
  return fact;
}

/** One word with a mark inside, as keys are written and words are not. */
function isKey(value: string): boolean {
  return /^[\w]+([-_.:][\w]+)+$/.test(value) || /^id-\d+$/.test(value);
}

/** An id may stand behind what it is of: `answer:zutritt.4`, `question deletion_proof`. */
function bare(part: string): string {
  return part.replace(/^(answer:|question )/, '');
}
