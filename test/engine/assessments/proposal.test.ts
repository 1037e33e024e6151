import { describe, expect, it } from 'vitest';
import type { AnswerValue, Finding, Proposal } from '../../../src-main/contract/assessments.ts';
import { type ProposalCase, proposalOf } from '../../../src-main/engine/assessments/rules/proposal.ts';
import { answers, finding, question, questionnaire, result, treatment } from './run-fixture.ts';

function proposal(changes: Partial<ProposalCase>): Proposal {
  return proposalOf({
    coverage: { answered: 10, asked: 10, unknown: 0 },
    findings: [],
    score: 100,
    approvalThreshold: 75,
    transfer: { verdict: 'ok', points: [] },
    unknownBlockers: 0,
    ...changes,
  });
}

const condition = treatment({ kind: 'condition', ownerId: 'p', dueOn: '2026-12-31' });
const blocker = (given: Finding['treatment']) => ({ findings: [finding({ treatment: given })] });

describe('What the rules propose', () => {
  it.each<[string, Partial<ProposalCase>, Proposal]>([
    ['everything in order', {}, 'approve'],
    ['nothing answered', { coverage: { answered: 0, asked: 10, unknown: 0 }, score: null }, 'notYet'],
    ['one question open', { coverage: { answered: 9, asked: 10, unknown: 0 } }, 'notYet'],
    ['one unknown, the rest answered', { coverage: { answered: 9, asked: 10, unknown: 1 } }, 'approve'],
    [
      'an unknown of blocker weight',
      { coverage: { answered: 9, asked: 10, unknown: 1 }, unknownBlockers: 1 },
      'notYet',
    ],
    ['score at the threshold', { score: 75 }, 'approve'],
    ['score one below', { score: 74 }, 'reject'],
    ['a transfer with a note', { transfer: { verdict: 'ok_note', points: [] } }, 'approve'],
    [
      'a transfer with conditions',
      { transfer: { verdict: 'conditions', points: [] } },
      'approveWithConditions',
    ],
    ['a blocker nobody works on', blocker(null), 'reject'],
    ['a blocker with a demand', blocker(treatment({})), 'notYet'],
    ['a blocker with an unfinished condition', blocker({ ...condition, ownerId: null }), 'notYet'],
    ['a blocker with a condition', blocker(condition), 'approveWithConditions'],
    ['a blocker whose demand was met', blocker(treatment({ doneOn: '2026-11-20' })), 'approve'],
    [
      'a blocker accepted with reason',
      blocker(treatment({ kind: 'acceptedRisk', reason: 'vertretbar' })),
      'approve',
    ],
    ['a blocker is never hidden by the score', { ...blocker(null), score: 99 }, 'reject'],
    [
      'an unlawful transfer accepted as a risk',
      {
        findings: [
          finding({
            id: 'transfer:R6_third_no_tool:IN',
            treatment: treatment({ kind: 'acceptedRisk', reason: 'nein' }),
          }),
        ],
      },
      'reject',
    ],
    ['a major finding', { findings: [finding({ severity: 'major' })] }, 'approveWithConditions'],
    [
      'a major finding accepted with reason',
      {
        findings: [
          finding({ severity: 'major', treatment: treatment({ kind: 'acceptedRisk', reason: 'ja' }) }),
        ],
      },
      'approve',
    ],
    ['a minor finding', { findings: [finding({ severity: 'minor' })] }, 'approve'],
    [
      'a minor finding with a condition',
      { findings: [finding({ severity: 'minor', treatment: condition })] },
      'approveWithConditions',
    ],
  ])('%s: %s', (_name, changes, expected) => {
    expect(proposal(changes)).toBe(expected);
  });
});

describe('Reasons of the proposal', () => {
  const questionnaires = [
    questionnaire('processingAgreement', 100, [question('form', { severity: 'blocker' }), question('b')]),
  ];
  it('name what blocks, in both languages', () => {
    const { proposal: proposed, proposalReasons } = result({
      questionnaires,
      answers: answers({ form: 'missing', b: 'fulfilled' }),
    });
    expect(proposed).toBe('reject');
    expect(proposalReasons[0]).toEqual({
      de: 'Blockierend: Titel form. Das ist zu klären, bevor Daten fließen.',
      en: 'Blocking: Titel form. This has to be settled before any data flow.',
    });
  });

  it('begin with what is still open', () => {
    const { proposalReasons } = result({ questionnaires, answers: answers({ form: 'fulfilled' }) });
    expect(proposalReasons[0]?.de).toBe('Noch offen: 1 von 2 Fragen.');
  });

  it('an unknown answer of blocker weight keeps the proposal back', () => {
    const { proposal: proposed, proposalReasons } = result({
      questionnaires,
      answers: answers({ form: 'unknown', b: 'fulfilled' }),
    });
    expect(proposed).toBe('notYet');
    expect(proposalReasons.at(-1)?.en).toBe('One answer is unclear; it counts as not reached.');
  });

  it.each<[Record<string, AnswerValue>, string]>([
    [{ form: 'fulfilled', b: 'fulfilled' }, '2 von 2 Punkten ohne Feststellung, kein Pflichtinhalt offen'],
    [{ form: 'fulfilled', b: 'partly' }, '1 von 2 Punkten ohne Feststellung, kein Pflichtinhalt offen'],
    [{ form: 'missing', b: 'partly' }, '0 von 2 Punkten ohne Feststellung, ein Pflichtinhalt offen'],
  ])('count as people do: %o', (values, expected) => {
    const { proposalReasons } = result({ questionnaires, answers: answers(values) });
    expect(proposalReasons.map(({ de }) => de)).toContain(`Vertrag nach Art.\u00a028 DSGVO: ${expected}.`);
  });
});
