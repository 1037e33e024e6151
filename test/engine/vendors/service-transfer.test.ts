import { describe, expect, test } from 'vitest';
import { isActiveOn, pointsOf, serviceTransfer } from '../../../src-main/engine/law/service-transfer.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { location, subProcessor } from './sample-inputs.ts';

const law = loadTemplates(new URL('../../../templates', import.meta.url).pathname).transferLaw();
const day = '2026-11-23';
const provider = {
  seatCountry: 'DE',
  parentCountry: null as string | null,
  parentMitigation: 'none' as const,
  dpf: null as null | { active: boolean; entityMatches: boolean; hrCovered: boolean; checkedOn: null },
};
const certified = { active: true, entityMatches: true, hrCovered: false, checkedOn: null };
const place = (changes: Parameters<typeof location>[0]) => ({ ...location(changes), id: 'l' });
const node = (changes: Parameters<typeof subProcessor>[0]) => ({ ...subProcessor(changes), id: 's' });
const verdict = (
  facts: Partial<typeof provider>,
  hasHrData: boolean,
  ...locations: ReturnType<typeof place>[]
) =>
  serviceTransfer({ ...provider, ...facts }, { hasHrData, locations, subProcessors: [] }, day, law).verdict;

const clauses = { country: 'IN', tool: 'scc', tiaDone: true, tiaResult: 'adequate' } as const;

const behindDpf = (fallback: 'scc' | 'bcr' | null) =>
  ({ ...clauses, country: 'US', tool: 'dpf', fallback }) as const;

describe('Art. 44: the verdict follows from the facts of vendor and service', () => {
  test('nothing known about places is not harmless', () => {
    expect(verdict({}, false)).toBe('action_required');
    expect(verdict({}, false, place({ country: null }))).toBe('action_required');
  });
  test.each([
    ['storage in Germany', {}, false, place({}), 'ok'],
    ['a parent in the USA', { parentCountry: 'US' }, false, place({}), 'conditions'],
    ['USA without tool', {}, false, place({ country: 'US' }), 'not_permitted'],
    ['USA under the DPF', { dpf: certified }, false, place({ country: 'US', tool: 'dpf' }), 'conditions'],
    [
      'the DPF without employee data',
      { dpf: certified },
      true,
      place({ country: 'US', tool: 'dpf' }),
      'not_permitted',
    ],
    [
      'the DPF with employee data',
      { dpf: { ...certified, hrCovered: true } },
      true,
      place({ country: 'US', tool: 'dpf' }),
      'conditions',
    ],
    ['clauses checked', {}, false, place({ ...clauses, sccComplete: true, sccModuleOk: true }), 'conditions'],
    ['clauses nobody has checked', {}, false, place(clauses), 'action_required'],
    [
      'clauses with the wrong module',
      {},
      false,
      place({ ...clauses, sccComplete: true, sccModuleOk: false }),
      'action_required',
    ],
    ['no DPF, nothing beside it', {}, false, place(behindDpf(null)), 'not_permitted'],
    ['no DPF, clauses beside it that nobody checked', {}, false, place(behindDpf('scc')), 'action_required'],
    [
      'no DPF, complete clauses beside it',
      {},
      false,
      place({ ...behindDpf('scc'), sccComplete: true, sccModuleOk: true }),
      'conditions',
    ],
    ['no DPF, binding rules beside it', {}, false, place(behindDpf('bcr')), 'conditions'],
    [
      'no DPF, binding rules without an assessment',
      {},
      false,
      place({ ...behindDpf('bcr'), tiaDone: false, tiaResult: null }),
      'action_required',
    ],
    [
      'no tool at all, whatever was noted beside it',
      {},
      false,
      place({ ...behindDpf('bcr'), tool: 'none' }),
      'not_permitted',
    ],
  ] as const)('%s', (_case, facts, hasHrData, where, expected) => {
    expect(verdict(facts, hasHrData, where)).toBe(expected);
  });
});

test.each([
  [null, null, true],
  ['2026-11-23', null, true],
  ['2026-11-24', null, false],
  [null, '2026-11-23', true],
  [null, '2026-11-22', false],
])('a sub-processor from %s to %s is active: %s', (since, until, expected) => {
  expect(isActiveOn({ since, until }, day)).toBe(expected);
});

test('a sub-processor brings its own certification, never that of the vendor', () => {
  const service = {
    hasHrData: false,
    locations: [],
    subProcessors: [node({ name: 'Ohne', country: 'US' }), node({ name: 'Vorbei', until: '2026-11-22' })],
  };
  const { points } = pointsOf({ ...provider, dpf: certified }, service, day);
  expect(points).toEqual([{ country: 'US', kind: 'subprocessor', tool: 'none', label: 'Ohne' }]);
});

test.each([
  [
    'nobody has checked',
    null,
    null,
    /Ob das Modul passt und die Anhänge vollständig sind, ist noch offen\.$/,
  ],
  [
    'a wrong module',
    false,
    null,
    /Das gewählte Modul passt nicht\. Ob die Anhänge vollständig sind, ist noch offen\.$/,
  ],
  ['lacking annexes', null, false, /Die Anhänge sind unvollständig\. Ob das Modul passt, ist noch offen\.$/],
  ['only the annexes open', true, null, /ungeprüft\. Ob die Anhänge vollständig sind, ist noch offen\.$/],
  ['both wrong', false, false, /passt nicht\. Die Anhänge sind unvollständig\.$/],
])(
  'clauses, %s: the reason tells what is wrong from what is open',
  (_name, sccModuleOk, sccComplete, reason) => {
    const locations = [place({ ...clauses, sccModuleOk, sccComplete })];
    const service = { hasHrData: false, locations, subProcessors: [] };
    const { points } = serviceTransfer(provider, service, day, law);
    expect(points[0]?.rule).toBe('R7_scc_incomplete');
    expect(points[0]?.basis.de).toMatch(reason);
  },
);
