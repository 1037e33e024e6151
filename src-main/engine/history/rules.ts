/** A fact before and after, by the way to it. */
export interface ChangedFact {
  path: string[];
  before: string | null;
  after: string | null;
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The facts that differ between two states, each by the way to it. Lists of plain values are one fact; lists of records are compared by id, else by place. */
export function changedFacts(before: Json, after: Json): ChangedFact[] {
  const [old, next] = [factsIn(before), factsIn(after)];
  const ways = [...new Set([...old.keys(), ...next.keys()])];
  return (
    ways
      .map((way) => ({
        path: JSON.parse(way) as string[],
        before: old.get(way) ?? null,
        after: next.get(way) ?? null,
      }))
      // An id says nothing to people; what it names is told by name.
      .filter((fact) => fact.before !== fact.after && fact.path.at(-1) !== 'id')
  );
}

/** All plain facts of a state by the way to them; empty ones are none. */
function factsIn(state: Json, path: readonly string[] = []): Map<string, string> {
  if (state === null || state === '') return new Map();
  if (Array.isArray(state)) return factsOfList(state, path);
  if (typeof state === 'object')
    return new Map(Object.entries(state).flatMap(([name, value]) => [...factsIn(value, [...path, name])]));
  return new Map([[JSON.stringify(path), String(state)]]);
}

function factsOfList(list: readonly Json[], path: readonly string[]): Map<string, string> {
  if (list.length === 0) return new Map();
  if (list.every((value) => value === null || typeof value !== 'object'))
    return new Map([[JSON.stringify(path), list.map(String).join(', ')]]);
  return new Map(list.flatMap((value, place) => [...factsIn(value, [...path, placeOf(value, place)])]));
}

/** How a record in a list is told apart: by what it is called, else by its place. */
function placeOf(value: Json, place: number): string {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    for (const name of ['name', 'title', 'label', 'id']) {
      const told = value[name];
      if (typeof told === 'string' && told !== '') return told;
    }
  }
  return String(place + 1);
}

/** Facts as long as this are compared word by word, in characters. */
const sentence = 40;

/** Whether a change is read better word by word. */
export function isSentence({ before, after }: ChangedFact): boolean {
  return before !== null && after !== null && before.length + after.length > sentence && before.includes(' ');
}
