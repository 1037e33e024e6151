import { z } from 'zod';

/** As many characters of a list are read. */
export const longestList = 2_000_000;

/** A list of sub-processors as text: markdown, html, separated values or plain lines, recognised by itself. */
export const ListText = z.string().max(longestList);

/** One line of a list as its publisher wrote it, without decoration. */
export const ListedSubProcessor = z.object({
  name: z.string(),
  purpose: z.string(),
  /** Where the data are processed, in the list's own words. */
  place: z.string(),
  /** ISO 3166-1 codes that were understood in `place`. */
  countries: z.array(z.string()),
});
export type ListedSubProcessor = z.infer<typeof ListedSubProcessor>;

/** What a list says of a sub-processor; columns that are none of these keep the name the list gives them. */
export const ListField = z.enum(['name', 'purpose', 'place', 'seat', 'entity', 'tool', 'data', 'parent']);
export type ListField = z.infer<typeof ListField>;

export const ListChange = z.object({
  /** Name in the list before. */
  name: z.string(),
  /** One of `ListField`, or the title of a column that only this list has. `name`: renamed. */
  field: z.string(),
  from: z.string(),
  to: z.string(),
  /** True where only purpose and place speak for a new name: renamed or replaced, somebody has to check. */
  isGuess: z.boolean(),
});
export type ListChange = z.infer<typeof ListChange>;

export const ListDifference = z.object({
  added: z.array(ListedSubProcessor),
  removed: z.array(ListedSubProcessor),
  changed: z.array(ListChange),
});
export type ListDifference = z.infer<typeof ListDifference>;
