import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { HitKind } from '../../../src-main/contract/search.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { hitIcons } from './hit-icons.ts';
import type { PaletteRow } from './palette-rows.ts';
import { placeOf } from './place-of.ts';

/** So many records are offered; typing on narrows them. */
const most = 8;
/** Of one area or kind there is room for more. */
const mostOfKind = 40;

/** Milliseconds that an answer is kept: what somebody looked for is not kept longer than needed. */
const kept = 10_000;

export interface RecordRows {
  rows: readonly PaletteRow[];
  /** True while the answer belongs to what was typed before. */
  isBehind: boolean;
  error: unknown;
  /** How misspelled names were read. */
  readAs: readonly string[];
  /** Files whose text is still being read. */
  unreadFiles: number;
}

/** Records of the whole file, or of the given kinds, that fit what was typed; of given kinds also without a word. */
export function useRecordRows(text: string, kinds: readonly HitKind[] | null): RecordRows {
  const { ask } = useAccess();
  const t = useTexts('search');
  const language = useLanguage();
  const isAsked = text !== '' || kinds !== null;
  const { data, error, isPlaceholderData, isFetching } = useQuery(
    ask.overview.search.queryOptions({
      input: {
        text: text.slice(0, 200),
        limit: kinds ? mostOfKind : most,
        kinds: kinds && [...kinds],
        language,
      },
      enabled: isAsked,
      placeholderData: keepPreviousData,
      gcTime: kept,
    }),
  );
  const hits = isAsked ? (data?.hits ?? []) : [];
  return {
    rows: hits.map((hit) => ({
      id: `${hit.kind}-${hit.id}`.replaceAll(/[^\w-]/g, '_'),
      group: 'records',
      icon: hitIcons[hit.kind],
      title: hit.title,
      detail: hit.passage
        ? t(hit.passage.page === null ? 'passage' : 'passageOnPage', {
            text: hit.passage.text,
            page: hit.passage.page ?? 0,
          })
        : hit.detail,
      area: t(`kinds.${hit.kind}`),
      href: placeOf(hit),
    })),
    isBehind: isAsked && (isPlaceholderData || isFetching),
    error: isAsked ? error : null,
    readAs: isAsked ? (data?.readAs ?? []) : [],
    unreadFiles: data?.unreadFiles ?? 0,
  };
}
