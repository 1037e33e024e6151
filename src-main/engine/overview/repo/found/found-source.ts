import { z } from 'zod';
import type { FoundKind } from '../../../../contract/search.ts';

/** A record as the index keeps it. */
export const FoundRow = z.object({
  id: z.string(),
  /** What it is shown in, where it has no page of its own. */
  parentId: z.string().nullable(),
  vendorId: z.string().nullable(),
  /** What people call it, as shown; where it has a name in the templates, the id of that. */
  title: z.string(),
  detail: z.string(),
  /** Words of its name: what is found by them stands above what only holds them; empty for a record without a name. */
  name: z.string(),
  /** All other words. */
  words: z.string(),
});
export type FoundRow = z.infer<typeof FoundRow>;

/** How records of each kind are read; `@ids` is a JSON array of their ids. */
export type FoundSources = Readonly<Partial<Record<FoundKind, string>>>;

/** Whether a column is one of the ids asked for. */
export const among = (column: string): string => `${column} IN (SELECT value FROM json_each(@ids))`;

/** All texts inside a column of JSON. */
export const textsIn = (column: string): string =>
  `coalesce((SELECT group_concat(value, ' ') FROM json_tree(${column}) WHERE json_tree.type = 'text'), '')`;

/** One text of many rows. */
export const joined = (text: string, from: string): string =>
  `coalesce((SELECT group_concat(${text}, ' ') FROM ${from}), '')`;
