import type { AssessmentResult, DecisionResult, Finding } from '../../../contract/assessments.ts';
import type { Bilingual } from '../../../contract/values.ts';
import type { AgreementState, RiskLevel } from '../../../contract/vendor-register.ts';
import { severityRank } from './severity.ts';
import { isSettled } from './treatment.ts';

/** What the register shows of a decided run. */
export type Standing = {
  risk: RiskLevel;
  /** The gravest finding that still counts. */
  reason: Bilingual | null;
  openFindings: number;
  agreement: AgreementState;
};

/** Risk, reason and agreement of a service after its decision; findings settled since then no longer count. */
export function standingOf(
  result: Pick<AssessmentResult, 'findings' | 'sections' | 'transfer'>,
  decision: DecisionResult,
): Standing {
  const open = result.findings.filter((finding) => !isSettled(finding));
  const [gravest] = open.toSorted((one, other) => severityRank(one.severity) - severityRank(other.severity));
  return {
    risk: riskOf(open, result, decision),
    reason: gravest?.title ?? null,
    openFindings: open.length,
    agreement: agreementOf(open, result),
  };
}

function riskOf(
  open: readonly Finding[],
  { transfer }: Pick<AssessmentResult, 'transfer'>,
  decision: DecisionResult,
): RiskLevel {
  if (decision === 'reject' || open.some((finding) => finding.severity === 'blocker')) return 'high';
  const isBound = transfer.verdict !== 'ok' && transfer.verdict !== 'ok_note';
  return isBound || open.some((finding) => finding.severity === 'major') ? 'medium' : 'low';
}

/** State of the processing agreement (Art. 28(3), (9) GDPR): no provable contract, gaps that count, or complete. */
function agreementOf(
  open: readonly Finding[],
  { sections }: Pick<AssessmentResult, 'sections'>,
): AgreementState {
  const section = sections.find((entry) => entry.questionnaireId === 'processingAgreement');
  if (section === undefined || section.answered === 0) return 'open';
  const gaps = open.filter((finding) => finding.questionnaireId === 'processingAgreement');
  if (gaps.some((finding) => finding.questionId === 'form' && finding.severity === 'blocker'))
    return 'missing';
  return gaps.some((finding) => finding.severity !== 'minor') ? 'gaps' : 'complete';
}
