import type { DecisionDraft } from '../../../src-main/contract/assessments.ts';
import type { Person } from '../../../src-main/contract/company.ts';

export interface FirstDraftInput {
  people: readonly Person[];
  /** The day the rules speak of. */
  asOf: string;
  /** Months until the next review. */
  reviewMonths: number;
}

/** The decision before anybody has written a word of it: by whom the company decides, reviewed when it usually is. */
export function firstDraft({ people, asOf, reviewMonths }: FirstDraftInput): DecisionDraft {
  const approver = people.find((person) => person.function === 'approver');
  return {
    result: null,
    by: approver?.name ?? '',
    role: approver?.role ?? '',
    residualRisk: '',
    nextReviewOn: inMonths(asOf, reviewMonths),
  };
}

/** Same day so many months later; the last of the month where that day does not exist. */
export function inMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
