export interface ChangedFact {
  field: string;
  before: unknown;
  after: unknown;
}

/** The facts that an entry changed, from the canonical JSON of before and after; a fact on one side only came or went. */
export function changedFacts(before: string | null, after: string | null): ChangedFact[] {
  const old = factsOf(before);
  const next = factsOf(after);
  const fields = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  return fields
    .map((field) => ({ field, before: old[field], after: next[field] }))
    .filter((fact) => JSON.stringify(fact.before) !== JSON.stringify(fact.after));
}

function factsOf(json: string | null): Record<string, unknown> {
  if (json === null) return {};
  const parsed: unknown = JSON.parse(json);
  const isRecord = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  return isRecord ? (parsed as Record<string, unknown>) : { value: parsed };
}

/** A fact as text: lists with commas, records as JSON; null for nothing. */
export function factText(fact: unknown, words: { yes: string; no: string }): string | null {
  if (fact === null || fact === undefined || fact === '') return null;
  if (typeof fact === 'boolean') return fact ? words.yes : words.no;
  if (typeof fact === 'string' || typeof fact === 'number') return String(fact);
  if (Array.isArray(fact)) {
    const texts = fact.map((part) => factText(part, words)).filter((part) => part !== null);
    return texts.length > 0 ? texts.join(', ') : null;
  }
  return JSON.stringify(fact);
}
