import { z } from 'zod';

/** A stretch of a document under one heading and, where the format knows pages, on one page. */
export const DocumentSection = z.object({
  /** Heading or number of the clause, for example "§ 8 Löschung"; null before the first one. */
  heading: z.string().nullable(),
  /** Page of the file, counted from 1; null where the format knows no pages. */
  page: z.number().int().nullable(),
  /** Paragraphs and items of lists, one a line; a row of a table is a line with its cells parted by " | ". */
  text: z.string(),
});
export type DocumentSection = z.infer<typeof DocumentSection>;
