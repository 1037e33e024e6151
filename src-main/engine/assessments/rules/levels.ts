import type { Answer, AnswerValue, LevelGap } from '../../../contract/assessments.ts';
import type { Question } from '../../../contract/questionnaire.ts';
import { MeasureLevel, ProtectionNeed } from '../../../contract/values.ts';
import { judgedOn } from './compensation.ts';
import { isProved } from './confidence.ts';
import { answerValue, type RunFacts } from './run-facts.ts';
import { needRank } from './visibility.ts';

/** Level of measures that meets a protection need (BSI IT-Grundschutz). */
export const levelForNeed: Record<ProtectionNeed, MeasureLevel> = {
  normal: 'basic',
  high: 'high',
  veryHigh: 'veryHigh',
};

/** Rank of a level; 0 is none. */
export function levelRank(level: MeasureLevel): number {
  return MeasureLevel.options.indexOf(level);
}

/** Art. 28(1), Art. 32 GDPR: the vendor's level per control against the protection need and the own level. */
export function levelGaps(
  facts: Pick<
    RunFacts,
    | 'questionnaires'
    | 'answers'
    | 'controls'
    | 'service'
    | 'ownLevels'
    | 'asOf'
    | 'compensations'
    | 'certificates'
  >,
): LevelGap[] {
  const questions = facts.questionnaires.flatMap((questionnaire) => questionnaire.questions);
  const neededLevel = levelForNeed[facts.service.protectionNeed];
  return facts.controls.controls.map((control) => {
    const own = questions.filter((question) => question.control === control.id);
    const vendorLevel = vendorLevelOf(own, facts.answers, facts.service.protectionNeed);
    const ownLevel = facts.ownLevels.get(control.id) ?? null;
    const isBelow = (level: MeasureLevel | null) =>
      vendorLevel !== null && level !== null && levelRank(vendorLevel) < levelRank(level);
    return {
      control: control.id,
      label: control.label,
      vendorLevel,
      neededLevel,
      ownLevel,
      isBelowNeed: isBelow(neededLevel),
      isBelowOwn: isBelow(ownLevel),
      isShort: [neededLevel, ownLevel].some(
        (level) => isBelow(level) && fallsShort(own, facts.answers, level),
      ),
      isProved: areClaimsProved(own, facts),
      compensation: judgedOn(facts.compensations.get(control.id), facts.asOf),
    };
  });
}

/**
 * Highest level whose questions, with those of all levels below, are fulfilled or do not apply; "partly" is not enough.
 * Null while open answers leave it undecided. Above the protection need nobody has to answer, so only answers raise it.
 */
export function vendorLevelOf(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  need: ProtectionNeed,
): MeasureLevel | null {
  let reached: MeasureLevel = 'none';
  for (const step of ProtectionNeed.options) {
    const values = questions
      .filter((question) => question.minLevel === step)
      .map((question) => answerValue(answers, question.id));
    if (values.some(isShortfall)) return reached;
    const isRequired = needRank(step) <= needRank(need);
    if (values.some(isUndecided)) return isRequired ? null : reached;
    if (!isRequired && values.length === 0) return reached;
    reached = levelForNeed[step];
  }
  return reached;
}

/** Whether an answer within this control says outright that something is not (fully) in place. */
export function hasShortfall(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  upTo: ProtectionNeed,
  values: readonly AnswerValue[],
): boolean {
  return questions
    .filter((question) => question.minLevel !== undefined && needRank(question.minLevel) <= needRank(upTo))
    .some((question) => {
      const value = answerValue(answers, question.id);
      return value !== null && values.includes(value);
    });
}

/** Whether the vendor itself says that it stays below a level: a question that was not asked says nothing. */
function fallsShort(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  level: MeasureLevel | null,
): boolean {
  const upTo = ProtectionNeed.options.find((step) => levelForNeed[step] === level);
  return upTo !== undefined && hasShortfall(questions, answers, upTo, ['missing', 'partly']);
}

function isShortfall(value: AnswerValue | null): boolean {
  return value === 'missing' || value === 'partly';
}

function isUndecided(value: AnswerValue | null): boolean {
  return value === null || value === 'unknown';
}

/** Whether there is a claim and every claim of the control is backed by evidence that counts on that day. */
function areClaimsProved(
  questions: readonly Question[],
  { answers, asOf, certificates }: Pick<RunFacts, 'answers' | 'asOf' | 'certificates'>,
): boolean {
  const claims = questions.flatMap((question) => {
    const answer = answers.get(question.id);
    return answer?.value === 'fulfilled' || answer?.value === 'partly' ? [answer] : [];
  });
  return (
    claims.length > 0 && claims.every((answer) => isProved(answer, 'technicalMeasures', asOf, certificates))
  );
}
