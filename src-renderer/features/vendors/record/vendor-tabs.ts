import { useTexts } from '../../../i18n/messages.ts';
import type { TabItem } from '../../../ui/tabs.tsx';
import type { Assess } from '../use-assess.ts';
import type { Shown } from './use-vendor.ts';

export const vendorTabs = [
  'overview',
  'facts',
  'assessments',
  'agreement',
  'measures',
  'subProcessors',
  'evidence',
  'history',
] as const;
export type VendorTabId = (typeof vendorTabs)[number];

/** The parts of the record with how much each holds. */
export function useVendorTabs(shown: Shown | null, { runs }: Assess): TabItem<VendorTabId>[] {
  const t = useTexts('vendor');
  const counts: Partial<Record<VendorTabId, number>> = {
    assessments: runs.length,
    subProcessors: shown?.service?.subProcessors.length ?? 0,
    evidence: shown?.vendor.documents.length ?? 0,
  };
  return vendorTabs.map((id) => ({ id, label: t(`tabs.${id}`), count: counts[id] || undefined }));
}
