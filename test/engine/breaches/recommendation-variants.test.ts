import { expect, it } from 'vitest';
import { RiskLevelOfBreach } from '../../../src-main/contract/breach-risk.ts';
import { riskOf } from '../../../src-main/engine/breaches/rules/risk-table.ts';
import { boardVariants } from './board-variants.ts';

const order = RiskLevelOfBreach.options;
const milderBy = ({ facts, risk }: (typeof boardVariants)[number]) =>
  order.indexOf(risk) - order.indexOf(riskOf(facts));

it('the cases of the Board, ticked in 775 other ways, come out as the Board says in more than five of six', () => {
  expect(boardVariants).toHaveLength(775);
  const met = boardVariants.filter(({ facts, risk }) => riskOf(facts) === risk).length;
  expect(met / boardVariants.length).toBeGreaterThan(5 / 6);
});

it('of a high risk nothing is left only where the answers say that nobody received anything', () => {
  const gone = boardVariants.filter((variant) => milderBy(variant) === 2);
  expect(gone.map(({ id }) => id)).toEqual(gone.map(() => 'edpb-11'));
  for (const { facts } of gone) expect([facts.recipient, facts.exfiltration]).toEqual(['none', 'none']);
});

it('each case meets the Board in at least half of its ways', () => {
  for (const id of new Set(boardVariants.map((variant) => variant.id))) {
    const own = boardVariants.filter((variant) => variant.id === id);
    expect(own.filter((variant) => milderBy(variant) === 0).length / own.length, id).toBeGreaterThanOrEqual(
      0.5,
    );
  }
});
