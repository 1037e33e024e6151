import type { SelectedFact } from '../../../../src-main/contract/selections.ts';

export interface ComparedFact {
  id: string;
  label: string;
  here: string;
  there: string;
  differs: boolean;
}

/** The facts of two things by their labels: where they differ first, then in the order of the file. */
export function sideBySide(here: readonly SelectedFact[], there: readonly SelectedFact[]): ComparedFact[] {
  const own = new Map(here.map(({ label, value }) => [label, value]));
  const theirs = new Map(there.map(({ label, value }) => [label, value]));
  const rows = [...new Set([...theirs.keys(), ...own.keys()])].map((label) => {
    const compared = { here: own.get(label) ?? '', there: theirs.get(label) ?? '' };
    return { id: label, label, ...compared, differs: compared.here !== compared.there };
  });
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}
