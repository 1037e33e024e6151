import type { AnswerValue } from '../../../contract/assessments.ts';
import type { MustCell, MustState } from '../../../contract/comparison-view.ts';
import type { Bilingual, Day } from '../../../contract/values.ts';
import { answerValue } from '../../assessments/rules/run-facts.ts';
import type { RunOfCandidate } from './candidate-facts.ts';
import { type Gap, isCarried, isClosed, notAssessedCell, plainCell, termsOf } from './must-states.ts';

const states: Record<AnswerValue | 'open', { state: MustState; text: Bilingual }> = {
  fulfilled: { state: 'met', text: { de: 'erfüllt', en: 'fulfilled' } },
  partly: { state: 'conditional', text: { de: 'teilweise', en: 'partly' } },
  missing: { state: 'failed', text: { de: 'fehlt', en: 'missing' } },
  notApplicable: { state: 'notApplicable', text: { de: 'entfällt', en: 'not applicable' } },
  unknown: { state: 'open', text: { de: 'unklar', en: 'unclear' } },
  open: { state: 'open', text: { de: 'offen', en: 'open' } },
};

/** Whether one question is not answered "missing", or a condition with a day carries it. */
export function questionMust(run: RunOfCandidate | null, questionId: string, asOf: Day): MustCell {
  if (run === null) return notAssessedCell;
  if (!run.asked.some(({ question }) => question.id === questionId))
    return plainCell('notApplicable', states.notApplicable.text);
  const value = answerValue(run.answers, questionId);
  const { state, text } = states[value ?? 'open'];
  if (value !== 'missing') return { ...plainCell(state, text), questionId };
  const asked = run.asked.find(({ question }) => question.id === questionId);
  const id = `answer:${questionId}`;
  const title = asked?.question.label ?? text;
  const gap: Gap = { finding: { id, title }, treatment: run.treatments.get(id) ?? null };
  if (!isClosed(gap) && !isCarried(gap, asOf)) return { ...plainCell('failed', text), questionId };
  const carried = isClosed(gap) ? { de: 'geregelt', en: 'dealt with' } : { de: 'Auflage', en: 'condition' };
  return { ...plainCell('conditional', carried), questionId, terms: termsOf([gap], asOf) };
}
