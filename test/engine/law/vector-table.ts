import type { DeadlineAnswer, DeadlineQuestion } from '../../../src-main/contract/breach-deadlines.ts';

export interface Vector {
  /** How the row was worked out by hand. */
  how: string;
  question: DeadlineQuestion;
  answer: DeadlineAnswer;
}

/**
 * Reads rows of `awareAt zone region strict reg1182Hours hours48 fullDays touch`, each below a line `# how`; `=` stands for
 * reg1182Hours. A row that is not whole throws.
 */
export function vectorsOf(table: string): Vector[] {
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.flatMap((line, index) =>
    line.startsWith('#') ? [] : [vectorOf(line, lines[index - 1] ?? '')],
  );
}

function vectorOf(row: string, how: string): Vector {
  const cells = row.split(/\s+/);
  if (cells.length !== 8 || !how.startsWith('#')) throw new Error(`Not a vector: ${row}`);
  const [awareAt = '', zone = '', region = '', strict = '', reg1182Hours = '', ...disputed] = cells;
  const [hours48 = '', fullDays = '', touch = ''] = disputed.map((cell) =>
    cell === '=' ? reg1182Hours : cell,
  );
  return {
    how: how.slice(1).trim(),
    question: { awareAt, zone, region },
    answer: { strict, reg1182Hours, reg1182WorkingDays: { hours48, fullDays, touch } },
  };
}
