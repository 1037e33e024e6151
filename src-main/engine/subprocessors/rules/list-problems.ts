import type { ListProblem } from '../../../contract/subprocessor-import.ts';
import type { ListField } from '../../../contract/subprocessor-list.ts';
import { loopsIn } from '../../vendors/rules/sub-processor-tree.ts';
import { firmName } from './firm-name.ts';
import type { ListEntry } from './list/read-list.ts';
import { phraseKey } from './match-entries.ts';
import type { PlaceReader } from './read-place.ts';

const longest = 500;

/** Everything that stands against single lines of a list; `known` are the names in the chain on file. */
export function listProblems(
  entries: readonly ListEntry[],
  known: readonly string[],
  places: PlaceReader,
): ListProblem[] {
  const problems: ListProblem[] = [];
  const note = ({ line, cells }: ListEntry, code: ListProblem['code'], field: ListField) =>
    problems.push({ line, name: cells.name.slice(0, 200), code, field, value: cells[field].slice(0, 200) });
  const keys = new Set([...known, ...entries.map(({ cells }) => cells.name)].map(keyOf));
  const looped = loopedNames(entries);
  const seen = new Set<string>();
  for (const entry of entries) {
    const { cells } = entry;
    if (cells.name === '') note(entry, 'nameMissing', 'name');
    for (const field of ['name', 'purpose', 'place', 'parent'] as const)
      if (cells[field].length > longest) note(entry, 'tooLong', field);
    const { countries, regions } = places.read(cells.place);
    if (cells.place !== '' && countries.length + regions.length === 0) note(entry, 'countryUnknown', 'place');
    if (cells.parent !== '') {
      if (looped.has(keyOf(cells.name))) note(entry, 'cycle', 'parent');
      else if (!keys.has(keyOf(cells.parent))) note(entry, 'parentUnknown', 'parent');
    }
    const same = [
      firmName(cells.name).full,
      phraseKey(cells.purpose),
      places.read(cells.place).key,
      keyOf(cells.parent),
    ].join('\n');
    if (cells.name !== '' && seen.has(same)) note(entry, 'duplicate', 'name');
    seen.add(same);
  }
  return problems;
}

/** Firms that the list puts above themselves, however many stand between. */
function loopedNames(entries: readonly ListEntry[]): Set<string> {
  const nodes = new Map<string, { id: string; parentId: string | null }>();
  for (const { cells } of entries) {
    const id = keyOf(cells.name);
    const parentId = cells.parent === '' ? null : keyOf(cells.parent);
    // A firm that the vendor also engages itself is reached without the circle.
    if (nodes.get(id)?.parentId !== null || !nodes.has(id)) nodes.set(id, { id, parentId });
  }
  return loopsIn([...nodes.values()]);
}

function keyOf(name: string): string {
  return firmName(name).core;
}
