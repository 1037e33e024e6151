import type { DeadlineSort, Lead } from '../../../contract/deadlines.ts';
import type { TodayItem } from '../../../contract/overview.ts';
import type { Day } from '../../../contract/values.ts';
import { addDays } from '../../kernel/clock.ts';

type Kind = TodayItem['kind'];

/** What a kind of thing is about, for marks and filters. */
export const sortOf: Record<Kind, DeadlineSort> = {
  breachClock: 'breach',
  breachTask: 'breach',
  requestDue: 'request',
  requestDeletion: 'request',
  reviewDue: 'review',
  transferReview: 'review',
  noticeBy: 'review',
  assessmentRunning: 'review',
  vendorNotAssessed: 'review',
  draftResting: 'review',
  backupOld: 'review',
  conditionDue: 'condition',
  demandDue: 'condition',
  inquiryOverdue: 'condition',
  objectionEnds: 'condition',
  campaignFallenBack: 'campaign',
  campaignExceptionEnds: 'campaign',
  campaignStarts: 'campaign',
  compensationEnds: 'document',
  documentExpires: 'document',
  ownEvidenceEnds: 'document',
};

/** Lead times that a company or the law of certificates sets. */
export interface SetLeads {
  reviewDays: number;
  certificateDays: readonly number[];
}

/**
 * Days before a deadline on which it is taken in hand. A week is the usual lead time (Vorfrist); where somebody else has to
 * deliver first, or a contract runs on, it is a month.
 */
const usualDays: Record<Kind, readonly number[]> = {
  // Hours, not days: the marks of the clock itself.
  breachClock: [],
  breachTask: [1],
  requestDue: [7],
  requestDeletion: [],
  reviewDue: [],
  transferReview: [],
  noticeBy: [30],
  assessmentRunning: [],
  vendorNotAssessed: [],
  draftResting: [],
  backupOld: [],
  conditionDue: [7],
  demandDue: [7],
  inquiryOverdue: [3],
  objectionEnds: [7],
  campaignFallenBack: [],
  campaignExceptionEnds: [7],
  campaignStarts: [7],
  compensationEnds: [30],
  documentExpires: [30],
  ownEvidenceEnds: [30],
};

/** The lead times of a thing that is due on a day, the earliest first. */
export function leadsOf(
  { kind, id, dueOn, since }: { kind: Kind; id: string; dueOn: Day; since: Day | null },
  uid: string,
  set: SetLeads,
): Lead[] {
  return (
    daysBefore(kind, id, set)
      .toSorted((one, other) => other - one)
      .map((before) => ({
        uid: leadUid(kind, uid, before),
        on: addDays(dueOn, -before),
        at: null,
        left: {
          de: before === 1 ? 'noch 1 Tag' : `noch ${before} Tage`,
          en: before === 1 ? '1 day left' : `${before} days left`,
        },
      }))
      // Before a thing came in nobody could take it in hand.
      .filter(({ on }) => since === null || on > since)
  );
}

function daysBefore(kind: Kind, id: string, { reviewDays, certificateDays }: SetLeads): readonly number[] {
  if (kind === 'reviewDue' || kind === 'transferReview') return reviewDays > 0 ? [reviewDays] : [];
  if (id.startsWith('certificateEnds:')) return certificateDays;
  return usualDays[kind];
}

/**
 * The id of a thing in calendars. Where a register writes a calendar of its own it is the id that this one uses, so that
 * both move the same event instead of making two.
 */
export function uidOf({ kind, id }: { kind: Kind; id: string }): string {
  const record = id.slice(id.indexOf(':') + 1);
  switch (kind) {
    case 'breachClock':
      return `${record}-0`;
    case 'reviewDue':
      return `review-${record}`;
    case 'inquiryOverdue':
      return `inquiry-${record}`;
    case 'objectionEnds':
      return `${record}-last`;
    case 'documentExpires':
      return `${id.startsWith('certificateEnds:') ? 'certificate' : 'document'}-${record}`;
    default:
      return `${kind}-${record.replaceAll(':', '-')}`;
  }
}

function leadUid(kind: Kind, uid: string, before: number): string {
  return kind === 'objectionEnds' ? uid.replace(/-last$/, '-week') : `${uid}-${before}`;
}
