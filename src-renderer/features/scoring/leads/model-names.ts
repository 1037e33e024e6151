import type { LeadColumn } from '../../../../src-main/contract/scoring-leads.ts';
import type { ModelContent } from '../../../../src-main/contract/scoring-model.ts';

/** What a model looks at, by its own names, each once. */
export interface ModelNames {
  attributes: string[];
  events: string[];
}

/** The names that the rules of a model use. */
export function modelNames({ rules }: ModelContent): ModelNames {
  const once = (names: string[]) => [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  return {
    attributes: once(rules.flatMap((rule) => (rule.kind === 'profile' ? [rule.attribute] : []))),
    events: once(rules.flatMap((rule) => (rule.kind === 'behaviour' ? [rule.event] : []))),
  };
}

/** Names of the model that no column holds: their points can never count. */
export function namesWithoutColumn(
  { attributes, events }: ModelNames,
  columns: readonly LeadColumn[],
): string[] {
  const held = columns.flatMap((column) => {
    if (column.kind === 'attribute') return [column.name];
    return column.kind === 'daysAgo' || column.kind === 'date' ? [column.event] : [];
  });
  const has = (name: string) => held.some((one) => one.toLowerCase() === name.toLowerCase());
  return [...attributes, ...events].filter((name) => !has(name));
}
