import type { ParticularState } from '../../../../src-main/contract/breach-particulars.ts';
import type { SeverityRecord } from '../../../../src-main/contract/breach-record.ts';
import type {
  DataContext,
  SeverityLevel,
  SeverityMethod,
  SeverityQuestion,
} from '../../../../src-main/contract/breach-severity.ts';
import { answerTo } from '../steps/answers.ts';

export type ContextScore = SeverityQuestion['contexts'][number]['score'];
export type Identifiability = SeverityQuestion['identifiability'];
export type Circumstance = SeverityQuestion['circumstances']['confidentiality'];
export const aims = ['confidentiality', 'integrity', 'availability'] as const;

/** An assessment that is being written: everything may still be open. */
export interface SeverityDraft {
  contexts: Partial<Record<DataContext, { score: ContextScore; reason: string }>>;
  identifiability: Identifiability | null;
  identifiabilityReason: string;
  circumstances: Record<(typeof aims)[number], Circumstance | null>;
  isMalicious: boolean;
  circumstancesReason: string;
  isOverridden: boolean;
  overrideLevel: SeverityLevel | null;
  overrideReason: string;
  by: string;
}

/** What is not there yet, by the part of the form that asks for it. */
export type MissingPart =
  | 'contexts'
  | 'contextReason'
  | 'identifiability'
  | 'circumstances'
  | 'overrideLevel'
  | 'overrideReason'
  | 'by';

/**
 * How an assessment begins: from the last one, otherwise empty but for what the facts already say. A kind of breach that
 * is known not to be there counts nothing; where kinds are unknown, a person chooses.
 */
export function firstDraft(
  last: SeverityRecord | null,
  particulars: readonly ParticularState[],
  by: string,
): SeverityDraft {
  if (last) return { ...draftOf(last), by: by || last.by };
  const kinds = answerTo(particulars, 'kinds') ?? [];
  const isRuledOut = (aim: (typeof aims)[number]) => kinds.length > 0 && !kinds.includes(aim);
  const counts = (aim: (typeof aims)[number]) => (isRuledOut(aim) ? 0 : null);
  return {
    contexts: {},
    identifiability: null,
    identifiabilityReason: '',
    circumstances: {
      confidentiality: counts('confidentiality'),
      integrity: counts('integrity'),
      availability: counts('availability'),
    },
    isMalicious: answerTo(particulars, 'malicious') === true,
    circumstancesReason: '',
    isOverridden: false,
    overrideLevel: null,
    overrideReason: '',
    by,
  };
}

function draftOf(record: SeverityRecord): SeverityDraft {
  const { contexts, identifiability, circumstances } = record.question;
  const { malicious, ...rest } = circumstances;
  // The highest of a category counts: it comes last and stays.
  const rising = contexts.toSorted((one, other) => one.score - other.score);
  return {
    contexts: Object.fromEntries(rising.map(({ category, ...chosen }) => [category, chosen])),
    identifiability,
    identifiabilityReason: record.identifiabilityReason,
    circumstances: rest,
    isMalicious: malicious,
    circumstancesReason: record.circumstancesReason,
    isOverridden: record.override !== null,
    overrideLevel: record.override?.level ?? null,
    overrideReason: record.override?.reason ?? '',
    by: record.by,
  };
}

/** What the calculator is asked; null while a figure is missing. */
export function questionOf(draft: SeverityDraft): SeverityQuestion | null {
  const { confidentiality, integrity, availability } = draft.circumstances;
  const contexts = contextsOf(draft);
  if (contexts.length === 0 || draft.identifiability === null) return null;
  if (confidentiality === null || integrity === null || availability === null) return null;
  return {
    contexts,
    identifiability: draft.identifiability,
    circumstances: { confidentiality, integrity, availability, malicious: draft.isMalicious },
  };
}

/** The categories that are concerned, each with its score and reason. */
export function contextsOf({ contexts }: SeverityDraft): SeverityQuestion['contexts'] {
  const categories = Object.keys(contexts) as DataContext[];
  return categories.flatMap((category) => {
    const chosen = contexts[category];
    return chosen ? [{ category, ...chosen }] : [];
  });
}

/** What stands in the way of recording the assessment. */
export function missingParts(draft: SeverityDraft, method: SeverityMethod): MissingPart[] {
  const contexts = contextsOf(draft);
  const basicOf = (category: DataContext) =>
    method.contexts.find((context) => context.category === category)?.basic;
  const isUnexplained = contexts.some(
    ({ category, score, reason }) => score !== basicOf(category) && reason.trim() === '',
  );
  const checks: [MissingPart, boolean][] = [
    ['contexts', contexts.length === 0],
    ['contextReason', isUnexplained],
    ['identifiability', draft.identifiability === null],
    ['circumstances', aims.some((aim) => draft.circumstances[aim] === null)],
    ['overrideLevel', draft.isOverridden && draft.overrideLevel === null],
    ['overrideReason', draft.isOverridden && draft.overrideReason.trim() === ''],
    ['by', draft.by.trim() === ''],
  ];
  return checks.flatMap(([part, isMissing]) => (isMissing ? [part] : []));
}
