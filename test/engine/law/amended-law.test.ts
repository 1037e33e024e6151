import { expect, test } from 'vitest';
import type { TransferPoint } from '../../../src-main/contract/transfer.ts';
import { amendedLaw, type LawChange } from '../../../src-main/engine/law/amended-law.ts';
import { transferVerdict } from '../../../src-main/engine/law/transfer.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const law = loadTemplates('templates').transferLaw();
const dpf = { active: true, entityMatches: true, hrCovered: false };
const fall = (kind: LawChange['kind'], country: string, from = '2026-12-01'): LawChange => {
  return { kind, country, from, source: 'EuGH, Urteil', standing: 'fallen' };
};

function verdict(point: Omit<TransferPoint, 'kind'>, asOf: string, changes: LawChange[]) {
  const question = {
    asOf,
    providerSeat: 'DE',
    parentSeat: null,
    parentMitigation: 'none',
    hrData: false,
  } as const;
  const points = [{ kind: 'storage' as const, ...point }];
  return transferVerdict({ ...question, points }, amendedLaw(law, changes)).points[0];
}

const complete = { sccComplete: true, sccModuleOk: true };
const us = { country: 'US', tool: 'dpf', dpf } as const;
const india = { country: 'IN', tool: 'scc', ...complete, tiaDone: true } as const;

test.each([
  ['the day before, the DPF carries', us, '2026-11-30', [fall('adequacy', 'US')], 'R5_dpf'],
  ['from its day on it does not', us, '2026-12-01', [fall('adequacy', 'US')], 'R6_third_no_tool'],
  [
    'clauses beside the DPF step in, with their assessment',
    { ...us, fallback: 'scc', ...complete, tiaDone: true, tiaResult: 'adequate' },
    '2026-12-01',
    [fall('adequacy', 'US')],
    'R10_scc_ok',
  ],
  [
    'clauses beside the DPF without an assessment leave something to do',
    { ...us, fallback: 'scc', ...complete },
    '2026-12-01',
    [fall('adequacy', 'US')],
    'R8_no_tia',
  ],
  [
    'while it carries, the fallback changes nothing',
    { ...us, fallback: 'scc', ...complete },
    '2026-11-30',
    [],
    'R5_dpf',
  ],
  [
    'another decision is not touched',
    { country: 'CH', tool: 'adequacy' },
    '2026-12-01',
    [fall('adequacy', 'US')],
    'R4_adequate',
  ],
  [
    'Switzerland falls alike',
    { country: 'CH', tool: 'adequacy' },
    '2026-12-01',
    [fall('adequacy', 'CH')],
    'R6_third_no_tool',
  ],
  [
    'an end that the decision names itself stays',
    { country: 'GB', tool: 'adequacy' },
    '2032-01-01',
    [fall('adequacy', 'GB', '2040-01-01')],
    'R6_third_no_tool',
  ],
  [
    'safeguards without measures no longer suffice',
    { ...india, tiaResult: 'adequate' },
    '2026-12-01',
    [fall('safeguards', 'IN')],
    'R9_tia_bad',
  ],
  [
    'the day before they do',
    { ...india, tiaResult: 'adequate' },
    '2026-11-30',
    [fall('safeguards', 'IN')],
    'R10_scc_ok',
  ],
  [
    'with supplementary measures they hold',
    { ...india, tiaResult: 'supplementary_ok' },
    '2026-12-01',
    [fall('safeguards', 'IN')],
    'R10_scc_ok',
  ],
  [
    'of another country they hold',
    { ...india, tiaResult: 'adequate' },
    '2026-12-01',
    [fall('safeguards', 'SG')],
    'R10_scc_ok',
  ],
] as [string, Omit<TransferPoint, 'kind'>, string, LawChange[], string][])(
  '%s',
  (_case, point, asOf, changes, rule) => {
    expect(verdict(point, asOf, changes)?.rule).toBe(rule);
  },
);

test('without a change it is the law itself, and a change leaves the law as it was', () => {
  expect(amendedLaw(law, [])).toBe(law);
  const before = JSON.stringify(law);
  amendedLaw(law, [fall('adequacy', 'US'), fall('safeguards', 'IN')]);
  expect(JSON.stringify(law)).toBe(before);
});

test('the reason names day and source, an exercise as such, and of two marks the earlier one counts', () => {
  const late = { ...fall('adequacy', 'US', '2027-05-01'), source: 'später' };
  const exercise = { ...fall('adequacy', 'US'), standing: 'exercise' as const, source: 'Übung 3' };
  const told = verdict(us, '2027-06-01', [late, exercise])?.basis;
  expect(told?.de).toContain(
    'Übung: Die Firma behandelt dies als weggefallen ab 01.12.2026. Quelle: Übung 3.',
  );
  expect(told?.en).toContain('Exercise: the company treats this as fallen from 1 Dec 2026.');
  expect(verdict(us, '2026-12-01', [late])?.rule).toBe('R5_dpf');
});
