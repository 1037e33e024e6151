import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { annotatedContracts, marksOf } from './annotated-contracts.ts';
import { clauseFigures } from './clause-figures.ts';

const patterns = loadTemplates(join(import.meta.dirname, '../../../templates')).clausePatterns();
const contracts = annotatedContracts('worked');

test('the contracts mark elements of the checklist and no others', () => {
  const known = new Set(patterns.elements.map(({ id }) => id));
  const marked = contracts.flatMap((contract) =>
    marksOf(contract).flatMap(({ ids, tolerated }) => [...ids, ...tolerated]),
  );
  expect(marked.filter((id) => !known.has(id))).toEqual([]);
  expect([...known].filter((id) => !marked.includes(id))).toEqual([]);
});

test('of what is there nearly all is found, of what is not there nearly nothing is offered', () => {
  const { present, first, firstThree, absent, falseAlarms } = clauseFigures(contracts, patterns);
  expect(present).toBeGreaterThan(300);
  expect(firstThree / present).toBeGreaterThan(0.97);
  expect(first / present).toBeGreaterThan(0.95);
  expect(falseAlarms / absent).toBeLessThan(0.02);
});

test('in contracts that were written afterwards as well, though less', () => {
  const { present, firstThree, absent, falseAlarms } = clauseFigures(annotatedContracts('unseen'), patterns);
  expect(present).toBeGreaterThan(60);
  expect(firstThree / present).toBeGreaterThan(0.85);
  expect(falseAlarms / absent).toBeLessThan(0.06);
});
