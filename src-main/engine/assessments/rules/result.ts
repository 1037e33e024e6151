import type { AssessmentResult, Finding } from '../../../contract/assessments.ts';
import { answerFindings } from './answer-findings.ts';
import { withCompensations } from './compensation.ts';
import { confidenceOf } from './confidence.ts';
import { coverageOf, sectionStates } from './coverage.ts';
import { levelFindings } from './level-findings.ts';
import { levelGaps } from './levels.ts';
import { countUnknownBlockers, proposalOf } from './proposal.ts';
import { proposalReasons } from './proposal-reasons.ts';
import { heldFacts, type RunFacts } from './run-facts.ts';
import { approvalThreshold, scoreOf, scoreParts } from './score.ts';
import { severityRank } from './severity.ts';
import { transferFindings } from './transfer-findings.ts';
import { visibleQuestions } from './visibility.ts';

/** Everything the rules say about a run: a pure function of facts, answers, own level and day. */
export function assessmentResult(facts: RunFacts): AssessmentResult {
  const { asked, hidden } = visibleQuestions(
    facts.questionnaires,
    heldFacts(facts),
    facts.service.protectionNeed,
    facts.answers,
  );
  const levels = levelGaps(facts);
  const sections = sectionStates(facts.questionnaires, asked, facts.answers);
  const parts = scoreParts(facts.questionnaires, asked, facts.answers);
  const found = [
    ...transferFindings(facts.transfer, facts.law),
    ...answerFindings(asked, facts.answers),
    ...levelFindings(levels),
  ];
  const said = {
    asOf: facts.asOf,
    transfer: facts.transfer,
    findings: inOrder(
      withCompensations(withTreatments(found, facts.treatments), facts.compensations, facts.asOf),
    ),
    levels,
    sections,
    coverage: coverageOf(sections),
    score: scoreOf(parts),
    scoreParts: parts,
    approvalThreshold,
    confidence: confidenceOf(asked, facts.answers, facts.asOf, facts.certificates),
    hidden,
  };
  const unknownBlockers = countUnknownBlockers(asked, facts.answers);
  return {
    ...said,
    proposal: proposalOf({ ...said, unknownBlockers }),
    proposalReasons: proposalReasons(said),
  };
}

function withTreatments(findings: readonly Finding[], treatments: RunFacts['treatments']): Finding[] {
  return findings.map((finding) => ({ ...finding, treatment: treatments.get(finding.id) ?? null }));
}

/** Gravest first; within a severity as found, transfers before answers before levels. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => severityRank(one.severity) - severityRank(other.severity));
}
