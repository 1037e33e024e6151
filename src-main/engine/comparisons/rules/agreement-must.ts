import type { MustCell } from '../../../contract/comparison-view.ts';
import type { Day } from '../../../contract/values.ts';
import { answerValue } from '../../assessments/rules/run-facts.ts';
import { answerSeverity } from '../../assessments/rules/severity.ts';
import type { RunOfCandidate } from './candidate-facts.ts';
import {
  counted,
  type Gap,
  isCarried,
  isClosed,
  notAssessedCell,
  plainCell,
  termsOf,
} from './must-states.ts';

/**
 * Art. 28(3) GDPR: whether the contract has everything it must have. What is missing knocks out unless a condition with
 * a day carries it; what is not answered yet leaves it open.
 */
export function agreementMust(run: RunOfCandidate | null, asOf: Day): MustCell {
  if (run === null) return notAssessedCell;
  const mandatory = run.asked.filter(
    ({ questionnaireId, question }) =>
      questionnaireId === 'processingAgreement' && question.severity === 'blocker',
  );
  if (mandatory.length === 0) return plainCell('notApplicable', { de: 'entfällt', en: 'not applicable' });
  const values = mandatory.map(({ question }) => ({
    question,
    value: answerValue(run.answers, question.id),
  }));
  const gaps: Gap[] = values
    .filter(({ question, value }) => answerSeverity(question, value) === 'blocker')
    .map(({ question }) => {
      const id = `answer:${question.id}`;
      return { finding: { id, title: question.label }, treatment: run.treatments.get(id) ?? null };
    });
  const standing = gaps.filter((gap) => !isClosed(gap));
  const failed = standing.filter((gap) => !isCarried(gap, asOf));
  const open = values.filter(({ value }) => value === null || value === 'unknown');
  const partly = values.filter(
    ({ question, value }) => value === 'partly' && answerSeverity(question, value) !== 'blocker',
  );
  const first =
    failed[0]?.finding.id.slice('answer:'.length) ?? open[0]?.question.id ?? partly[0]?.question.id;
  const cell = { terms: termsOf(gaps, asOf), questionId: first ?? mandatory[0]?.question.id ?? null };
  if (failed.length > 0)
    return {
      ...cell,
      state: 'failed',
      text: counted(failed.length, ['fehlt', 'fehlen'], ['missing', 'missing']),
    };
  if (open.length > 0)
    return { ...cell, state: 'open', text: counted(open.length, ['offen', 'offen'], ['open', 'open']) };
  if (standing.length > 0)
    return {
      ...cell,
      state: 'conditional',
      text: counted(standing.length, ['Auflage', 'Auflagen'], ['condition', 'conditions']),
    };
  if (partly.length > 0)
    return {
      ...cell,
      state: 'conditional',
      text: counted(partly.length, ['teilweise', 'teilweise'], ['partly', 'partly']),
    };
  return { ...cell, state: 'met', text: { de: 'vollständig', en: 'complete' } };
}
