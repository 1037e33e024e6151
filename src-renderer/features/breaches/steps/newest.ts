/** Records with the newest first. */
export function newestFirst<Item extends { at: string }>(records: readonly Item[]): Item[] {
  return records.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
