import type {
  BreachDecision,
  DecisionAbout,
  NewBreachDecision,
} from '../../../../src-main/contract/breach-record.ts';
import type { Recommendation } from '../../../../src-main/contract/breach-risk.ts';
import type { Status } from '../../../ui/status.ts';

/** What is decided, in the order in which one follows from the other. */
export const subjects = ['risk', 'authority', 'people'] as const;
export type Subject = (typeof subjects)[number];
export type Result = DecisionAbout['result'];

/** Every answer there is to a subject, the mildest first. */
export const results = {
  risk: ['none_unlikely', 'risk', 'high'],
  authority: ['notify', 'doNotNotify'],
  people: ['tell', 'doNotTell', 'tellPublicly'],
} as const satisfies Record<Subject, readonly Result[]>;

/** Shape of a decision on its stamp. */
export const resultStatus: Record<Result, Status> = {
  none_unlikely: 'ok',
  risk: 'caution',
  high: 'risk',
  notify: 'caution',
  doNotNotify: 'na',
  tell: 'caution',
  doNotTell: 'na',
  tellPublicly: 'caution',
};

/** The decision about a subject that counts: the newest; null while there is none. */
export function currentAbout(decisions: readonly BreachDecision[], subject: Subject): BreachDecision | null {
  return decisions.findLast(({ decision }) => decision.about === subject) ?? null;
}

/**
 * What the rule proposes about a subject. About authority and people it speaks only as long as a person sees the risk as
 * the rule does: otherwise the proposal rests on another risk.
 */
export function proposedResult(
  subject: Subject,
  proposal: Recommendation,
  decidedRisk: Result | null,
): Result | null {
  if (subject === 'risk') return proposal.risk;
  if (decidedRisk !== proposal.risk) return null;
  if (subject === 'authority') return proposal.notifyAuthority ? 'notify' : 'doNotNotify';
  return proposal.notifyPeople ? 'tell' : 'doNotTell';
}

/** A decision that is being written. */
export interface DecisionDraft extends Omit<NewBreachDecision, 'decision'> {
  result: Result | null;
}

/** The decision as it is sent; null while no result is chosen. */
export function decisionOf(subject: Subject, draft: DecisionDraft): NewBreachDecision | null {
  const { result, ...rest } = draft;
  if (result === null) return null;
  const isAboutPeople = subject === 'people' && result !== 'tell';
  return {
    ...rest,
    reason: rest.reason.trim(),
    by: rest.by.trim(),
    exemption: isAboutPeople ? rest.exemption : null,
    // Subject and result come from the same row of `results`.
    decision: { about: subject, result } as DecisionAbout,
  };
}

/** What a decision still lacks. */
export function missingIn({ result, reason, by }: DecisionDraft): ('result' | 'reason' | 'by')[] {
  return [
    ...(result === null ? (['result'] as const) : []),
    ...(reason.trim() === '' ? (['reason'] as const) : []),
    ...(by.trim() === '' ? (['by'] as const) : []),
  ];
}
