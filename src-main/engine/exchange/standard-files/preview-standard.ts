import type { MappedAnswer, StandardPreview } from '../../../contract/standards.ts';
import type { GivenStatement } from '../../../contract/statements.ts';
import type { Day, Id } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { mappingsByHand } from '../../standards/repo.ts';
import { mapItems } from '../../standards/rules/map-items.ts';
import type { RawAnswers } from '../../standards/rules/raw-answers.ts';
import { previewStatements } from '../../statements/preview.ts';
import { wordsOfQuestions } from './words-of-questions.ts';

export interface ReadFile {
  name: string;
  hash: string;
  raw: RawAnswers;
}

/** What a file of answers says to our questions, held against the assessment of a service. */
export function previewStandard(
  tools: QueryTools,
  files: readonly ReadFile[],
  { serviceId, saidOn }: { serviceId: Id; saidOn: Day },
): StandardPreview {
  const { name, hash, raw } = joined(files);
  const { statements, unmapped, unanswered } = mapItems(raw.items, {
    catalogue: tools.templates.standardMapping(raw.standard),
    byHand: mappingsByHand(tools.db, raw.standard),
    words: wordsOfQuestions(
      tools.db,
      tools.templates.questionnaires().flatMap(({ questions }) => questions),
    ),
    source: { fileName: name.slice(0, 500), sha256: hash, saidOn },
  });
  const { assessmentId, rows } = previewStatements(tools, { serviceId, statements });
  return {
    standard: raw.standard,
    version: raw.version,
    fileName: name,
    remarks: raw.remarks,
    total: raw.items.length,
    unanswered,
    table: raw.table,
    assessmentId,
    mapped: rows.map(({ index, standing, question, ours }): MappedAnswer => {
      const { by = 'words', refs = [], ...statement } = statements[index] ?? {};
      return { statement: statement as GivenStatement, refs, by, standing, question, ours };
    }),
    unmapped,
    questions: tools.templates
      .questionnaires()
      .flatMap(({ questions }) => questions.map(({ id, label }) => ({ id, label }))),
    stillOpen: stillOpen(tools, serviceId, new Set(statements.map(({ questionId }) => questionId))),
  };
}

/** Where one file has answers and the other the wordings, both are read as one; the source is the one with the answers. */
function joined(files: readonly ReadFile[]): ReadFile {
  const [first, second] = files as [ReadFile, ReadFile?];
  if (!second || first.raw.standard !== second.raw.standard) return first;
  const [answers, questions] = first.raw.remarks.includes('onlyQuestions')
    ? [second, first]
    : [first, second];
  const asked = new Map(questions.raw.items.map((item) => [item.ref, item.asked]));
  const items = answers.raw.items.map((item) => ({
    ...item,
    asked: item.asked || (asked.get(item.ref) ?? ''),
  }));
  return { ...answers, raw: { ...answers.raw, items } };
}

/** Questions of ours that are asked, that nobody has answered and of which the file says nothing. */
function stillOpen(tools: QueryTools, serviceId: Id, told: ReadonlySet<string>): number {
  const probes = tools.templates.questionnaires().flatMap(({ questions }) =>
    questions.map(
      ({ id }): GivenStatement => ({
        questionId: id,
        value: 'unknown',
        note: '',
        source: {
          fileName: '-',
          sha256: '0'.repeat(64),
          sheet: null,
          row: null,
          cell: null,
          saidOn: '2000-01-01',
        },
        askedAs: '',
        isGuess: false,
        evidence: [],
      }),
    ),
  );
  const { rows } = previewStatements(tools, { serviceId, statements: probes });
  return rows.filter(
    ({ statement, question, ours }) =>
      question?.isAsked === true &&
      (ours === null || ours.value === null || ours.value === 'unknown') &&
      !told.has(statement.questionId),
  ).length;
}
