import type { Answer, AnswerValue, Treatment } from '../../../contract/assessments.ts';
import type { Compensation } from '../../../contract/compensation.ts';
import type { ControlCatalogue, TransferLaw } from '../../../contract/law.ts';
import type {
  Question,
  QuestionFact,
  Questionnaire,
  QuestionnaireId,
} from '../../../contract/questionnaire.ts';
import type { TransferAnswer, TransferQuestion } from '../../../contract/transfer.ts';
import type { Day, MeasureLevel } from '../../../contract/values.ts';
import type { ServiceProfile } from '../../../contract/vendor-record.ts';
import { findCountry } from '../../law/countries.ts';
import type { CertificateFacts } from './certificate-facts.ts';

export type ServiceFacts = Pick<
  ServiceProfile,
  'role' | 'hasSpecialCategories' | 'hasHrData' | 'hasProfessionalSecrecy' | 'protectionNeed'
>;

/** Everything a run is judged by, as of one day. */
export type RunFacts = {
  asOf: Day;
  questionnaires: readonly Questionnaire[];
  answers: ReadonlyMap<string, Answer>;
  treatments: ReadonlyMap<string, Treatment>;
  /** What makes up for weaker controls, by control. */
  compensations: ReadonlyMap<string, Compensation>;
  /** What the register of certificates says about files, by their hash; without it files count by their own dates. */
  certificates?: CertificateFacts;
  service: ServiceFacts;
  transferQuestion: TransferQuestion;
  transfer: TransferAnswer;
  law: TransferLaw;
  controls: ControlCatalogue;
  /** Own level per control; a control without entry has none stated. */
  ownLevels: ReadonlyMap<string, MeasureLevel | null>;
};

/** A question that the run asks, with the questionnaire it belongs to. */
export type AskedQuestion = { questionnaireId: QuestionnaireId; question: Question };

/** Value of an answer; null while the question is open. */
export function answerValue(answers: ReadonlyMap<string, Answer>, questionId: string): AnswerValue | null {
  return answers.get(questionId)?.value ?? null;
}

/** Facts about the service that hold and decide which questions matter. A place not yet known counts as outside the EEA. */
export function heldFacts(
  facts: Pick<RunFacts, 'service' | 'transferQuestion' | 'transfer' | 'law'>,
): Set<QuestionFact> {
  const { service, transferQuestion, transfer, law } = facts;
  const { points } = transferQuestion;
  const places = transfer.points.filter((point) => point.kind !== 'parent' && point.kind !== 'provider');
  const isUnitedStates = (country: string | null) => findCountry(country, law)?.code === 'US';
  const held: Record<QuestionFact, boolean> = {
    isProcessor: service.role === 'processor',
    hasThirdCountry: places.some((point) => point.class !== 'eea'),
    hasUnitedStates: points.some((point) => isUnitedStates(point.country)),
    usesDpf:
      points.some((point) => point.tool === 'dpf') || places.some((point) => point.class === 'adequate_dpf'),
    usesContractualClauses: points.some((point) => point.tool === 'scc' || point.tool === 'bcr'),
    hasParentInThirdCountry: isOutsideEea(transferQuestion.parentSeat, law),
    hasSubProcessors: points.some((point) => point.kind === 'subprocessor'),
    hasHrData: service.hasHrData,
    hasSpecialCategories: service.hasSpecialCategories,
    hasProfessionalSecrecy: service.hasProfessionalSecrecy,
  };
  return new Set(Object.entries(held).flatMap(([fact, holds]) => (holds ? [fact as QuestionFact] : [])));
}

function isOutsideEea(country: string | null, law: TransferLaw): boolean {
  return country !== null && country.trim() !== '' && findCountry(country, law)?.status !== 'eea';
}
