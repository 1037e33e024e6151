import type { TiaRow } from '../../../../src-main/contract/transfer-assessment.ts';
import { fold } from '../../../ui/fold.ts';

/** Assessments that hold every word that is searched, in title, importer or vendors. */
export function fittingTias(rows: readonly TiaRow[], search: string): readonly TiaRow[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const textOf = (row: TiaRow) =>
    fold([row.title, row.importer, ...row.vendors.map(({ name }) => name)].join(' '));
  return rows.filter((row) => words.every((word) => textOf(row).includes(word)));
}
