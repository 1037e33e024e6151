import { z } from 'zod';
import { ListChange, ListField, ListText } from './subprocessor-list.ts';
import { TransferTool } from './transfer.ts';
import { CountryCode, Day, Id, Line } from './values.ts';

/** Where a list comes from: text that was pasted or read from a file, or a table that waits in memory. */
export const ListSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: ListText, name: Line }),
  z.object({ kind: z.literal('table'), tableId: Id }),
]);
export type ListSource = z.infer<typeof ListSource>;

/** Which column (from 0) holds which field; what is not named is in no column. */
export const ListColumns = z.partialRecord(ListField, z.number().int().min(0).max(255));
export type ListColumns = z.infer<typeof ListColumns>;

/** How a list is to be understood. */
export const ListReading = z.object({
  serviceId: Id,
  source: ListSource,
  /** Null: as the titles of the columns make likely. */
  columns: ListColumns.nullable(),
  /** False when it names only what comes: then nobody is missing from it. */
  isComplete: z.boolean(),
  /** Lines whose new name stands for another firm, although only purpose and place are known of it. */
  apart: z.array(z.number().int()).max(5000),
});
export type ListReading = z.infer<typeof ListReading>;

/** Why a line cannot be taken over. */
export const ListProblemCode = z.enum([
  'nameMissing',
  'tooLong',
  /** Nothing in the cell is a country or a place that is known. */
  'countryUnknown',
  'parentUnknown',
  /** It stands above itself in the chain. */
  'cycle',
  /** The same firm for the same purpose stands in an earlier line. */
  'duplicate',
]);
export type ListProblemCode = z.infer<typeof ListProblemCode>;

export const ListProblem = z.object({
  line: z.number().int(),
  name: z.string(),
  code: ListProblemCode,
  field: ListField,
  /** What stood in the cell. */
  value: z.string(),
});
export type ListProblem = z.infer<typeof ListProblem>;

/** A link of the chain as a list would have it; each country is a point of the transfer check of its own. */
export const DraftLink = z.object({
  name: Line.min(1),
  purpose: Line,
  city: Line,
  country: CountryCode.nullable(),
  tool: TransferTool,
  /** Name of the one above; empty below the vendor itself. */
  parent: Line,
});
export type DraftLink = z.infer<typeof DraftLink>;

/** One difference between the chain on file and a list, with what it would do to the chain. */
export const ChainChange = z.object({
  kind: z.enum(['added', 'changed', 'ended']),
  /** Line of the list; null for what is no longer in it. */
  line: z.number().int().nullable(),
  name: z.string(),
  purpose: z.string(),
  /** Where, in the words of the list or, for what ends, of the chain. */
  place: z.string(),
  countries: z.array(CountryCode),
  fields: z.array(ListChange),
  /** Renamed or replaced: only purpose and place speak for the same firm. */
  isGuess: z.boolean(),
  /** Links that come. */
  add: z.array(DraftLink).max(300),
  /** Links that change, with what changes. */
  update: z
    .array(
      z.object({
        id: Id,
        name: Line.min(1).optional(),
        purpose: Line.optional(),
        tool: TransferTool.optional(),
        parent: Line.optional(),
      }),
    )
    .max(300),
  /** Links that end. */
  end: z.array(Id).max(300),
});
export type ChainChange = z.infer<typeof ChainChange>;

/** What would become of a list. */
export const ListPreview = z.object({
  format: z.enum(['html', 'markdown', 'separated', 'lines', 'table']),
  titles: z.array(z.string()),
  columns: ListColumns,
  total: z.number().int(),
  /** Entries that say what is on file. */
  same: z.number().int(),
  changes: z.array(ChainChange),
  problems: z.array(ListProblem),
  /** Lines that name a region, such as the EU, but no country: the country stays open. */
  withoutCountry: z.array(z.object({ line: z.number().int(), name: z.string(), place: z.string() })),
});
export type ListPreview = z.infer<typeof ListPreview>;

/** What is taken over; `from` is the first day of what comes, and the day after the last of what ends. */
export const TakeOver = ListReading.extend({ from: Day.nullable() });
export type TakeOver = z.infer<typeof TakeOver>;
