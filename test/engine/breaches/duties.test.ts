import { describe, expect, test } from 'vitest';
import type { NoticePhase } from '../../../src-main/contract/breach-notification.ts';
import type {
  BreachDecision,
  BreachLetter,
  DecisionAbout,
} from '../../../src-main/contract/breach-record.ts';
import { type CloseFacts, closeObstacles } from '../../../src-main/engine/breaches/rules/close-obstacles.ts';
import {
  type CurrentDecisions,
  currentDecisions,
} from '../../../src-main/engine/breaches/rules/current-decisions.ts';
import { decisionRefusal } from '../../../src-main/engine/breaches/rules/decision-checks.ts';
import { nextStep } from '../../../src-main/engine/breaches/rules/next-step.ts';
import { noticeRefusal } from '../../../src-main/engine/breaches/rules/notice-checks.ts';

type Results = { risk?: string; authority?: string; people?: string };

function decisions({ risk, authority, people }: Results): CurrentDecisions {
  const made = (about: DecisionAbout['about'], result: string | undefined): BreachDecision[] =>
    result === undefined
      ? []
      : [
          {
            id: about,
            at: '2026-11-20T15:00:00.000Z',
            decision: { about, result } as DecisionAbout,
            reason: 'because',
            exemption: null,
            by: 'Mara Lindqvist',
            role: '',
            dpoOpinion: '',
            proposal: {
              risk: 'risk',
              document: true,
              notifyAuthority: true,
              notifyPeople: false,
              reasons: [],
              exemptions: [],
              wouldChange: [],
            },
          },
        ];
  return currentDecisions([
    ...made('risk', risk),
    ...made('authority', authority),
    ...made('people', people),
  ]);
}

describe('a decision has to fit those before', () => {
  const about = (decision: DecisionAbout, exemption: '34_3_a' | '34_3_c' | null = null) => ({
    decision,
    exemption,
    reason: 'because',
    by: 'Mara Lindqvist',
    role: '',
    dpoOpinion: '',
  });
  const notify = about({ about: 'authority', result: 'notify' });
  const silent = about({ about: 'authority', result: 'doNotNotify' });
  const tell = about({ about: 'people', result: 'tell' });
  const untold = (exemption: '34_3_a' | null) => about({ about: 'people', result: 'doNotTell' }, exemption);
  const publicly = (exemption: '34_3_a' | '34_3_c' | null) =>
    about({ about: 'people', result: 'tellPublicly' }, exemption);

  test.each([
    ['the risk can always be decided', about({ about: 'risk', result: 'high' }), {}, null],
    ['the authority waits for the risk', notify, {}, 'riskFirst'],
    ['people wait for the risk', tell, {}, 'riskFirst'],
    ['Art. 33(1): a risk has to be notified', silent, { risk: 'risk' }, 'riskNeedsAuthority'],
    ['Art. 33(1): a high risk has to be notified', silent, { risk: 'high' }, 'riskNeedsAuthority'],
    ['without a risk nobody needs to be notified', silent, { risk: 'none_unlikely' }, null],
    ['notifying out of caution is free', notify, { risk: 'none_unlikely' }, null],
    ['Art. 34(1): a high risk has to be told', untold(null), { risk: 'high' }, 'highNeedsExemption'],
    ['Art. 34(3)(a) spares the telling', untold('34_3_a'), { risk: 'high' }, null],
    ['a risk that is not high need not be told', untold(null), { risk: 'risk' }, null],
    [
      'Art. 34(3)(c): a public notice needs the effort',
      publicly('34_3_a'),
      { risk: 'high' },
      'publicNeedsEffort',
    ],
    ['Art. 34(3)(c): with the effort it stands in', publicly('34_3_c'), { risk: 'high' }, null],
  ] as const)('%s', (_name, decision, made, refusal) => {
    expect(decisionRefusal(decision, decisions(made), 'risk')).toBe(refusal);
  });

  test('a law that asks for high risk only (as proposed) frees the simple risk', () => {
    expect(decisionRefusal(silent, decisions({ risk: 'risk' }), 'high')).toBeNull();
    expect(decisionRefusal(silent, decisions({ risk: 'high' }), 'high')).toBe('riskNeedsAuthority');
  });
});

describe('a notification (Art. 33)', () => {
  const dueAt = '2026-11-23T14:30:00.000Z';
  const sent = (phase: NoticePhase, at = dueAt, delayReason = '') => ({ phase, at, delayReason });
  const late = '2026-11-23T14:30:00.001Z';
  const first: NoticePhase[] = ['initial'];

  test.each([
    ['at the very end it is in time', sent('initial'), [], null],
    ['late is allowed, silent is not', sent('initial', late), [], 'delayReasonMissing'],
    ['late with a reason is allowed', sent('initial', late, 'The logs came on Monday.'), [], null],
    ['a reason of blanks is none', sent('initial', late, '  '), [], 'delayReasonMissing'],
    ['there is one first notification', sent('initial'), first, 'initialSent'],
    ['a follow-up follows something', sent('followUp'), [], 'initialMissing'],
    ['a follow-up needs no reason for being late', sent('followUp', late), first, null],
    ['after the final one another follow-up is possible', sent('followUp'), ['initial', 'final'], null],
    ['there is one final notification', sent('final'), ['initial', 'final'], 'final'],
    ['it can be withdrawn', sent('withdrawal'), first, null],
    ['after a withdrawal nothing follows', sent('followUp'), ['initial', 'withdrawal'], 'withdrawn'],
  ] as const)('%s', (_name, notice, phases, refusal) => {
    expect(noticeRefusal({ notice, isAware: true, dueAt, sentPhases: [...phases] })).toBe(refusal);
  });

  test('nothing is notified before it is known', () => {
    const notice = sent('initial');
    expect(noticeRefusal({ notice, isAware: false, dueAt: null, sentPhases: [] })).toBe('awarenessOpen');
  });
});

const letter = (kind: BreachLetter['kind'], isSent = true) => ({
  kind,
  sent: isSent ? { at: '2026-11-24T08:00:00.000Z', by: 'Mara Lindqvist', channel: 'post' } : null,
});

/** A case in which everything that was decided is done. */
const done: CloseFacts = {
  profile: { role: 'controller', lessons: 'Exports expire.' },
  isAware: true,
  decisions: decisions({ risk: 'high', authority: 'notify', people: 'tell' }),
  sentPhases: ['initial', 'final'],
  letters: [letter('letter')],
};

describe('a case can be closed', () => {
  test.each([
    ['when everything decided is done', {}, []],
    ['not without lessons', { profile: { role: 'controller', lessons: ' ' } }, ['lessonsMissing']],
    ['not while awareness is open', { isAware: false }, ['awarenessOpen']],
    ['not without the final notification', { sentPhases: ['initial'] }, ['noFinalNotice']],
    ['not without any notification', { sentPhases: [] }, ['notNotified']],
    ['a withdrawn notification needs no final one', { sentPhases: ['initial', 'withdrawal'] }, []],
    ['not while the letter is a draft', { letters: [letter('letter', false)] }, ['peopleNotTold']],
    ['the short form tells people as well', { letters: [letter('short')] }, []],
    ['a public notice does not stand in for a letter', { letters: [letter('public')] }, ['peopleNotTold']],
    [
      'not while anything is undecided',
      { decisions: decisions({}), letters: [] },
      ['riskUndecided', 'authorityUndecided', 'peopleUndecided'],
    ],
    [
      'a suspicion without a risk needs no awareness',
      {
        isAware: false,
        decisions: decisions({ risk: 'none_unlikely', authority: 'doNotNotify', people: 'doNotTell' }),
        sentPhases: [],
        letters: [],
      },
      [],
    ],
    [
      'as processor once the controller was told',
      {
        profile: { role: 'processor', lessons: 'x' },
        decisions: decisions({}),
        letters: [letter('controllerNotice')],
      },
      [],
    ],
    [
      'as processor not before',
      { profile: { role: 'processor', lessons: 'x' }, decisions: decisions({}), letters: [letter('letter')] },
      ['controllerNotTold'],
    ],
  ] as [string, Partial<CloseFacts>, string[]][])('%s', (_name, part, obstacles) => {
    expect(closeObstacles({ ...done, ...part })).toEqual(obstacles);
  });
});

describe('the next step', () => {
  const open = {
    id: 'recordCount',
    isMandatory: true,
    state: 'pending',
    followsOn: null,
    change: 'unchanged',
  } as const;
  const facts = { ...done, isClosed: false, isJudged: true, fields: [] };
  test.each([
    ['a suspicion is cleared up', { isAware: false, decisions: decisions({}) }, 'confirmAwareness'],
    ['the severity helps with the risk', { decisions: decisions({}), isJudged: false }, 'assessSeverity'],
    ['then the risk is decided', { decisions: decisions({}) }, 'decideRisk'],
    ['then about the authority', { decisions: decisions({ risk: 'risk' }) }, 'decideAuthority'],
    [
      'which is told',
      { decisions: decisions({ risk: 'risk', authority: 'notify' }), sentPhases: [] },
      'sendInitial',
    ],
    ['then about people', { decisions: decisions({ risk: 'high', authority: 'notify' }) }, 'decidePeople'],
    ['who are told', { letters: [] }, 'tellPeople'],
    ['what was left open follows', { sentPhases: ['initial'], fields: [open] }, 'sendFollowUp'],
    ['when nothing is open the final one follows', { sentPhases: ['initial'] }, 'sendFinal'],
    ['then the case is closed', {}, 'close'],
    ['a closed case needs nothing', { isClosed: true }, 'nothing'],
    [
      'a processor tells the controller first',
      { profile: { role: 'processor', lessons: '' }, decisions: decisions({}) },
      'tellController',
    ],
  ] as [string, Partial<Parameters<typeof nextStep>[0]>, string][])('%s', (_name, part, step) => {
    expect(nextStep({ ...facts, ...part })).toBe(step);
  });
});
