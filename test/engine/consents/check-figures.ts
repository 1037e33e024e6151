import { join } from 'node:path';
import { checkWording } from '../../../src-main/engine/consents/rules/check-wording.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { projectRoot } from '../../house/source-files.ts';
import type { CorpusText } from './check-corpus-text.ts';

const law = loadTemplates(join(projectRoot, 'templates')).consentPatterns();

/** How well the check finds flaws of one element. A flaw told as another ("missing" for "violated") counts against both. */
export interface ElementFigures {
  element: string;
  /** Flaws that a careful reader found. */
  expected: number;
  /** Flaws that the check told. */
  told: number;
  /** Flaws that both agree on. */
  right: number;
  /** Of the flaws told, the share that are some; 1 when none is told. */
  precision: number;
  /** Of the flaws there are, the share that is told; 1 when there is none. */
  recall: number;
}

/** Where check and reader differ: text, element, what was expected and what was told. */
export interface Difference {
  id: string;
  element: string;
  expected: string;
  told: string;
}

/** Everything in which the check differs from a careful reader. */
export function differences(texts: readonly CorpusText[]): Difference[] {
  return texts.flatMap((one) =>
    comparisons(one)
      .filter(({ expected, told }) => expected !== told)
      .map((comparison) => ({ id: one.id, ...comparison })),
  );
}

/** Precision and recall of each element over some texts. */
export function elementFigures(texts: readonly CorpusText[]): ElementFigures[] {
  const all = texts.flatMap(comparisons);
  return law.elements
    .filter(({ source }) => source !== 'process')
    .map(({ id }) =>
      figuresOf(
        id,
        all.filter(({ element }) => element === id),
      ),
    );
}

function figuresOf(element: string, all: readonly Omit<Difference, 'id'>[]): ElementFigures {
  const expected = all.filter((one) => isFlaw(one.expected)).length;
  const told = all.filter((one) => isFlaw(one.told)).length;
  const right = all.filter((one) => isFlaw(one.told) && one.told === one.expected).length;
  return {
    element,
    expected,
    told,
    right,
    precision: told === 0 ? 1 : right / told,
    recall: expected === 0 ? 1 : right / expected,
  };
}

function isFlaw(state: string): boolean {
  return state === 'missing' || state === 'violated';
}

/** Every element of a text: what was expected and what was told; `silent` where it does not apply. */
function comparisons(one: CorpusText): Omit<Difference, 'id'>[] {
  const answer = checkWording(one, law);
  const states = new Map(answer.elements.map(({ id, state }) => [id, state]));
  return law.elements
    .filter(({ source }) => source !== 'process')
    .map(({ id, condition }) => {
      const applies = condition === null || one.form[condition];
      const found = applies ? 'present' : 'silent';
      const flawed = one.violated.includes(id) ? 'violated' : one.missing.includes(id) ? 'missing' : null;
      return { element: id, expected: flawed ?? found, told: states.get(id) ?? 'silent' };
    });
}

/** The figures as lines of text: element, flaws expected, told and right, precision and recall in percent. */
export function tableOfElements(figures: readonly ElementFigures[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);
  const lines = figures.map(({ element, expected, told, right, precision, recall }) =>
    [
      element.padEnd(20),
      ...[expected, told, right].map((count) => String(count).padStart(4)),
      percent(precision),
      percent(recall),
    ].join(' '),
  );
  return ['element'.padEnd(20).concat(' flaws told right precision recall'), ...lines].join('\n');
}
