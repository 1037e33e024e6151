import { describe, expect, it } from 'vitest';
import type { TransferPoint, TransferQuestion } from '../../../src-main/contract/transfer.ts';
import { transferVerdict } from '../../../src-main/engine/law/transfer.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const law = loadTemplates('templates').transferLaw();
const activeDpf = { active: true, entityMatches: true, hrCovered: false };

function question(changes: Partial<TransferQuestion>): TransferQuestion {
  return {
    asOf: '2026-11-23',
    providerSeat: 'DE',
    parentSeat: null,
    parentMitigation: 'none',
    hrData: false,
    points: [],
    ...changes,
  };
}

function storage(country: string | null, facts: Partial<TransferPoint> = {}): TransferPoint {
  return { country, kind: 'storage', tool: 'none', ...facts };
}

/** Verdict and the rules that led to it, for example "conditions R1_eea_all R2_parent_third". */
function outcome(changes: Partial<TransferQuestion>): string {
  const answer = transferVerdict(question(changes), law);
  return [answer.verdict, ...new Set(answer.points.map((point) => point.rule))].join(' ');
}

const scc = { tool: 'scc', sccComplete: true, sccModuleOk: true } as const;

describe('Examples E1 to E12 of the transfer rules', () => {
  const examples: [string, Partial<TransferQuestion>, string][] = [
    [
      'E1 hosting DE, subs DE and AT',
      {
        points: [
          storage('DE'),
          { ...storage('DE'), kind: 'subprocessor' },
          { ...storage('AT'), kind: 'subprocessor' },
        ],
      },
      'ok R1_eea_all',
    ],
    [
      'E2 hosting DE, provider IE, parent US',
      { providerSeat: 'IE', parentSeat: 'US', points: [storage('DE')] },
      'conditions R1_eea_all R2_parent_third',
    ],
    [
      'E3 support from IN without clauses',
      { providerSeat: 'FR', points: [storage('FR'), { ...storage('IN'), kind: 'support' }] },
      'not_permitted R1_eea_all R6_third_no_tool',
    ],
    [
      'E4 support from IN with clauses and TIA',
      {
        providerSeat: 'FR',
        points: [
          storage('FR'),
          { country: 'IN', kind: 'support', ...scc, tiaDone: true, tiaResult: 'supplementary_ok' },
        ],
      },
      'conditions R1_eea_all R10_scc_ok',
    ],
    [
      'E5 hosting US under the DPF',
      { providerSeat: 'US', points: [storage('US', { tool: 'dpf', dpf: activeDpf })] },
      'conditions R5_dpf',
    ],
    [
      'E6 employee data not covered by the DPF',
      { providerSeat: 'US', hrData: true, points: [storage('US', { tool: 'dpf', dpf: activeDpf })] },
      'not_permitted R6_third_no_tool',
    ],
    ['E7 hosting CH', { providerSeat: 'CH', points: [storage('CH')] }, 'ok_note R4_adequate'],
    ['E8 hosting BR', { providerSeat: 'BR', points: [storage('BR')] }, 'ok_note R4_adequate'],
    [
      'E9 sub-processor list missing',
      { points: [storage('DE'), { ...storage(null), kind: 'subprocessor' }] },
      'action_required R1_eea_all R11_unknown',
    ],
    ['E10 hosting GB', { providerSeat: 'GB', points: [storage('GB')] }, 'ok_note R4_adequate'],
    [
      'E11 clauses signed, no TIA',
      { providerSeat: 'SG', points: [storage('SG', { tool: 'scc', tiaDone: false })] },
      'action_required R8_no_tia',
    ],
    [
      'E12 Canadian public university',
      { providerSeat: 'CA', points: [storage('CA', { tool: 'adequacy', adequacyScopeFits: false })] },
      'not_permitted R6_third_no_tool',
    ],
  ];
  it.each(examples)('%s', (_name, changes, expected) => {
    expect(outcome(changes)).toBe(expected);
  });
});

describe('Adequacy decisions count from their first to their last day', () => {
  it.each([
    ['GB', '2021-06-27', 'R6_third_no_tool'],
    ['GB', '2021-06-28', 'R4_adequate'],
    ['GB', '2031-12-27', 'R4_adequate'],
    ['GB', '2031-12-28', 'R6_third_no_tool'],
    ['BR', '2026-01-25', 'R6_third_no_tool'],
    ['BR', '2026-01-26', 'R4_adequate'],
    ['JP', '2019-01-22', 'R6_third_no_tool'],
    ['JP', '2019-01-23', 'R4_adequate'],
    ['US', '2023-07-09', 'R6_third_no_tool'],
    ['US', '2023-07-10', 'R5_dpf'],
  ])('%s on %s: %s', (country, asOf, rule) => {
    const answer = transferVerdict(
      question({ asOf, points: [storage(country, { tool: 'dpf', dpf: activeDpf })] }),
      law,
    );
    expect(answer.points[0]?.rule).toBe(rule);
  });

  it('names the decision and its last day in both languages', () => {
    const [point] = transferVerdict(question({ points: [storage('GB')] }), law).points;
    expect(point?.basis.de).toContain('(EU) 2021/1772, gültig bis 27.12.2031');
    expect(point?.basis.en).toContain('(EU) 2021/1772, valid until 27 Dec 2031');
  });
});

describe('The Data Privacy Framework carries only an active entry of this company', () => {
  it.each([
    [{ active: true, entityMatches: true, hrCovered: false }, false, 'R5_dpf'],
    [{ active: false, entityMatches: true, hrCovered: true }, false, 'R6_third_no_tool'],
    [{ active: true, entityMatches: false, hrCovered: true }, false, 'R6_third_no_tool'],
    [{ active: true, entityMatches: true, hrCovered: false }, true, 'R6_third_no_tool'],
    [{ active: true, entityMatches: true, hrCovered: true }, true, 'R5_dpf'],
    [undefined, false, 'R6_third_no_tool'],
  ])('entry %o with employee data %s: %s', (dpf, hrData, rule) => {
    const points = [storage('US', { tool: 'dpf', dpf })];
    expect(transferVerdict(question({ hrData, points }), law).points[0]?.rule).toBe(rule);
  });

  it('does not help outside the United States', () => {
    expect(outcome({ points: [storage('IN', { tool: 'dpf', dpf: activeDpf })] })).toBe(
      'not_permitted R6_third_no_tool',
    );
  });
});

describe('Standard contractual clauses and binding corporate rules', () => {
  it.each<[string, Partial<TransferPoint>, string]>([
    [
      'annexes incomplete',
      { ...scc, sccComplete: false, tiaDone: true, tiaResult: 'adequate' },
      'R7_scc_incomplete',
    ],
    [
      'wrong module',
      { ...scc, sccModuleOk: false, tiaDone: true, tiaResult: 'adequate' },
      'R7_scc_incomplete',
    ],
    ['no word on the TIA', { ...scc }, 'R8_no_tia'],
    ['TIA begun, no result', { ...scc, tiaDone: true }, 'R8_no_tia'],
    ['TIA negative', { ...scc, tiaDone: true, tiaResult: 'inadequate' }, 'R9_tia_bad'],
    ['TIA positive', { ...scc, tiaDone: true, tiaResult: 'adequate' }, 'R10_scc_ok'],
    [
      'rules of a group need no annexes',
      { tool: 'bcr', sccComplete: false, tiaDone: true, tiaResult: 'adequate' },
      'R10_scc_ok',
    ],
    ['rules of a group need a TIA', { tool: 'bcr' }, 'R8_no_tia'],
    ['adequacy claimed where there is none', { tool: 'adequacy' }, 'R6_third_no_tool'],
  ])('%s', (_name, facts, rule) => {
    expect(transferVerdict(question({ points: [storage('IN', facts)] }), law).points[0]?.rule).toBe(rule);
  });
});

describe('Countries are recognised as people write them', () => {
  it.each([
    ['EL', 'eea'],
    [' el ', 'eea'],
    ['de', 'eea'],
    ['AX', 'eea'],
    ['RE', 'eea'],
    ['ES-CN', 'eea'],
    ['UK', 'adequate'],
    ['CH', 'adequate'],
    ['GL', 'third'],
    ['MC', 'third'],
    ['US', 'third'],
    ['GI', 'unknown'],
    ['SJ', 'unknown'],
    ['NC', 'unknown'],
    ['XX', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
    ['constructor', 'unknown'],
    ['__proto__', 'unknown'],
  ])('%o is %s', (country, expected) => {
    expect(transferVerdict(question({ points: [storage(country)] }), law).points[0]?.class).toBe(expected);
  });

  it('an unknown country needs action and is no error', () => {
    expect(outcome({ points: [storage('Atlantis')] })).toBe('action_required R11_unknown');
  });

  it('clauses carry a territory of uncertain status as they would a third country', () => {
    expect(outcome({ points: [storage('GI', { ...scc, tiaDone: true, tiaResult: 'adequate' })] })).toBe(
      'conditions R10_scc_ok',
    );
  });

  it('without any place nothing is known', () => {
    expect(outcome({ points: [] })).toBe('action_required R11_unknown');
  });
});

describe('Seats of the provider and its parent', () => {
  it.each([
    ['parent in Germany', { parentSeat: 'DE' }, 'ok R1_eea_all'],
    ['parent in Switzerland', { parentSeat: 'CH' }, 'ok_note R1_eea_all R3_parent_adequate'],
    [
      'parent in the United Kingdom after the decision has ended',
      { parentSeat: 'GB', asOf: '2031-12-28' },
      'conditions R1_eea_all R2_parent_third',
    ],
    [
      'parent in India, well contained',
      { parentSeat: 'IN', parentMitigation: 'strong' as const },
      'conditions R1_eea_all R2_parent_third',
    ],
    ['parent in an unknown country', { parentSeat: 'ZZ' }, 'action_required R1_eea_all R11_unknown'],
    [
      'provider in the United States without access',
      { providerSeat: 'US' },
      'conditions R1_eea_all R2_parent_third',
    ],
    ['provider not known', { providerSeat: null }, 'action_required R1_eea_all R11_unknown'],
  ])('%s', (_name, changes, expected) => {
    expect(outcome({ points: [storage('DE')], ...changes })).toBe(expected);
  });

  it.each([
    ['alone', [storage(null)]],
    ['and one in the EEA', [storage('DE'), storage(null)]],
  ])('beside a place that nobody knows, %s, a seat in a third country is no clean bill', (_name, points) => {
    const answer = transferVerdict(question({ providerSeat: 'US', points }), law);
    expect(answer.verdict).toBe('action_required');
    expect(answer.points.at(-1)).toMatchObject({ kind: 'provider', verdict: 'conditions' });
  });

  it('beside a place outside the EEA the places decide and the parent is a note', () => {
    const answer = transferVerdict(question({ parentSeat: 'US', points: [storage('CH')] }), law);
    expect(answer.verdict).toBe('ok_note');
    expect(answer.points.at(-1)).toMatchObject({
      kind: 'parent',
      rule: 'R2_parent_third',
      verdict: 'ok_note',
    });
  });
});
