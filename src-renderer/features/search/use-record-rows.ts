import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  BookOpen,
  Building2,
  ClipboardCheck,
  FileCheck,
  FileQuestion,
  FileText,
  GitCompare,
  type LucideIcon,
  MapPin,
  Megaphone,
  Network,
  Server,
  Timer,
  UserRound,
} from 'lucide-react';
import type { SearchHit } from '../../../src-main/contract/overview.ts';
import { assertNever } from '../../../src-main/contract/values.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import type { PaletteRow } from './palette-rows.ts';

/** So many records are offered; typing on narrows them. */
const most = 8;

/** Milliseconds that an answer is kept: what somebody looked for is not kept longer than needed. */
const kept = 10_000;

export const hitIcons: Record<SearchHit['kind'], LucideIcon> = {
  vendor: Building2,
  service: Server,
  subProcessor: Network,
  document: FileText,
  assessment: ClipboardCheck,
  breach: Timer,
  consentText: FileCheck,
  consentDocument: FileText,
  consentUse: MapPin,
  campaign: Megaphone,
  comparison: GitCompare,
  persona: UserRound,
  contentPiece: BookOpen,
  inquiry: FileQuestion,
};

export interface RecordRows {
  rows: readonly PaletteRow[];
  /** True while the answer belongs to what was typed before. */
  isBehind: boolean;
  error: unknown;
}

/** Records of the whole file that fit what was typed. */
export function useRecordRows(text: string): RecordRows {
  const { ask } = useAccess();
  const t = useTexts('search');
  const { data, error, isPlaceholderData, isFetching } = useQuery(
    ask.overview.search.queryOptions({
      input: { text: text.slice(0, 200), limit: most },
      enabled: text !== '',
      placeholderData: keepPreviousData,
      gcTime: kept,
    }),
  );
  const hits = text === '' ? [] : (data?.hits ?? []);
  return {
    rows: hits.map((hit) => ({
      id: `${hit.kind}-${hit.id}`,
      group: 'records',
      icon: hitIcons[hit.kind],
      title: hit.title,
      detail: hit.detail,
      area: t(`kinds.${hit.kind}`),
      href: placeOf(hit),
    })),
    isBehind: text !== '' && (isPlaceholderData || isFetching),
    error: text === '' ? null : error,
  };
}

function placeOf({ kind, id, vendorId, textId, versionId }: SearchHit): string {
  switch (kind) {
    case 'vendor':
      return `/vendors/${vendorId}`;
    case 'service':
      return `/vendors/${vendorId}?tab=facts`;
    case 'subProcessor':
      return `/vendors/${vendorId}?tab=subProcessors`;
    case 'document':
      return `/vendors/${vendorId}?tab=evidence`;
    case 'assessment':
      return `/assessments/${id}`;
    case 'comparison':
      return `/comparisons/${id}`;
    case 'breach':
      return `/breaches/${id}`;
    case 'consentText':
    case 'consentDocument':
      return versionId === null ? `/consents/${id}` : `/consents/${id}?version=${versionId}`;
    case 'consentUse':
      return `/consents/${textId}?use=${id}`;
    case 'campaign':
      return `/campaigns/${id}`;
    case 'persona':
      return `/personas/${id}`;
    case 'contentPiece':
      return `/content?view=list&piece=${id}`;
    case 'inquiry':
      return `/inquiries/${id}`;
    default:
      return assertNever(kind);
  }
}
