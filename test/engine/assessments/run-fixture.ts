import type {
  Answer,
  AnswerValue,
  AssessmentResult,
  Finding,
  Treatment,
} from '../../../src-main/contract/assessments.ts';
import type { AnswerEvidence } from '../../../src-main/contract/attachments.ts';
import type { Question, Questionnaire, QuestionnaireId } from '../../../src-main/contract/questionnaire.ts';
import type { TransferQuestion } from '../../../src-main/contract/transfer.ts';
import { assessmentResult } from '../../../src-main/engine/assessments/rules/result.ts';
import type { RunFacts } from '../../../src-main/engine/assessments/rules/run-facts.ts';
import { transferVerdict } from '../../../src-main/engine/law/transfer.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

export const templates = loadTemplates('templates');
export const law = templates.transferLaw();
export const controls = templates.controls();

const bilingual = (text: string) => ({ de: text, en: text });

/** A question of contract weight unless told otherwise. */
export function question(id: string, changes: Partial<Question> = {}): Question {
  return {
    id,
    group: 'all',
    label: bilingual(`Titel ${id}`),
    text: bilingual(`Frage ${id}`),
    why: bilingual(''),
    lookFor: bilingual(''),
    evidence: bilingual(''),
    articles: [bilingual('Art. 28')],
    severity: 'major',
    consequence: bilingual('Es fehlt'),
    demand: bilingual('Bitte ergänzen'),
    sources: [],
    ...changes,
  };
}

/** A questionnaire with one group that holds all questions. */
export function questionnaire(id: QuestionnaireId, weight: number, questions: Question[]): Questionnaire {
  return {
    id,
    version: '2026.1',
    asOf: '2026-11-23',
    title: bilingual(id),
    intro: bilingual(''),
    groups: [{ id: 'all', title: bilingual('Alle') }],
    questions,
    sources: [{ id: 'gdpr', title: bilingual('DSGVO'), confidence: 'high' }],
    weight,
  };
}

export function evidence(changes: Partial<AnswerEvidence> = {}): AnswerEvidence {
  return {
    id: 'e',
    attachment: null,
    title: 'Nachweis',
    page: null,
    datedOn: '2026-01-01',
    expiresOn: null,
    certificateId: null,
    ...changes,
  };
}

export function answer(questionId: string, value: AnswerValue | null, changes: Partial<Answer> = {}): Answer {
  return { questionId, value, note: '', quote: '', place: '', evidence: [], answeredAt: null, ...changes };
}

/** Answers by question id. */
export function answers(values: Record<string, AnswerValue | null>): Map<string, Answer> {
  return new Map(Object.entries(values).map(([id, value]) => [id, answer(id, value)]));
}

export function treatment(changes: Partial<Treatment>): Treatment {
  return { kind: 'demand', text: '', ownerId: null, dueOn: null, reason: '', doneOn: null, ...changes };
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    id: 'answer:form',
    origin: 'answer',
    questionnaireId: 'processingAgreement',
    questionId: 'form',
    severity: 'blocker',
    title: bilingual('Schriftform'),
    reason: bilingual(''),
    articles: [],
    demand: bilingual(''),
    treatment: null,
    compensation: null,
    ...changes,
  };
}

export function transferQuestion(changes: Partial<TransferQuestion> = {}): TransferQuestion {
  return {
    asOf: '2026-11-23',
    providerSeat: 'DE',
    parentSeat: null,
    parentMitigation: 'none',
    hrData: false,
    points: [{ country: 'DE', kind: 'storage', tool: 'none' }],
    ...changes,
  };
}

/** Facts of a run of a German processor with normal protection need; nothing answered. */
export function runFacts(
  changes: Partial<RunFacts> = {},
  transfer: Partial<TransferQuestion> = {},
): RunFacts {
  const asked = transferQuestion(transfer);
  return {
    asOf: asked.asOf,
    questionnaires: [questionnaire('processingAgreement', 100, [question('form', { severity: 'blocker' })])],
    answers: new Map(),
    treatments: new Map(),
    compensations: new Map(),
    service: {
      role: 'processor',
      hasSpecialCategories: false,
      hasHrData: false,
      hasProfessionalSecrecy: false,
      protectionNeed: 'normal',
    },
    transferQuestion: asked,
    transfer: transferVerdict(asked, law),
    law,
    controls,
    ownLevels: new Map(),
    ...changes,
  };
}

export function result(
  changes: Partial<RunFacts> = {},
  transfer: Partial<TransferQuestion> = {},
): AssessmentResult {
  return assessmentResult(runFacts(changes, transfer));
}
