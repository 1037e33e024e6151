import { z } from 'zod';
import { Bilingual } from './values.ts';

/** What does not fit in a row of a table, or in an entry of an open text, that was brought in. */
export const RowFlaw = z.enum([
  'row',
  'id',
  'idTwice',
  'step',
  'label',
  'text',
  'why',
  'lookFor',
  'evidence',
  'articles',
  'severity',
  'consequence',
  'demand',
  'answerKind',
  'weight',
  'control',
  'minLevel',
  'fact',
  'branch',
  'branchAnswers',
  'sources',
  'url',
  'confidence',
  'tooMany',
]);
export type RowFlaw = z.infer<typeof RowFlaw>;

export const TablePreview = z.object({
  title: Bilingual,
  steps: z.number().int(),
  questions: z.number().int(),
  /** By the row of a spreadsheet, the line of a text. */
  wrong: z.array(z.object({ line: z.number().int(), flaws: z.array(RowFlaw) })),
  /** Columns of the file that nothing is read from. */
  unread: z.array(z.string()),
});
export type TablePreview = z.infer<typeof TablePreview>;
