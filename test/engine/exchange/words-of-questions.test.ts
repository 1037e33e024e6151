import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memoryDatabase } from '../../../src-main/engine/database/open.ts';
import { wrapDatabase } from '../../../src-main/engine/database/sql.ts';
import { wordsOfQuestions } from '../../../src-main/engine/exchange/standard-files/words-of-questions.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { projectRoot } from '../../house/source-files.ts';

const templates = loadTemplates(join(projectRoot, 'templates'));

/** As a call finds them: laid anew each time. */
function laidAnew() {
  return structuredClone(templates.questionnaires().flatMap(({ questions }) => questions));
}

test('words are indexed once for each file, and anew where a question is worded otherwise', () => {
  const raw = memoryDatabase();
  const [here, elsewhere] = [wrapDatabase(raw), wrapDatabase(raw)];
  const first = wordsOfQuestions(here, laidAnew());
  expect(wordsOfQuestions(here, laidAnew())).toBe(first);
  expect(wordsOfQuestions(elsewhere, laidAnew())).not.toBe(first);
  const [question, ...others] = laidAnew();
  if (!question) throw new Error('there are no questions');
  const reworded = { ...question, text: { de: 'Zeppelinhafen', en: 'airship harbour' } };
  const index = wordsOfQuestions(here, [reworded, ...others]);
  expect(index).not.toBe(first);
  expect(index.near('Zeppelinhafen').map(({ id }) => id)).toEqual([question.id]);
  expect(first.near('Zeppelinhafen')).toEqual([]);
  raw.close();
});
