import type { Selection } from '../../../../src-main/contract/selections.ts';
import type { Id, Language } from '../../../../src-main/contract/values.ts';

/** What is chosen so far; the further words as they are typed. Of things in versions, whether their draft leaves. */
export interface Chosen {
  texts: ReadonlySet<Id>;
  personas: ReadonlySet<Id>;
  questionnaires: ReadonlyMap<Id, boolean>;
  models: ReadonlyMap<Id, boolean>;
  wordings: ReadonlySet<string>;
  vendors: ReadonlyMap<Id, { withAnswers: boolean; files: ReadonlySet<string> }>;
  words: string;
}

/** Nothing is chosen; the first word of the company's name is proposed to stay. */
export function nothingChosen(companyName: string): Chosen {
  const [first = ''] = companyName.split(/\s+/);
  return {
    texts: new Set(),
    personas: new Set(),
    questionnaires: new Map(),
    models: new Map(),
    wordings: new Set(),
    vendors: new Map(),
    words: first.length > 4 && first !== companyName ? first : '',
  };
}

/** The set with or without one of its things. */
export function toggled<Thing>(set: ReadonlySet<Thing>, thing: Thing, isIn: boolean): ReadonlySet<Thing> {
  const next = new Set(set);
  if (isIn) next.add(thing);
  else next.delete(thing);
  return next;
}

/** The map with a value for one of its things, or without it. */
export function placed<Value>(
  map: ReadonlyMap<Id, Value>,
  id: Id,
  value: Value | undefined,
): ReadonlyMap<Id, Value> {
  const next = new Map(map);
  if (value === undefined) next.delete(id);
  else next.set(id, value);
  return next;
}

/** How many things are chosen. */
export function countOf({ texts, personas, questionnaires, models, wordings, vendors }: Chosen): number {
  return [texts, personas, questionnaires, models, wordings, vendors].reduce(
    (sum, { size }) => sum + size,
    0,
  );
}

/** What the engine is asked for; words that are too short are left out. */
export function selectionOf(
  { texts, personas, questionnaires, models, wordings, vendors, words }: Chosen,
  language: Language,
): Selection {
  return {
    textIds: [...texts],
    personaIds: [...personas],
    questionnaires: [...questionnaires].map(([id, isDraft]) => ({ id, isDraft })),
    models: [...models].map(([id, isDraft]) => ({ id, isDraft })),
    wordings: [...wordings],
    vendors: [...vendors].map(([vendorId, { withAnswers, files }]) => ({
      vendorId,
      withAnswers,
      files: [...files],
    })),
    stayingWords: words
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word.length >= 3)
      .slice(0, 20),
    language,
  };
}
