import {
  BellRing,
  BookCheck,
  Building2,
  CalendarClock,
  FileClock,
  FilePen,
  FilePenLine,
  FileQuestion,
  Globe,
  HardDrive,
  Inbox,
  ListChecks,
  type LucideIcon,
  MapPin,
  Megaphone,
  MessageSquareReply,
  PencilLine,
  ScrollText,
  Timer,
  Trash2,
  Users,
} from 'lucide-react';
import type { DraftKind, TodayItem } from '../../../src-main/contract/overview.ts';
import { assertNever } from '../../../src-main/contract/values.ts';

type VendorTab = 'overview' | 'assessments' | 'agreement' | 'evidence';

/** Address inside the app where a waiting thing is done. */
export function placeOf({
  kind,
  vendorId,
  assessmentId,
  breachId,
  requestId,
  campaignId,
  inquiryId,
  draft,
}: TodayItem): string {
  switch (kind) {
    case 'reviewDue':
      return vendorPlace(vendorId, 'assessments');
    case 'documentExpires':
      return vendorPlace(vendorId, 'evidence');
    case 'noticeBy':
      return vendorPlace(vendorId, 'agreement');
    case 'compensationEnds':
    case 'conditionDue':
    case 'demandDue':
      return assessmentId ? `/assessments/${assessmentId}/decision` : vendorPlace(vendorId, 'overview');
    case 'assessmentRunning':
      return assessmentId ? `/assessments/${assessmentId}` : vendorPlace(vendorId, 'assessments');
    case 'vendorNotAssessed':
      return vendorPlace(vendorId, 'assessments');
    case 'breachClock':
    case 'breachTask':
      return `/breaches/${breachId}`;
    case 'transferReview':
      return `/transfers/assessments/${assessmentId}`;
    case 'placeUnknown':
      return '/transfers?view=unknown';
    case 'requestDue':
      return `/requests/${requestId}`;
    case 'inquiryOverdue':
      return `/inquiries/${inquiryId}`;
    case 'requestDeletion':
      return '/requests';
    case 'secondPerson':
      return '/approvals';
    case 'campaignFallenBack':
    case 'campaignExceptionEnds':
    case 'campaignStarts':
    case 'campaignStep':
      return `/campaigns/${campaignId}`;
    case 'objectionEnds':
      return '/sub-processors?view=changes';
    case 'ownEvidenceEnds':
      return '/settings/measures';
    case 'draftResting':
      return draft ? draftPlace(draft.kind, draft.id) : '/today';
    case 'backupOld':
      return '/settings/backup';
    default:
      return assertNever(kind);
  }
}

/** Where a draft is finished. */
function draftPlace(kind: DraftKind, id: string): string {
  switch (kind) {
    case 'consentText':
      return `/consents/${id}`;
    case 'persona':
      return `/personas/${id}`;
    case 'contentPiece':
      return `/content?view=list&piece=${id}`;
    case 'scoringModel':
      return `/scoring/${id}`;
    case 'transferAssessment':
      return `/transfers/assessments/${id}`;
    case 'inquiry':
      return `/inquiries/${id}`;
    default:
      return assertNever(kind);
  }
}

/** A tab of a vendor; without a vendor the part of the register that nobody has assessed. */
function vendorPlace(vendorId: string | null, tab: VendorTab): string {
  return vendorId ? `/vendors/${vendorId}?tab=${tab}` : registerPlace({ risks: ['open'] });
}

/** The register with a filter, as its address writes it. */
export function registerPlace(filter: Record<string, unknown>): string {
  const parts = Object.entries(filter).map(
    ([key, value]) =>
      `${key}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`,
  );
  return `/vendors?${parts.join('&')}`;
}

/** The sign of each kind of waiting thing. */
export const kindIcons: Record<TodayItem['kind'], LucideIcon> = {
  reviewDue: CalendarClock,
  documentExpires: FileClock,
  compensationEnds: FileClock,
  conditionDue: ScrollText,
  demandDue: MessageSquareReply,
  noticeBy: FilePen,
  assessmentRunning: PencilLine,
  vendorNotAssessed: Building2,
  breachClock: Timer,
  breachTask: ListChecks,
  inquiryOverdue: FileQuestion,
  secondPerson: Users,
  transferReview: Globe,
  placeUnknown: MapPin,
  requestDue: Inbox,
  requestDeletion: Trash2,
  campaignFallenBack: Megaphone,
  campaignExceptionEnds: Megaphone,
  campaignStarts: Megaphone,
  campaignStep: Megaphone,
  objectionEnds: BellRing,
  ownEvidenceEnds: BookCheck,
  draftResting: FilePenLine,
  backupOld: HardDrive,
};
