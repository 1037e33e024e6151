import type { Answer, AnswerValue, Finding, Treatment } from '../../../contract/assessments.ts';
import type { Compensation } from '../../../contract/compensation.ts';
import type { ControlCatalogue } from '../../../contract/law.ts';
import type { Questionnaire } from '../../../contract/questionnaire.ts';
import type { TransferVerdict } from '../../../contract/transfer.ts';
import type { Day, Id, Instant, MeasureLevel, ProtectionNeed } from '../../../contract/values.ts';
import type { AskedQuestion } from '../../assessments/rules/run-facts.ts';

/** A run as the comparison reads it; a decided one as it was decided. */
export interface RunOfCandidate {
  id: Id;
  run: number;
  decidedAt: Instant | null;
  need: ProtectionNeed;
  questionnaires: readonly Questionnaire[];
  asked: readonly AskedQuestion[];
  answers: ReadonlyMap<string, Answer>;
  treatments: ReadonlyMap<string, Treatment>;
  /** What makes up for weaker controls, by control. */
  compensations?: ReadonlyMap<string, Compensation>;
  /** Own level per control as the run was measured by it; a control without entry has none stated. */
  ownLevels?: ReadonlyMap<string, MeasureLevel | null>;
  transfer: { verdict: TransferVerdict; isInsideOnly: boolean; findings: readonly Finding[] };
}

/** What the registers say about a service that stands in a comparison. */
export interface CandidateFacts {
  serviceId: Id;
  vendorId: Id;
  vendor: string;
  legalName: string;
  city: string;
  service: string;
  isGone: boolean;
  yearlyCents: number | null;
  priceFrom: 'offer' | 'contract' | null;
  subProcessors: number;
  run: RunOfCandidate | null;
}

/** What is the same for all of them. */
export interface ComparisonFacts {
  asOf: Day;
  candidates: readonly CandidateFacts[];
  controls: ControlCatalogue;
}

/** The run as it would be with one other answer; all else stays. */
export function withAnswer(run: RunOfCandidate, questionId: string, value: AnswerValue): RunOfCandidate {
  const before = run.answers.get(questionId) ?? emptyAnswer(questionId);
  return { ...run, answers: new Map(run.answers).set(questionId, { ...before, value }) };
}

function emptyAnswer(questionId: string): Answer {
  return { questionId, value: null, note: '', quote: '', place: '', evidence: [], answeredAt: null };
}
