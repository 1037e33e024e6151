import { type FailedGoal, type Figure, ratioOf } from './figure.ts';

const heads = ['goal', 'figure', 'value', 'bound', 'ratio', 'limit', ''];

/** All figures as a text table, each goal's own below each other, failed ones last. */
export function tableOf(figures: readonly Figure[], failed: readonly FailedGoal[]): string {
  const rows = [heads, ...figures.map(rowOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column >= 2 && column <= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const failures = failed.map(({ goal, error }) => `${goal} could not be measured: ${error}`);
  return [lines[0], rule, ...lines.slice(1), ...failures].join('\n');
}

function rowOf(figure: Figure): string[] {
  const { goal, what, value, unit, bound, boundIs, limit, isMet } = figure;
  const ratio = ratioOf(figure);
  return [
    goal,
    boundIs === '' ? what : `${what} | ${boundIs}`,
    `${shortNumber(value)} ${unit}`,
    bound === null ? '' : `${shortNumber(bound)} ${unit}`,
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    limit,
    isMet === null ? '' : isMet ? 'met' : 'MISSED',
  ];
}

/** Three figures that matter, thousands in groups. */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(size >= 100 || value === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}
