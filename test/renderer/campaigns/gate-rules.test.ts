import { describe, expect, it } from 'vitest';
import type {
  CampaignLaw,
  GateAnswerSheet,
  GateLink,
  GateReason,
} from '../../../src-main/contract/campaign-gate.ts';
import type { ConsentText } from '../../../src-main/contract/consents.ts';
import { fixTarget } from '../../../src-renderer/features/campaigns/gate/fix-target.ts';
import {
  hintRows,
  nextQuestion,
  obstacleRows,
} from '../../../src-renderer/features/campaigns/gate/gate-rows.ts';
import { hurdlesOf, toldReasons } from '../../../src-renderer/features/campaigns/gate/reasons.ts';
import { checkShape } from '../../../src-renderer/features/campaigns/gate/status-of.ts';
import { wordingsInForce } from '../../../src-renderer/features/campaigns/gate/wordings-in-force.ts';

const words = (text: string) => ({ de: text, en: text });
const exception = {
  ...{ id: 'e1', item: 'B.1', reason: 'r', by: 'Anke Lorenzen' },
  ...{ grantedAt: '2026-11-23T08:00:00.000Z', until: '2026-12-31', endedAt: null },
};

function reason(id: string, item: string, part: Partial<GateReason> = {}): GateReason {
  return {
    ...{ id, item, code: id.split(':')[0] ?? id, severity: 'blocker' },
    ...{ title: words(id), text: words(''), basis: words('') },
    link: { to: 'plan' },
    exception: null,
    ...part,
  };
}

function sheet(reasons: GateReason[], steps: Record<string, GateReason[]>): GateAnswerSheet {
  return {
    ...{
      asOf: '2026-11-23',
      lawAsOf: '2026-11-23',
      state: 'noGo',
      reasons,
      gates: [],
      fields: [],
      services: [],
    },
    steps: Object.entries(steps).map(([id, own]) => ({
      ...{ id, name: id, startsOn: null, asOf: '2026-11-23', state: 'noGo', reasons: own },
    })),
    checks: ['A.1', 'A.2', 'B.1', 'B.2'].map((item) => ({
      ...{ item, state: 'violated', severity: 'blocker', source: 'question' },
      ...{ answer: null, exception: null, stepIds: [] },
    })),
  };
}

const law: CampaignLaw = {
  ...{ version: '1', asOf: '2026-11-23', reasons: [], retention: [], sources: [] },
  gates: [
    {
      id: 'A',
      label: words('A'),
      items: (
        [
          ['A.1', 'blocker'],
          ['A.2', 'major'],
          ['B.1', 'major'],
          ['B.2', 'minor'],
        ] as const
      ).map(([id, severity]) => ({
        ...{ id, severity, basis: words(''), title: words(id), evidence: words(''), question: words('') },
      })),
    },
  ],
};

const open = (item: string, part: Partial<GateReason> = {}) =>
  reason(`unanswered:${item}`, item, { link: { to: 'question', item }, ...part });

describe('what the gate tells', () => {
  it('tells each reason once, in the order of the conditions, with its steps', () => {
    const gate = sheet([reason('late', 'B.1')], {
      page: [reason('vendor:1', 'A.2'), reason('plan', 'A.1')],
      mail: [reason('vendor:1', 'A.2')],
    });
    expect(toldReasons(gate).map(({ reason: told, stepIds }) => [told.id, stepIds])).toEqual([
      ['plan', ['page']],
      ['vendor:1', ['page', 'mail']],
      ['late', []],
    ]);
  });

  it('tells a gap as forbidding when its exception ends before one of the steps', () => {
    const gap = { severity: 'major' } as const;
    const gate = sheet([], {
      page: [reason('gap', 'B.1', { ...gap, exception })],
      mail: [reason('gap', 'B.1', gap)],
    });
    expect(toldReasons(gate)[0]?.reason.exception).toBeNull();
    expect(gate.steps.map(hurdlesOf)).toEqual([0, 1]);
  });

  it('keeps obstacles, hints and answered-for gaps apart', () => {
    const gate = sheet([], {
      page: [
        reason('block', 'A.1'),
        reason('answeredFor', 'B.1', { severity: 'major', exception }),
        open('B.2', { severity: 'minor' }),
      ],
    });
    const choice = { gate, law, openItem: null, stepId: null };
    expect(obstacleRows(choice).map(({ key }) => key)).toEqual(['block']);
    expect(hintRows(choice).map(({ key }) => key)).toEqual(['B.2']);
    expect(obstacleRows({ ...choice, stepId: 'mail' })).toEqual([]);
  });

  it('keeps the question that is open in its place once it is answered', () => {
    const gate = sheet([open('A.1'), open('B.1', { severity: 'major' })], {});
    const rows = obstacleRows({ gate, law, openItem: 'A.2', stepId: null });
    expect(rows.map(({ key, told }) => [key, told === null])).toEqual([
      ['A.1', false],
      ['A.2', true],
      ['B.1', false],
    ]);
    expect(hintRows({ gate, law, openItem: 'B.2', stepId: null }).map(({ key }) => key)).toEqual(['B.2']);
    expect(nextQuestion(rows, 'A.2')).toBe('B.1');
    expect(nextQuestion(rows, 'B.1')).toBe('A.1');
    expect(nextQuestion(rows.slice(1, 2), 'A.2')).toBeNull();
  });

  it('gives a hint no shape of an obstacle', () => {
    expect(checkShape('violated', 'minor')).toBe('caution');
    expect(checkShape('violated', 'major')).toBe('risk');
    expect(checkShape('unanswered', 'blocker')).toBe('open');
  });
});

describe('where a finding is mended', () => {
  const plan = '/campaigns/c1?tab=plan';
  it.each<[GateLink, string | null]>([
    [{ to: 'vendor', vendorId: 'v1' }, '/vendors/v1'],
    [{ to: 'assessment', assessmentId: 'a1' }, '/assessments/a1'],
    [{ to: 'text', textId: 't1' }, '/consents/t1'],
    [{ to: 'breach', breachId: 'b1' }, '/breaches/b1'],
    [{ to: 'requests' }, '/requests'],
    [{ to: 'content' }, '/content'],
    [{ to: 'scoring', modelId: null }, '/scoring'],
    [{ to: 'scoring', modelId: 'm1' }, '/scoring/m1'],
    [{ to: 'step', stepId: 's 1' }, `${plan}&step=s%201`],
    [{ to: 'fields' }, `${plan}&item=fields`],
    [{ to: 'plan' }, `${plan}&item=facts`],
    [{ to: 'question', item: 'A.1' }, null],
  ])('%o', (link, target) => {
    expect(fixTarget({ link, code: 'reviewOverdue' }, 'c1')).toBe(target);
  });

  it.each([
    ['noSteps', 'steps'],
    ['periodMissing', 'facts'],
    ['retentionMissing', 'retention'],
  ])('leads %s to the part of the plan where it is mended', (code, item) => {
    expect(fixTarget({ link: { to: 'plan' }, code }, 'c1')).toBe(`${plan}&item=${item}`);
  });

  it('leads a condition of an approval to the decision that set it', () => {
    const link: GateLink = { to: 'assessment', assessmentId: 'a1' };
    expect(fixTarget({ link, code: 'conditionOverdue' }, 'c1')).toBe('/assessments/a1/decision');
  });
});

describe('the wordings that a release fixes', () => {
  const version = (number: number, publishedAt: string, withdrawnAt: string | null = null) => ({
    ...{ state: 'published', number, publishedAt, hash: `h${number}` },
    withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, by: '', reason: '' },
  });
  const text = (...versions: object[]) =>
    [{ id: 't1', name: 'Rundbrief', versions }] as unknown as ConsentText[];
  const now = Date.parse('2026-11-23T08:40:00.000Z');

  it.each([
    ['the newest', text(version(2, '2026-11-20T00:00:00Z'), version(1, '2026-01-01T00:00:00Z')), [2]],
    [
      'none that comes later',
      text(version(2, '2026-12-01T00:00:00Z'), version(1, '2026-01-01T00:00:00Z')),
      [1],
    ],
    ['none of a withdrawn text', text(version(1, '2026-01-01T00:00:00Z', '2026-11-23T08:40:00Z')), []],
    ['one that is withdrawn later', text(version(1, '2026-01-01T00:00:00Z', '2026-11-23T08:41:00Z')), [1]],
    ['no draft', text({ state: 'draft', number: null, publishedAt: null, hash: null, withdrawn: null }), []],
  ])('%s', (_name, texts, numbers) => {
    expect(wordingsInForce(texts, now).map(({ version: number }) => number)).toEqual(numbers);
  });
});
