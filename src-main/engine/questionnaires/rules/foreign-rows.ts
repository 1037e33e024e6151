import { LocalId } from '../../../contract/own-questionnaires.ts';
import type { TableRow } from './content-table.ts';

const words = ['text_de', 'text_en', 'label_de', 'label_en'] as const;

/**
 * Completes the rows of a table without ids, one after another: questions are numbered, and each step that is named for the
 * first time becomes a row before its question. Rows that ask nothing give none.
 */
export function foreignRows(): (row: TableRow) => TableRow[] {
  const steps = new Map<string, string>();
  let questions = 0;
  return (row) => {
    if (words.every((name) => !row[name])) return [];
    questions += 1;
    const called = row.step ?? '';
    const isNew = called !== '' && !steps.has(called);
    if (isNew) steps.set(called, LocalId.safeParse(called).success ? called : `step_${steps.size + 1}`);
    const step = steps.get(called) ?? '';
    const title = called.slice(0, 300);
    return [
      ...(isNew ? [{ row: 'step', id: step, label_de: title, label_en: title }] : []),
      { ...row, row: '', id: `question_${questions}`, step },
    ];
  };
}
