import { AppWindow, Archive, ArchiveRestore, Copy, Ellipsis, FileSpreadsheet, Settings2 } from 'lucide-react';
import type { Comparison } from '../../../src-main/contract/comparison-view.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { useSavedTable } from '../../lib/use-saved-table.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useComparisonActs } from './use-comparison-acts.ts';

/** What is done with a comparison less often. */
export function ComparisonMenu({ comparison, onEdit }: { comparison: Comparison; onEdit: () => void }) {
  const t = useTexts('comparisons');
  const { shell } = useAccess();
  const acts = useComparisonActs();
  const table = useSavedTable();
  const { id, archivedAt } = comparison;
  const named = { id, name: comparison.content.name };
  const isArchived = archivedAt !== null;
  const label = t('menu.label', { name: named.name });
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={Ellipsis} label={label} />}
      items={[
        { id: 'edit', label: t('menu.edit'), icon: Settings2, onAction: onEdit },
        {
          id: 'table',
          label: t('menu.table'),
          icon: FileSpreadsheet,
          onAction: () =>
            table.save((language) => ({ kind: 'vendorComparison', comparisonId: id, language })),
        },
        { id: 'copy', label: t('menu.duplicate'), icon: Copy, onAction: () => void acts.duplicate(named) },
        'separator',
        {
          id: 'window',
          label: t('menu.window'),
          icon: AppWindow,
          onAction: () => void shell.window.open({ address: `/comparisons/${id}` }),
        },
        'separator',
        {
          id: 'archive',
          label: t(isArchived ? 'menu.restore' : 'menu.archive'),
          icon: isArchived ? ArchiveRestore : Archive,
          onAction: () => void (isArchived ? acts.restore(named) : acts.archive(named)),
        },
      ]}
    />
  );
}
