import { z } from 'zod';
import { Language } from './values.ts';

/** Kinds of documents that are read as text. */
export const DocumentFormat = z.enum(['pdf', 'docx', 'html', 'markdown', 'text']);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

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

/** What was read of a document. */
export const DocumentText = z.object({
  format: DocumentFormat,
  /** Pages of the file; null where the format knows none. */
  pages: z.number().int().nullable(),
  /** Guessed by the words. */
  language: Language,
  /** Pages without any text, usually scanned: what stands there was not read. */
  pagesWithoutText: z.array(z.number().int()),
  /** Text that the document hides from people who look at it was left out. */
  hiddenTextLeftOut: z.boolean(),
  sections: z.array(DocumentSection),
});
export type DocumentText = z.infer<typeof DocumentText>;

/** Why a document was not read. */
export const DocumentRefusal = z.enum([
  'unreadable',
  'empty',
  'tooLarge',
  'tooManyPages',
  'tooMuchInside',
  'encrypted',
  'scanned',
  'oldFormat',
  'macros',
  'notADocument',
  'damaged',
  'unsafe',
  'takesTooLong',
]);
export type DocumentRefusal = z.infer<typeof DocumentRefusal>;
