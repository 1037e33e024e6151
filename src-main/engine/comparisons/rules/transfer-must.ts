import type { Finding } from '../../../contract/assessments.ts';
import type { MustCell } from '../../../contract/comparison-view.ts';
import { assertNever, type Day } from '../../../contract/values.ts';
import { isUnlawfulTransfer } from '../../assessments/rules/approval.ts';
import { dayText } from '../../law/wording.ts';
import type { RunOfCandidate } from './candidate-facts.ts';
import { type Gap, isCarried, isClosed, notAssessedCell, plainCell, termsOf } from './must-states.ts';

/**
 * Art. 44 GDPR: whether every transfer is permitted. A transfer without any tool knocks out, and accepting the risk
 * does not cure it; where something is still to be done, a condition with a day carries it, without one it is open.
 */
export function transferMust(run: RunOfCandidate | null, asOf: Day): MustCell {
  if (run === null) return notAssessedCell;
  const { verdict, isInsideOnly, findings } = run.transfer;
  const gaps = findings
    .filter(({ severity }) => severity === 'blocker')
    .map((finding): Gap & { finding: Finding } => ({ finding, treatment: finding.treatment }))
    .filter((gap) => !isClosed(gap) || isAcceptedAlthoughUnlawful(gap.finding));
  const loose = gaps.filter((gap) => !isCarried(gap, asOf));
  if (loose.some(({ finding }) => isUnlawfulTransfer(finding) || isOverdue(finding, asOf)))
    return { ...plainCell('failed', { de: 'keine Grundlage', en: 'no basis' }), terms: termsOf(gaps, asOf) };
  if (loose.length > 0) return plainCell('open', { de: 'Handlung nötig', en: 'action needed' });
  const terms = termsOf(gaps, asOf);
  const [next] = terms;
  if (next) {
    const day = dayText(next.dueOn);
    return {
      ...plainCell('conditional', { de: `Auflage bis ${day.de}`, en: `condition by ${day.en}` }),
      terms,
    };
  }
  if (gaps.length > 0) return plainCell('conditional', { de: 'mit Auflagen', en: 'with conditions' });
  return verdictCell(verdict, isInsideOnly);
}

function verdictCell(verdict: RunOfCandidate['transfer']['verdict'], isInsideOnly: boolean): MustCell {
  switch (verdict) {
    case 'ok':
      return isInsideOnly
        ? plainCell('met', { de: 'nur EU/EWR', en: 'EU/EEA only' })
        : plainCell('met', { de: 'zulässig', en: 'permitted' });
    case 'ok_note':
      return plainCell('met', { de: 'zulässig, mit Hinweis', en: 'permitted, with a note' });
    case 'conditions':
      return plainCell('conditional', { de: 'mit Auflagen', en: 'with conditions' });
    // Everything that blocked was closed: the demand was met or the risk accepted.
    case 'action_required':
    case 'not_permitted':
      return plainCell('conditional', { de: 'geregelt', en: 'dealt with' });
    default:
      return assertNever(verdict);
  }
}

function isAcceptedAlthoughUnlawful(finding: Finding): boolean {
  return isUnlawfulTransfer(finding) && finding.treatment?.kind === 'acceptedRisk';
}

/** A condition whose day has passed carries nothing any more. */
function isOverdue({ treatment }: Finding, asOf: Day): boolean {
  return treatment?.kind === 'condition' && treatment.dueOn !== null && treatment.dueOn < asOf;
}
