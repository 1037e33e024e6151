import { describe, expect, it } from 'vitest';
import type {
  DecisionResult,
  DpoOpinion,
  Finding,
  Treatment,
} from '../../../src-main/contract/assessments.ts';
import { approvalObstacles } from '../../../src-main/engine/assessments/rules/approval.ts';
import { finding, treatment } from './run-fixture.ts';

const coverage = { answered: 1, asked: 1, unknown: 0 };
const opinion: DpoOpinion = {
  stance: 'favourable',
  text: '',
  by: 'Clara Brandt',
  givenAt: '2026-11-23T08:00:00.000Z',
};
const condition = treatment({ kind: 'condition', ownerId: 'p', dueOn: '2026-12-31' });

function codes(
  decision: DecisionResult,
  findings: Finding[],
  facts: { answered?: number; needsDpoOpinion?: boolean; dpoOpinion?: DpoOpinion } = {},
) {
  return approvalObstacles({
    decision,
    result: { findings, coverage: { ...coverage, answered: facts.answered ?? 1 } },
    dpoOpinion: facts.dpoOpinion ?? null,
    settings: { needsDpoOpinion: facts.needsDpoOpinion ?? false },
  }).map(({ code, findingId }) => (findingId === null ? code : `${code} ${findingId}`));
}

describe('What a blocker needs before an approval', () => {
  const open = ['blockerOpen answer:form'];
  const incomplete = ['conditionWithoutOwnerOrDate answer:form'];
  it.each<[string, Treatment | null, string[], string[]]>([
    ['nothing done', null, open, open],
    ['a demand alone', treatment({ kind: 'demand', dueOn: '2026-12-31' }), open, open],
    ['a demand that was met', treatment({ kind: 'demand', doneOn: '2026-11-20' }), [], []],
    ['a condition with owner and date', condition, open, []],
    ['a condition without owner', { ...condition, ownerId: null }, incomplete, incomplete],
    ['a condition without date', { ...condition, dueOn: null }, incomplete, incomplete],
    ['a condition that was met', { ...condition, doneOn: '2026-11-20' }, [], []],
    ['a risk accepted with reason', treatment({ kind: 'acceptedRisk', reason: 'vertretbar' }), [], []],
    ['a risk accepted without reason', treatment({ kind: 'acceptedRisk', reason: '  ' }), open, open],
  ])('%s', (_name, given, approve, withConditions) => {
    const findings = [finding({ treatment: given })];
    expect(codes('approve', findings)).toEqual(approve);
    expect(codes('approveWithConditions', findings)).toEqual(withConditions);
    expect(codes('reject', findings)).toEqual([]);
  });
});

describe('Art. 44 GDPR: a transfer that is not permitted cannot be accepted as a risk', () => {
  const id = 'transfer:R6_third_no_tool:IN';
  it.each<[string, Treatment | null, string[]]>([
    ['untreated', null, [`transferNotPermitted ${id}`]],
    [
      'accepted with reason',
      treatment({ kind: 'acceptedRisk', reason: 'vertretbar' }),
      [`transferNotPermitted ${id}`],
    ],
    ['a condition to end it', condition, []],
    ['a demand that was met', treatment({ doneOn: '2026-11-20' }), []],
  ])('%s', (_name, given, expected) => {
    expect(codes('approveWithConditions', [finding({ id, origin: 'transfer', treatment: given })])).toEqual(
      expected,
    );
  });
});

describe('Other obstacles', () => {
  it('nothing answered', () => expect(codes('approve', [], { answered: 0 })).toEqual(['nothingAnswered']));
  it('a rejection needs no answers', () => expect(codes('reject', [], { answered: 0 })).toEqual([]));
  it('the opinion of the data-protection officer where the settings ask for it', () => {
    expect(codes('approve', [], { needsDpoOpinion: true })).toEqual(['opinionMissing']);
    expect(codes('approve', [], { needsDpoOpinion: true, dpoOpinion: opinion })).toEqual([]);
    expect(codes('reject', [], { needsDpoOpinion: true })).toEqual([]);
  });
  it("major and minor findings stand in nobody's way", () => {
    expect(codes('approve', [finding({ severity: 'major' }), finding({ severity: 'minor' })])).toEqual([]);
  });
  it('an unfinished condition does, whatever the severity', () => {
    const findings = [finding({ severity: 'minor', treatment: { ...condition, dueOn: null } })];
    expect(codes('approve', findings)).toEqual(['conditionWithoutOwnerOrDate answer:form']);
  });
});
