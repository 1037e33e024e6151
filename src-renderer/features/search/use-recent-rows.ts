import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { hitIcons } from './hit-icons.ts';
import type { PaletteRow } from './palette-rows.ts';
import { placeOf } from './place-of.ts';
import { recentRecords } from './recent-records.ts';

/** The records opened last, by their names of today; what is gone is left out. */
export function useRecentRows(): PaletteRow[] {
  const { ask } = useAccess();
  const t = useTexts('search');
  const language = useLanguage();
  const records = [...recentRecords()];
  const { data } = useQuery(
    ask.overview.recall.queryOptions({ input: { records, language }, enabled: records.length > 0 }),
  );
  return (data?.hits ?? []).map((hit) => ({
    id: `recent-${hit.kind}-${hit.id}`,
    group: 'recent',
    icon: hitIcons[hit.kind],
    title: hit.title,
    detail: hit.detail,
    area: t(`kinds.${hit.kind}`),
    href: placeOf(hit),
  }));
}
