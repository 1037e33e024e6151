import { canonicalJson } from './canonical-json.ts';

/** The fields that differ, as they were and as they are: what an audit entry keeps. */
export function changedFields(before: object | null, after: object): { before?: object; after: object } {
  if (!before) return { after };
  const was = before as Record<string, unknown>;
  const changed = Object.entries(after).filter(
    ([key, value]) => canonicalJson(value ?? null) !== canonicalJson(was[key] ?? null),
  );
  return {
    before: Object.fromEntries(changed.map(([key]) => [key, was[key]])),
    after: Object.fromEntries(changed),
  };
}
