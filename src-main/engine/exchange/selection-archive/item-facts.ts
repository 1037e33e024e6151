import type { SelectedFact } from '../../../contract/selections.ts';
import type { ArchiveItem } from './selection-format.ts';

/** What a thing is called. */
export function itemName(item: ArchiveItem): string {
  return item.kind === 'persona' ? item.content.label : item.profile.name;
}

/** Every value of a thing as it stands in the file, in its order; empty ones say nothing and are left out. */
export function factsOf({ kind: _kind, ...item }: ArchiveItem): SelectedFact[] {
  return leaves(item, []);
}

function leaves(value: unknown, path: readonly string[]): SelectedFact[] {
  if (value === null || value === '' || value === undefined) return [];
  if (Array.isArray(value)) {
    if (value.every((part) => typeof part === 'string'))
      return value.length === 0 ? [] : [{ field: path.join('.'), value: value.join('; ') }];
    return value.flatMap((part, index) => leaves(part, [...path, String(index + 1)]));
  }
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
  return [{ field: path.join('.'), value: String(value) }];
}
