import { z } from 'zod';
import { Bilingual, Id } from './values.ts';

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

/** What a column of a table can say of a questionnaire, in the groups in which the screen asks for the columns. */
export const questionnaireFieldGroups = {
  question: ['text_de', 'text_en', 'label_de', 'label_en', 'step', 'id', 'row'],
  help: ['why_de', 'why_en', 'lookFor_de', 'lookFor_en', 'evidence_de', 'evidence_en'],
  law: ['articles_de', 'articles_en', 'sources'],
  result: ['severity', 'consequence_de', 'consequence_en', 'demand_de', 'demand_en', 'answerKind', 'weight'],
  condition: [
    'control',
    'minLevel',
    'fact',
    'factReason_de',
    'factReason_en',
    'branch',
    'branchAnswers',
    'branchReason_de',
    'branchReason_en',
  ],
} as const;

export const QuestionnaireField = z.enum([
  ...questionnaireFieldGroups.question,
  ...questionnaireFieldGroups.help,
  ...questionnaireFieldGroups.law,
  ...questionnaireFieldGroups.result,
  ...questionnaireFieldGroups.condition,
]);
export type QuestionnaireField = z.infer<typeof QuestionnaireField>;

/** Which column of the table (from 0) holds which field. */
export const QuestionnaireColumns = z.record(QuestionnaireField, z.number().int().min(0).max(255).nullable());
export type QuestionnaireColumns = z.infer<typeof QuestionnaireColumns>;

export const QuestionnaireTable = z.object({ tableId: Id, columns: QuestionnaireColumns });

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
