import type { DeadlineSort, Lead } from '../../../contract/deadlines.ts';
import type { TodayItem } from '../../../contract/overview.ts';
import type { LeadTimes } from '../../../contract/settings.ts';
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
  placeUnknown: 'review',
  noticeBy: 'review',
  assessmentRunning: 'review',
  vendorNotAssessed: 'review',
  draftResting: 'review',
  backupOld: 'review',
  secondPerson: 'review',
  conditionDue: 'condition',
  demandDue: 'condition',
  inquiryOverdue: 'condition',
  objectionEnds: 'condition',
  campaignFallenBack: 'campaign',
  campaignExceptionEnds: 'campaign',
  campaignStarts: 'campaign',
  campaignStep: 'campaign',
  compensationEnds: 'document',
  documentExpires: 'document',
  ownEvidenceEnds: 'document',
};

/** Lead times that a company or the law of certificates sets. */
export interface SetLeads {
  reviewDays: number;
  certificateDays: readonly number[];
  /** By the settings of the company. */
  own: LeadTimes;
}

/** Which of the company's lead times a kind follows; a number where nobody can choose, null where there is none. */
const leadOf: Record<Kind, keyof LeadTimes | number | null> = {
  // Hours, not days: the marks of the clock itself.
  breachClock: null,
  breachTask: 1,
  requestDue: 'requests',
  requestDeletion: null,
  reviewDue: null,
  transferReview: null,
  placeUnknown: null,
  noticeBy: 'documents',
  assessmentRunning: null,
  vendorNotAssessed: null,
  draftResting: null,
  backupOld: null,
  secondPerson: null,
  conditionDue: 'demands',
  demandDue: 'demands',
  inquiryOverdue: 3,
  objectionEnds: 'demands',
  campaignFallenBack: null,
  campaignExceptionEnds: 'campaigns',
  campaignStarts: 'campaigns',
  campaignStep: null,
  compensationEnds: 'documents',
  documentExpires: 'documents',
  ownEvidenceEnds: 'documents',
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

function daysBefore(
  kind: Kind,
  id: string,
  { reviewDays, certificateDays, own }: SetLeads,
): readonly number[] {
  if (kind === 'reviewDue' || kind === 'transferReview') return reviewDays > 0 ? [reviewDays] : [];
  if (id.startsWith('certificateEnds:')) return certificateDays;
  const lead = leadOf[kind];
  const days = typeof lead === 'string' ? own[lead] : (lead ?? 0);
  return days > 0 ? [days] : [];
}

/**
 * The id of a thing in calendars. Where a register writes a calendar of its own it is the id that this one uses, so that
 * both move the same event instead of making two.
 */
export function uidOf({ kind, id, campaignId }: Pick<TodayItem, 'kind' | 'id' | 'campaignId'>): string {
  const record = id.slice(id.indexOf(':') + 1);
  switch (kind) {
    case 'breachClock':
      return `${record}-0`;
    case 'campaignExceptionEnds':
    case 'campaignStep':
      return `${campaignId}-${record}`;
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
