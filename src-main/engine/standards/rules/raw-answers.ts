import type { AnswerItem, AnswersRemark, AnswerTable } from '../../../contract/standards.ts';
import type { StandardQuestionnaire } from '../../../contract/statements.ts';

/** A sheet as text, with the numbers that its rows have in the file. */
export interface AnswerSheet {
  name: string;
  rows: { line: number; cells: string[] }[];
}

/** What was read of a file of answers, before anybody asked what it means to us. */
export interface RawAnswers {
  standard: StandardQuestionnaire;
  version: string | null;
  items: AnswerItem[];
  remarks: AnswersRemark[];
  /** A free table, whose columns can be told otherwise. */
  table: AnswerTable | null;
}

/** One item per id: the first that is answered stays; that there were several is remarked. */
export function onceEach(raw: RawAnswers): RawAnswers {
  const byRef = new Map<string, AnswerItem>();
  let isTwice = false;
  for (const item of raw.items) {
    const known = byRef.get(item.ref);
    if (known === undefined || (known.answer === '' && item.answer !== '')) byRef.set(item.ref, item);
    else if (item.answer !== '' && item.answer !== known.answer) isTwice = true;
  }
  const items = [...byRef.values()];
  const isEmpty = items.every(({ answer, note }) => answer === '' && note === '');
  const remarks: AnswersRemark[] = [...raw.remarks];
  if (isTwice) remarks.push('idTwice');
  if (isEmpty && !remarks.includes('onlyQuestions')) remarks.push('noAnswers');
  return { ...raw, items, remarks };
}
