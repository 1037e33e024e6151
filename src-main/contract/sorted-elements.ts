import type { CheckAnswer, CheckedElement, ConsentElement } from './consent-check.ts';

export interface ToldElement {
  found: CheckedElement;
  law: ConsentElement;
}

export interface SortedElements {
  /** Mandatory, and missing or violated. */
  flaws: ToldElement[];
  /** Recommended, and missing or violated. */
  hints: ToldElement[];
  present: ToldElement[];
}

/** What has to be put right, what could be better, what was found. */
export function sortedElements(answer: CheckAnswer, law: readonly ConsentElement[]): SortedElements {
  const told = answer.elements.flatMap((found): ToldElement[] => {
    const element = law.find(({ id }) => id === found.id);
    return element ? [{ found, law: element }] : [];
  });
  const lacking = told.filter(({ found }) => found.state !== 'present');
  const isHint = ({ law: { requirement } }: ToldElement) => requirement === 'recommended';
  return {
    flaws: lacking.filter((one) => !isHint(one)),
    hints: lacking.filter(isHint),
    present: told.filter(({ found }) => found.state === 'present'),
  };
}
