import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../src-main/contract/assessments.ts';
import type { Severity } from '../../../src-main/contract/questionnaire.ts';
import type { TransferPoint, TransferVerdict } from '../../../src-main/contract/transfer.ts';
import {
  answerSeverity,
  partlyCountsAsMissing,
  transferSeverity,
} from '../../../src-main/engine/assessments/rules/severity.ts';
import {
  transferArticles,
  transferDemand,
} from '../../../src-main/engine/assessments/rules/transfer-demands.ts';
import { transferRules } from '../../../src-main/engine/law/transfer-rules.ts';
import { answers, question, questionnaire, result, templates, treatment } from './run-fixture.ts';

describe('Severity of an answer', () => {
  it.each<[AnswerValue | null, Severity, Severity | null]>([
    ['missing', 'blocker', 'blocker'],
    ['missing', 'major', 'major'],
    ['missing', 'minor', 'minor'],
    ['partly', 'blocker', 'major'],
    ['partly', 'major', 'minor'],
    ['partly', 'minor', 'minor'],
    ['unknown', 'blocker', null],
    ['fulfilled', 'blocker', null],
    ['notApplicable', 'blocker', null],
    [null, 'blocker', null],
  ])('%s on a question of weight %s: %s', (value, weight, expected) => {
    expect(answerSeverity({ id: 'form', severity: weight }, value)).toBe(expected);
  });

  it('Art. 28(10), Art. 44 GDPR: half is as bad as nothing for own purposes and for the transfer tool', () => {
    const known = templates.questionnaire('processingAgreement').questions;
    for (const id of partlyCountsAsMissing) {
      expect(known.find((each) => each.id === id)?.severity).toBe('blocker');
      expect(answerSeverity({ id, severity: 'blocker' }, 'partly')).toBe('blocker');
    }
  });
});

describe('Severity of a transfer', () => {
  it.each<[TransferVerdict, Severity | null]>([
    ['ok', null],
    ['ok_note', null],
    ['conditions', 'minor'],
    ['action_required', 'blocker'],
    ['not_permitted', 'blocker'],
  ])('%s: %s', (verdict, expected) => {
    expect(transferSeverity(verdict)).toBe(expected);
  });

  it('every rule that leads to a finding has an article and a demand', () => {
    for (const [rule, verdict] of Object.entries(transferRules)) {
      if (transferSeverity(verdict) === null) continue;
      expect(transferArticles(rule).de).toMatch(/Art\.\u00a0/);
      expect(transferDemand(rule, { de: 'Indien', en: 'India' }).en).toMatch(/^Please /);
    }
  });
});

describe('Findings', () => {
  it('an answer finding names the consequence, the rule and the article', () => {
    const { findings } = result({ answers: answers({ form: 'missing' }) });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      id: 'answer:form',
      severity: 'blocker',
      reason: {
        de: 'Es fehlt. Regel: „fehlt“ ergibt eine blockierende Feststellung (Art. 28).'.replace(
          'Art. ',
          'Art.\u00a0',
        ),
        en: 'Es fehlt. Rule: “missing” gives a blocking finding (Art. 28).'.replace('Art. ', 'Art.\u00a0'),
      },
    });
  });

  it('one transfer finding per rule and country, naming the places', () => {
    const us: TransferPoint = {
      country: 'US',
      kind: 'storage',
      tool: 'dpf',
      dpf: { active: true, entityMatches: true, hrCovered: false },
    };
    const points = [
      { ...us, label: 'Ashburn' },
      { ...us, kind: 'backup' as const, label: 'Columbus' },
    ];
    const { findings } = result({}, { points });
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([['transfer:R5_dpf:US', 'minor']]);
    expect(findings[0]?.title.de).toBe('Data Privacy Framework: USA');
    expect(findings[0]?.reason.de).toContain('Betroffen: Ashburn, Columbus.');
  });

  it('places that nobody knows are one finding', () => {
    const { findings } = result(
      {},
      {
        points: [
          { country: null, kind: 'backup', tool: 'none' },
          { country: 'Mars', kind: 'storage', tool: 'none' },
        ],
      },
    );
    expect(findings.map(({ id }) => id)).toEqual(['transfer:R11_unknown:unknown']);
  });

  it('the gravest comes first and treatments find their finding', () => {
    const handled = treatment({ kind: 'acceptedRisk', reason: 'klein' });
    const { findings } = result({
      questionnaires: [
        questionnaire('processingAgreement', 100, [
          question('a', { severity: 'minor' }),
          question('b', { severity: 'blocker' }),
        ]),
      ],
      answers: answers({ a: 'missing', b: 'missing' }),
      treatments: new Map([['answer:a', handled]]),
    });
    expect(findings.map(({ id, treatment: given }) => [id, given])).toEqual([
      ['answer:b', null],
      ['answer:a', handled],
    ]);
  });
});
