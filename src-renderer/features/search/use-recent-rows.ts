import { useQueries, useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import type { PaletteRow } from './palette-rows.ts';
import { recentRecords } from './recent-records.ts';
import { hitIcons } from './use-record-rows.ts';

/** The records opened last, by their names of today; what is gone is left out. */
export function useRecentRows(): PaletteRow[] {
  const { ask } = useAccess();
  const t = useTexts('search');
  const recent = recentRecords();
  const isRunRecent = recent.some(({ kind }) => kind === 'assessment');
  const { data: runs } = useQuery(
    ask.assessments.list.queryOptions({ input: { vendorId: null }, enabled: isRunRecent }),
  );
  const vendors = useQueries({
    queries: recent
      .filter(({ kind }) => kind === 'vendor')
      .map(({ id }) => ask.vendors.get.queryOptions({ input: { vendorId: id } })),
  });
  return recent.flatMap(({ kind, id }): PaletteRow[] => {
    const shared = {
      id: `recent-${kind}-${id}`,
      group: 'recent',
      icon: hitIcons[kind],
      area: t(`kinds.${kind}`),
    } as const;
    if (kind === 'vendor') {
      const vendor = vendors.find(({ data }) => data?.id === id)?.data;
      if (!vendor) return [];
      return [
        {
          ...shared,
          title: vendor.name,
          detail: vendor.services[0]?.name ?? '',
          href: `/vendors/${id}`,
        },
      ];
    }
    const run = runs?.assessments.find((one) => one.id === id);
    return run
      ? [{ ...shared, title: run.vendorName, detail: run.serviceName, href: `/assessments/${id}` }]
      : [];
  });
}
