import type { z } from 'zod';
import type { Estimate } from '../../../../src-main/contract/breach-particulars.ts';
import type { BreachKind } from '../../../../src-main/contract/breach-risk.ts';
import type { QuickRecord } from '../../../../src-main/contract/breaches.ts';

/** What is being written down about a breach in its first minute. */
export interface QuickDraft {
  title: string;
  /** False while it is a suspicion that is being looked into: no awareness, no clock. */
  isCertain: boolean;
  /** Instant of awareness; null while day and time name none. */
  awareAt: string | null;
  awarenessReason: string;
  scenario: string | null;
  reportedBy: string;
  kinds: readonly BreachKind[];
  peopleFrom: number | null;
  peopleTo: number | null;
  dataCategories: readonly string[];
  vendorId: string | null;
}

/** The form as it opens: known now, reported by who is working. */
export function emptyDraft(openedAt: string, actor: string): QuickDraft {
  return {
    title: '',
    isCertain: true,
    awareAt: openedAt,
    awarenessReason: '',
    scenario: null,
    reportedBy: actor,
    kinds: [],
    peopleFrom: null,
    peopleTo: null,
    dataCategories: [],
    vendorId: null,
  };
}

/** Whether another time than the present was entered: then somebody will ask why. */
export function isAwarenessMoved({ isCertain, awareAt }: QuickDraft, openedAt: string): boolean {
  if (!isCertain || awareAt === null) return false;
  return Math.abs(Date.parse(awareAt) - Date.parse(openedAt)) >= 60_000;
}

/** Fields of the form, for errors. */
export type QuickField = 'title' | 'awareAt' | 'reason' | 'people';

export interface QuickProblem {
  field: QuickField;
  text: 'whatMissing' | 'atMissing' | 'reasonMissing' | 'peopleReversed';
}

/** What keeps the draft from being recorded; half of the facts may be missing. */
export function problemsIn(draft: QuickDraft, openedAt: string): QuickProblem[] {
  const { title, isCertain, awareAt, awarenessReason, peopleFrom, peopleTo } = draft;
  const isReasonMissing = isAwarenessMoved(draft, openedAt) && awarenessReason.trim() === '';
  const isReversed = peopleFrom !== null && peopleTo !== null && peopleFrom > peopleTo;
  return [
    ...(title.trim() === '' ? [{ field: 'title', text: 'whatMissing' } as const] : []),
    ...(isCertain && awareAt === null ? [{ field: 'awareAt', text: 'atMissing' } as const] : []),
    ...(isReasonMissing ? [{ field: 'reason', text: 'reasonMissing' } as const] : []),
    ...(isReversed ? [{ field: 'people', text: 'peopleReversed' } as const] : []),
  ];
}

/** Whether somebody would lose something they wrote. */
export function isWritten(draft: QuickDraft, empty: QuickDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(empty);
}

/** The draft as it is recorded. */
export function recordOf(draft: QuickDraft): z.infer<typeof QuickRecord> {
  const { isCertain, awareAt, scenario } = draft;
  const isAware = isCertain && awareAt !== null;
  return {
    title: draft.title.trim(),
    awareness: isAware ? { at: awareAt, scenario } : null,
    awarenessReason: isAware ? draft.awarenessReason.trim() : '',
    reportedBy: draft.reportedBy.trim(),
    kinds: [...draft.kinds],
    people: estimateOf(draft),
    dataCategories: [...draft.dataCategories],
    vendorId: draft.vendorId,
  };
}

/** One number alone is exact from the left, a bound from the right: "up to 500". */
function estimateOf({ peopleFrom, peopleTo }: QuickDraft): Estimate | null {
  if (peopleFrom === null && peopleTo === null) return null;
  return { from: peopleFrom ?? 0, to: peopleTo ?? peopleFrom ?? 0 };
}
