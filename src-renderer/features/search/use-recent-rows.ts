import { useQueries, useQuery } from '@tanstack/react-query';
import { assertNever } from '../../../src-main/contract/values.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { hitIcons } from './hit-icons.ts';
import type { PaletteRow } from './palette-rows.ts';
import { type RecentRecord, recentRecords } from './recent-records.ts';

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
  const breaches = useQueries({
    queries: recent
      .filter(({ kind }) => kind === 'breach')
      .map(({ id }) => ask.breaches.get.queryOptions({ input: { breachId: id, asOf: null } })),
  });
  const texts = useQueries({
    queries: recent
      .filter(({ kind }) => kind === 'consentText')
      .map(({ id }) => ask.consents.get.queryOptions({ input: { textId: id } })),
  });
  const campaigns = useQueries({
    queries: recent
      .filter(({ kind }) => kind === 'campaign')
      .map(({ id }) => ask.campaigns.get.queryOptions({ input: { campaignId: id } })),
  });
  const comparison = useRecentComparisons(recent);
  const personas = useQueries({
    queries: recent
      .filter(({ kind }) => kind === 'persona')
      .map(({ id }) => ask.personas.get.queryOptions({ input: { personaId: id } })),
  });
  const found = ({ kind, id }: RecentRecord): Pick<PaletteRow, 'title' | 'detail' | 'href'> | null => {
    switch (kind) {
      case 'vendor': {
        const vendor = vendors.find(({ data }) => data?.id === id)?.data;
        return vendor
          ? { title: vendor.name, detail: vendor.services[0]?.name ?? '', href: `/vendors/${id}` }
          : null;
      }
      case 'assessment': {
        const run = runs?.assessments.find((one) => one.id === id);
        return run ? { title: run.vendorName, detail: run.serviceName, href: `/assessments/${id}` } : null;
      }
      case 'breach': {
        const breach = breaches.find(({ data }) => data?.id === id)?.data;
        return breach ? { title: breach.title, detail: breach.number, href: `/breaches/${id}` } : null;
      }
      case 'consentText': {
        const text = texts.find(({ data }) => data?.id === id)?.data;
        return text ? { title: text.name, detail: text.purpose, href: `/consents/${id}` } : null;
      }
      case 'comparison':
        return comparison(id);
      case 'campaign': {
        const content = campaigns.find(({ data }) => data?.id === id)?.data?.content;
        return content ? { title: content.name, detail: content.audience, href: `/campaigns/${id}` } : null;
      }
      case 'persona': {
        const content = personas.find(({ data }) => data?.id === id)?.data?.content;
        return content ? { title: content.label, detail: content.role, href: `/personas/${id}` } : null;
      }
      default:
        return assertNever(kind);
    }
  };
  return recent.flatMap((record): PaletteRow[] => {
    const row = found(record);
    if (!row) return [];
    const { kind, id } = record;
    return [
      { ...row, id: `recent-${kind}-${id}`, group: 'recent', icon: hitIcons[kind], area: t(`kinds.${kind}`) },
    ];
  });
}

/** Comparisons opened last, by name and purpose. */
function useRecentComparisons(
  recent: readonly RecentRecord[],
): (id: string) => Pick<PaletteRow, 'title' | 'detail' | 'href'> | null {
  const { ask } = useAccess();
  const comparisons = useQueries({
    queries: recent
      .filter(({ kind }) => kind === 'comparison')
      .map(({ id }) => ask.comparisons.get.queryOptions({ input: { comparisonId: id } })),
  });
  return (id) => {
    const content = comparisons.find(({ data }) => data?.id === id)?.data?.content;
    return content ? { title: content.name, detail: content.purpose, href: `/comparisons/${id}` } : null;
  };
}
