import type { AssessmentResult, Finding, Proposal } from '../../../contract/assessments.ts';
import { isUnlawfulTransfer } from './approval.ts';
import { openCount } from './coverage.ts';
import type { AskedQuestion, RunFacts } from './run-facts.ts';
import { answerValue } from './run-facts.ts';
import { isSettled, isUnderControl } from './treatment.ts';

export type ProposalCase = Pick<
  AssessmentResult,
  'coverage' | 'findings' | 'score' | 'approvalThreshold' | 'transfer'
> & {
  /** Questions of blocker weight whose answer is unknown: nobody can tell whether the law is met. */
  unknownBlockers: number;
};

/** Number of questions with blocker weight that are answered "unknown". */
export function countUnknownBlockers(asked: readonly AskedQuestion[], answers: RunFacts['answers']): number {
  return asked.filter(
    ({ question }) => question.severity === 'blocker' && answerValue(answers, question.id) === 'unknown',
  ).length;
}

/** Blockers that neither a condition, a met demand nor an accepted risk takes care of. */
export function openBlockers(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity === 'blocker' && !carriesApproval(finding));
}

/**
 * What the rules propose; a person decides. Open questions come first: without them nothing is proposed. A blocker with
 * a demand or an unfinished condition waits, one without treatment means rejection, as does a score below the threshold.
 */
export function proposalOf(facts: ProposalCase): Proposal {
  if (facts.coverage.answered === 0 || openCount(facts.coverage) > 0) return 'notYet';
  const blockers = openBlockers(facts.findings);
  if (blockers.some(isUntreated)) return 'reject';
  if (blockers.length > 0 || facts.unknownBlockers > 0) return 'notYet';
  if (facts.score === null || facts.score < facts.approvalThreshold) return 'reject';
  return needsConditions(facts) ? 'approveWithConditions' : 'approve';
}

/** Nobody works on it; accepting the risk of an unlawful transfer or of a weaker control is no treatment. */
function isUntreated({ treatment, compensation }: Finding): boolean {
  return compensation === null && (treatment === null || treatment.kind === 'acceptedRisk');
}

function needsConditions({ findings, transfer }: ProposalCase): boolean {
  if (transfer.verdict !== 'ok' && transfer.verdict !== 'ok_note') return true;
  return findings.some(
    (finding) =>
      !isSettled(finding) && (finding.severity !== 'minor' || finding.treatment?.kind === 'condition'),
  );
}

function carriesApproval(finding: Finding): boolean {
  if (isUnlawfulTransfer(finding) && finding.treatment?.kind === 'acceptedRisk') return false;
  return isUnderControl(finding);
}
